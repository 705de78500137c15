package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Quoted;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * The attributions of one layer of text: an article's prose, a turn, or the inside of a quotation.
 * A fold over its sentences, and the one place where a sentence knows of those before it:
 * quotations that stand alone are joined to the attribution they continue.
 */
final class Threads {
  /** From this number of words on, a passage between marks is speech rather than a name. */
  private static final int LONG = 6;

  private final CueLexicon cues;
  private final Vocabulary words;
  private final List<Quoted> quotations;

  /** What was found so far, in order; the last quotation of the thread may still grow. */
  private final List<Attribution> found = new ArrayList<>();

  private final ListedContents lists = new ListedContents();

  private Threads(CueLexicon cues, Vocabulary words, List<Quoted> quotations) {
    this.words = words;
    this.cues = cues;
    this.quotations = quotations;
  }

  static List<Attribution> attributions(
      List<Sentence> sentences, List<Quoted> quotations, CueLexicon cues, Vocabulary words) {
    Threads threads = new Threads(cues, words, quotations);
    QuotationThread thread = QuotationThread.START;
    for (Sentence sentence : new OperativeParagraphs(words, cues).withSubjects(sentences)) {
      thread = threads.step(thread.at(sentence), sentence);
    }
    return threads.found;
  }

  private QuotationThread step(QuotationThread thread, Sentence sentence) {
    int before = found.size();
    Grammar grammar = Grammar.of(sentence, cues, words);
    Said said = AttributionFinder.find(grammar);
    Attribution item = lists.item(sentence, said.found());
    List<Attribution> reports = lists.announcing(grammar, said);
    QuotationThread next = attributed(standalone(thread, sentence, reports), reports, before);
    if (item != null) {
      found.add(item);
    }
    found.addAll(
        new GovernedQuotations(grammar)
            .beyond(found.subList(Math.min(before, Math.max(0, next.lastIndex())), found.size())));
    Attribution opened = said.awaited();
    if (opened != null
        && opened.rule() == Rule.CUE_SENTENCE
        && attributesBackwards(next, sentence, before, opened)) {
      next = next.quoted(before - 1);
      opened = null;
    }
    next = unattributed(next, sentence, before);
    QuotationThread.Awaited awaited = QuotationThread.Awaited.of(opened);
    return next.awaiting(awaited(next, awaited, found.size() > before))
        .continuing(continues(sentence));
  }

  /** What is awaited behind a sentence: a paragraph also behind sentences that report nothing. */
  private static QuotationThread.Awaited awaited(
      QuotationThread thread, QuotationThread.Awaited opened, boolean reports) {
    boolean goesOn =
        thread.awaited() instanceof QuotationThread.Awaited.NextParagraph
            && opened instanceof QuotationThread.Awaited.Nothing
            && !reports;
    if (goesOn) {
      return thread.awaited();
    }
    return opened instanceof QuotationThread.Awaited.NextSentence && reports
        ? new QuotationThread.Awaited.Nothing()
        : opened;
  }

  /** With the attributions of the sentence itself; a whole quotation outdoes a part as the last. */
  private QuotationThread attributed(
      QuotationThread thread, List<Attribution> attributions, int before) {
    QuotationThread next = thread;
    for (Attribution attribution : attributions) {
      found.add(attribution);
      int last = next.lastIndex();
      if (isTold(attribution, last >= before)) {
        next = next.quoted(found.size() - 1);
      } else if (quotes(attribution)
          && (attribution.rule().isQuotation()
              || last < before
              || !found.get(last).rule().isQuotation())) {
        next = next.quoted(found.size() - 1);
      }
    }
    return next;
  }

  /**
   * "“Why does it rain now?” Brown asked the board.": whether the cue of a sentence without words
   * takes the question before it, and has done so.
   */
  private boolean attributesBackwards(
      QuotationThread thread, Sentence sentence, int before, Attribution cue) {
    Span source = cue.source();
    int last = before - 1;
    boolean beside =
        found.size() == before
            && last >= 0
            && thread.unattributed() == thread.at().sentence() - 1
            && !sentence.opensParagraph();
    if (!beside
        || source == null
        || source.start() != sentence.start(0)
        || found.get(last).rule() != Rule.UNATTRIBUTED_QUOTATION) {
      return false;
    }
    found.set(last, cue.withWords(found.get(last).content()));
    return true;
  }

  /**
   * Sentences and longer passages between quotation marks that no cue of theirs attributes:
   * somebody's words, but nobody's name.
   */
  private QuotationThread unattributed(QuotationThread thread, Sentence sentence, int before) {
    QuotationThread next = thread;
    for (int i = 0; i < sentence.size(); i++) {
      boolean whole =
          sentence.isSentenceLike(i)
              && endsAsSpeech(sentence, i)
              && !(i > 0 && isNamed(sentence.tag(i - 1)));
      if (!whole && sentence.words(i) < LONG || sentence.isTitleCase(i)) {
        continue;
      }
      Span quotation = sentence.span(i, i);
      List<Attribution> near =
          found.subList(Math.max(0, Math.min(before, thread.lastIndex())), found.size());
      if (near.stream().noneMatch(attribution -> attribution.covers(quotation))) {
        found.add(Attribution.unattributed(quotation));
        next = next.withUnattributed();
      }
    }
    return next;
  }

  /** "his book “…”", "a talk on “…”": a name in quotation marks rather than speech. */
  private static boolean isNamed(Tag before) {
    return before.isNominal() || before == Tag.PREPOSITION || before == Tag.POSSESSIVE;
  }

  private static boolean endsAsSpeech(Sentence sentence, int i) {
    return switch (sentence.lastMark(i)) {
      case '.', '?', '!', ',' -> true;
      default -> false;
    };
  }

  /** "The road is open, the envoy said. “It was.”": what a quotation may go on with. */
  private boolean isTold(Attribution attribution, boolean quotedHere) {
    Rule rule = attribution.rule();
    boolean clause =
        rule == Rule.CUE_THAT || rule == Rule.CUE_CLAUSE || rule == Rule.FRONTED_CLAUSE;
    return clause
        && !quotedHere
        && attribution.entry().kind() == CueKind.SPEECH
        && attribution.source() != null
        && attribution.modality() == Modality.ASSERTED
        && !quotes(attribution);
  }

  private boolean quotes(Attribution attribution) {
    for (Span span : attribution.content()) {
      int next = Spans.firstFrom(quotations, Quoted::outer, span.start());
      if (next < quotations.size() && span.contains(quotations.get(next).outer())) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(Sentence sentence) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Quoted quotation = sentence.quotation(i);
      if (quotation != null) {
        return quotation.continues();
      }
    }
    return false;
  }

  /** A sentence that begins with a whole quotation which no cue of its own introduces. */
  private QuotationThread standalone(
      QuotationThread thread, Sentence sentence, List<Attribution> attributions) {
    Quoted quotation = sentence.quotation(0);
    if (quotation == null || attributions.stream().anyMatch(a -> a.covers(quotation.outer()))) {
      return thread;
    }
    int end = sentence.size() - 1;
    while (end > 0 && sentence.is(end, Tag.STOP)) {
      end--;
    }
    Span words = sentence.span(0, end);
    Attribution awaited = thread.awaited().attribution();
    if (!isAlone(sentence, end)
        && !(attributions.isEmpty() && awaited == null && goesOn(thread, sentence))) {
      return thread;
    }
    if (awaited != null) {
      found.add(awaited.withContent(List.of(words)));
      return thread.quoted(found.size() - 1).awaiting(new QuotationThread.Awaited.Nothing());
    }
    return joined(thread, sentence, words);
  }

  private static boolean isAlone(Sentence sentence, int end) {
    boolean alone = true;
    for (int i = 0; i <= end; i++) {
      alone &= sentence.is(i, Tag.QUOTATION);
    }
    return alone;
  }

  private boolean goesOn(QuotationThread thread, Sentence sentence) {
    return thread.isInParagraphOfLast()
        && quotes(found.get(thread.lastIndex()))
        && thread.isRightBehindLast()
        && sentence.words(0) > 5;
  }

  /** Joins words that stand alone to the last quotation, or to its source. */
  private QuotationThread joined(QuotationThread thread, Sentence sentence, Span words) {
    int last = thread.lastIndex();
    boolean told = last >= 0 && !quotes(found.get(last));
    if (told && !thread.isRightBehindLast()) {
      return thread;
    }
    if (last >= 0 && !told && continuesLast(thread, sentence)) {
      Attribution earlier = found.get(last);
      List<Span> content = new ArrayList<>(earlier.content());
      content.add(words);
      content.sort(null);
      found.set(last, earlier.withContent(content));
      return thread.quoted(last);
    }
    if (!thread.isInParagraphOfLast()) {
      return thread;
    }
    found.add(found.get(last).floating(List.of(words)));
    return thread.quoted(found.size() - 1);
  }

  /**
   * Whether a quotation that stands alone goes on with the one attributed last: nothing else was
   * reported between them.
   */
  private boolean continuesLast(QuotationThread thread, Sentence sentence) {
    if (thread.continues()) {
      return true;
    }
    QuotationThread.LastQuotation last = thread.last();
    return last != null
        && thread.isRightBehindLast()
        && (thread.isInParagraphOfLast()
            || last.at().paragraph() == thread.at().paragraph() - 1
                && sentence.words(0) > 2
                && isSpeech(found.get(last.index())));
  }

  private static boolean isSpeech(Attribution attribution) {
    return attribution.rule().isQuotation() || attribution.rule().awaits();
  }
}
