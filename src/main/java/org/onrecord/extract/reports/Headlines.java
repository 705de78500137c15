package org.onrecord.extract.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;

/** Headlines that put a person's name and a colon before what the person says. */
final class Headlines {
  private static final double CONFIDENCE = 0.8;

  /** A headline stands so far from the beginning of a text at most. */
  private static final int HEAD = 200;

  /** A name in a headline has no more words. */
  private static final int LONGEST_NAME = 4;

  private final Grammar in;
  private final Sentence sentence;
  private final Vocabulary words;

  Headlines(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.words = in.words();
  }

  /** "Jonas Petrov: Road will be open by May", or null. */
  @Nullable Attribution said() {
    int last = in.ends().lastWord();
    int colon = 1;
    while (colon <= LONGEST_NAME && sentence.is(colon, Tag.NAME)) {
      colon++;
    }
    boolean opens =
        sentence.opensParagraph()
            && sentence.start(0) < HEAD
            && isPerson(colon - 1)
            && sentence.is(colon, Tag.COLON)
            && colon + 1 < last
            && (sentence.isCapital(colon + 1) || sentence.is(colon + 1, Tag.QUOTATION))
            && in.clauses().hasPredicate(colon + 1, last);
    return opens
        ? new Attribution(
            CueEntry.quoting(":"),
            sentence.span(colon, colon),
            sentence.span(0, colon - 1),
            List.of(sentence.span(colon + 1, last)),
            Modality.ASSERTED,
            CONFIDENCE,
            Rule.CUE_COLON)
        : null;
  }

  /** A given name or a title, and a name behind it. */
  private boolean isPerson(int last) {
    String first = sentence.word(0);
    boolean named =
        words.givenNameGender(first) != Vocabulary.Gender.UNKNOWN || words.isTitle(first);
    return named && last > 0 && sentence.is(0, Tag.NAME) && !words.isTitle(sentence.word(last));
  }
}
