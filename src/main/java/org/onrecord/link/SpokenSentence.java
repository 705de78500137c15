package org.onrecord.link;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.link.SentenceFacts.Manner;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;

/**
 * A sentence as linking looks at it.
 *
 * @param words as printed
 * @param folded in small letters, as names are compared
 * @param manner how it goes on from what was said before
 */
record SpokenSentence(String words, String folded, Manner manner) {

  /** The sentences of one text, each looked at once. For one document and one thread. */
  static final class Reader {
    private final String text;
    private final Manners manners;
    private final Map<Span, SpokenSentence> read = new HashMap<>();

    Reader(String text, Manners manners) {
      this.text = text;
      this.manners = manners;
    }

    String text() {
      return text;
    }

    SpokenSentence at(Span span) {
      return read.computeIfAbsent(span, this::read);
    }

    private SpokenSentence read(Span span) {
      String words = span.of(text);
      String folded = FoldedText.fold(words);
      return new SpokenSentence(words, folded, manners.of(folded));
    }

    /** Whether a question follows up on what was said before it. */
    boolean followsUp(Span question) {
      return manners.followsUp(at(question).folded());
    }

    /** Whether it speaks of the country of whoever says it: "his country". */
    boolean speaksOfOwn(Span sentence) {
      return manners.speaksOfOwn(at(sentence).folded());
    }
  }
}
