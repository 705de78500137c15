package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/**
 * Whoever reports another's words and goes on with his own: "You said it is open, but I'm wondering
 * how". "I" of another's words told indirectly is the one who tells them.
 */
final class ReporterAgain {
  private ReporterAgain() {}

  /** The reading without what the reporter says of himself behind it. */
  static CueReading without(CuePlace place, CueReading reading) {
    Content content = reading.content();
    boolean indirect = content.secondFrom() < 0 && !content.rule().isQuotation();
    Vocabulary words = place.in().words();
    if (!indirect || isFirst(place.sentence(), reading.source(), words)) {
      return reading;
    }
    int end = before(place.sentence(), content, words);
    return end < 0
        ? reading
        : new CueReading(reading.source(), Content.of(content.from(), end, content.rule()));
  }

  private static boolean isFirst(Sentence sentence, @Nullable Phrase source, Vocabulary words) {
    return source == null || isFirst(sentence.word(source.start()), words);
  }

  private static boolean isFirst(String word, Vocabulary words) {
    return words.in("FIRST", word) || words.in("FIRSTPERSON", word);
  }

  /** The last item before the reporter speaks of himself, or -1. */
  private static int before(Sentence sentence, Content content, Vocabulary words) {
    for (int i = content.from(); i < content.to(); i++) {
      if (isFirst(sentence.word(i), words)) {
        int joint = sentence.is(i - 1, Tag.DASH) ? i - 2 : i - 1;
        boolean own = sentence.word(i).equals("i") && parts(sentence, joint, words);
        int end = sentence.is(joint - 1, Tag.COMMA) ? joint - 2 : joint - 1;
        return own && end > content.from() && speaks(sentence, i + 1) ? end : -1;
      }
    }
    return -1;
  }

  /** "but", or "and" behind a comma: not "you and I had it". */
  private static boolean parts(Sentence sentence, int joint, Vocabulary words) {
    return sentence.is(joint, Tag.CONJUNCTION)
        && words.in(sentence.is(joint - 1, Tag.COMMA) ? "ANDBUT" : "BUT", sentence.word(joint));
  }

  private static boolean speaks(Sentence sentence, int i) {
    return sentence.tag(i).isPredicate() || sentence.is(i, Tag.ADVERB);
  }
}
