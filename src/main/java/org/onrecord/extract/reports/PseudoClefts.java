package org.onrecord.extract.reports;

import java.util.Optional;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Rule;

/**
 * Contents behind a cue of their own clause: "What we know is that …", "what I told him was: …".
 */
final class PseudoClefts {
  private PseudoClefts() {}

  static Optional<CueReading> read(CuePlace place) {
    Sentence sentence = place.sentence();
    Phrase source = place.source();
    int be = resumed(sentence, place.behindHearer(place.right()));
    boolean cleft =
        source != null
            && source.end() < place.verb().head()
            && sentence.word(place.before() - 1).equals("what")
            && sentence.is(be, Tag.BE);
    if (!cleft) {
      return Optional.empty();
    }
    int from = behindAside(sentence, be + 1);
    ClausePlace main = ClausePlace.MAIN;
    if (sentence.is(from, Tag.THAT)
        || place.in().clauses().begins(from, place.takes(Frame.NP), main)) {
      return place.says(Content.of(from, place.in().ends().ofClause(from, main), Rule.CUE_THAT));
    }
    return place.takes(Frame.NP) && place.in().phrases().begins(from)
        ? place.says(Content.of(from, place.in().ends().ofObject(from, main), Rule.CUE_OBJECT))
        : Optional.empty();
  }

  /** "what we asked for all along, and that is peace": the verb that takes the relative up again. */
  private static int resumed(Sentence sentence, int i) {
    for (int k = i; k < i + 3; k++) {
      boolean resumes =
          sentence.is(k, Tag.COMMA)
              && sentence.is(k + 1, Tag.CONJUNCTION)
              && sentence.is(k + 2, Tag.THAT)
              && sentence.is(k + 3, Tag.BE);
      if (resumes) {
        return k + 3;
      }
    }
    return i;
  }

  /** "is, of course, that": the item behind what stands between two commas. */
  private static int behindAside(Sentence sentence, int i) {
    for (int k = i + 1; sentence.is(i, Tag.COMMA) && k < i + 7; k++) {
      if (sentence.is(k, Tag.COMMA)) {
        return k + 1;
      }
    }
    return i;
  }
}
