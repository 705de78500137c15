package org.onrecord.extract.reports;

import java.util.Optional;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Rule;

/** Contents before a cue that stands in their relative clause: "the issues that you raised". */
final class Antecedents {
  private Antecedents() {}

  static Optional<CueReading> read(CuePlace place) {
    Sentence sentence = place.sentence();
    Phrase source = place.source();
    int pronoun = place.before() - 1;
    boolean relative =
        source != null
            && source.end() < place.verb().head()
            && (sentence.is(pronoun, Tag.THAT) || sentence.word(pronoun).equals("which"))
            && sentence.is(pronoun - 1, Tag.NOUN);
    if (!relative || !takesObject(place) || !isGap(sentence.tag(place.right()))) {
      return Optional.empty();
    }
    int start = place.in().phrases().startOf(pronoun - 1);
    return start < 0
        ? Optional.empty()
        : place.says(Content.of(start, pronoun - 1, Rule.CUE_OBJECT));
  }

  private static boolean takesObject(CuePlace place) {
    String noun = place.sentence().word(place.before() - 2);
    return place.takes(Frame.NP)
        || place.takes(Frame.AGENT)
        || place.takes(Frame.ISSUE) && place.in().words().in("MATTER", noun);
  }

  /** What may stand where an object would: the end of the clause, or an adjunct. */
  private static boolean isGap(Tag tag) {
    return switch (tag) {
      case STOP, COMMA, SEMICOLON, DASH, CONJUNCTION, TIME, ADVERB, BE, MODAL -> true;
      default -> false;
    };
  }
}
