package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.model.Rule;

/**
 * What a sentence must know of those before it. Immutable.
 *
 * @param at the sentence that was read last
 * @param last the last attribution with a quotation, or null
 * @param continues whether the last quotation goes on in the next paragraph, marks repeated
 * @param awaited what a cue without words of its own waits for
 * @param unattributed the number of the sentence in which the last words without a source stand
 */
record QuotationThread(
    Position at,
    @Nullable LastQuotation last,
    boolean continues,
    Awaited awaited,
    int unattributed) {
  static final QuotationThread START =
      new QuotationThread(new Position(0, 0), null, false, new Awaited.Nothing(), -1);

  /** A sentence by the numbers of its paragraph and of its own, both from 1. */
  record Position(int paragraph, int sentence) {
    Position next(boolean opensParagraph) {
      return new Position(opensParagraph ? paragraph + 1 : paragraph, sentence + 1);
    }

    boolean follows(Position other) {
      return sentence == other.sentence + 1;
    }
  }

  /**
   * An attribution with a quotation.
   *
   * @param index which of those found it is
   */
  record LastQuotation(int index, Position at) {}

  /** Where the words of a cue may still come. */
  sealed interface Awaited {
    /** Nowhere. */
    record Nothing() implements Awaited {}

    /** In the next sentence: "The envoy agreed. “The road is open.”" */
    record NextSentence(Attribution cue) implements Awaited {}

    /** In the next quotation that stands alone: "The envoy replied:" */
    record NextParagraph(Attribution cue) implements Awaited {}

    static Awaited of(@Nullable Attribution cue) {
      if (cue == null) {
        return new Nothing();
      }
      return cue.rule() == Rule.CUE_SENTENCE ? new NextSentence(cue) : new NextParagraph(cue);
    }

    default @Nullable Attribution attribution() {
      return switch (this) {
        case Nothing nothing -> null;
        case NextSentence next -> next.cue();
        case NextParagraph next -> next.cue();
      };
    }
  }

  /** This thread at the next sentence. */
  QuotationThread at(Sentence sentence) {
    return new QuotationThread(
        at.next(sentence.opensParagraph()), last, continues, awaited, unattributed);
  }

  /** This thread with a quotation of the sentence as the last. */
  QuotationThread quoted(int index) {
    return new QuotationThread(at, new LastQuotation(index, at), continues, awaited, unattributed);
  }

  QuotationThread awaiting(Awaited awaited) {
    return new QuotationThread(at, last, continues, awaited, unattributed);
  }

  QuotationThread withUnattributed() {
    return new QuotationThread(at, last, continues, awaited, at.sentence());
  }

  QuotationThread continuing(boolean continues) {
    return new QuotationThread(at, last, continues, awaited, unattributed);
  }

  /** The index of the last quotation, or -1. */
  int lastIndex() {
    return last == null ? -1 : last.index();
  }

  boolean isInParagraphOfLast() {
    return last != null && last.at().paragraph() == at.paragraph();
  }

  boolean isRightBehindLast() {
    return last != null && at.follows(last.at());
  }
}
