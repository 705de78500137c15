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
  /** So many items behind a cue its relative is taken up again at most. */
  private static final int FARTHEST = 12;

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

  /**
   * The verb that takes the relative up again: "what we asked for all along, and that is peace",
   * "what she said in the hall is that …"; or else the item itself.
   */
  private static int resumed(Sentence sentence, int i) {
    for (int k = i; k < i + FARTHEST && !isBreak(sentence.tag(k)); k++) {
      if (sentence.is(k, Tag.COMMA)) {
        boolean resumes =
            sentence.is(k + 1, Tag.CONJUNCTION)
                && sentence.is(k + 2, Tag.THAT)
                && sentence.is(k + 3, Tag.BE);
        return resumes ? k + 3 : i;
      }
      if (sentence.is(k, Tag.BE) && sentence.is(k + 1, Tag.THAT)) {
        return k;
      }
    }
    return i;
  }

  private static boolean isBreak(Tag tag) {
    return tag == Tag.STOP
        || tag == Tag.COLON
        || tag == Tag.SEMICOLON
        || tag == Tag.DASH
        || tag == Tag.QUOTATION;
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
