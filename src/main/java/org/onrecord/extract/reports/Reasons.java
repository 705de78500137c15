package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Vocabulary;

/** The reasons that a speaker gives for hoping or saying something: no part of what is hoped. */
final class Reasons {
  private Reasons() {}

  /** "I hope that it rains because we need it": the reading without "because we need it". */
  static CueReading without(CuePlace place, CueReading reading) {
    Sentence sentence = place.sentence();
    Vocabulary words = place.in().words();
    Phrase source = reading.source();
    Content content = reading.content();
    boolean own =
        source != null
            && source.start() == source.end()
            && words.in("FIRST", sentence.word(source.start()))
            && words.in("REASONED", sentence.word(place.verb().head()));
    for (int i = content.from() + 2; own && content.secondFrom() < 0 && i < content.to(); i++) {
      if (sentence.word(i).equals("because")) {
        int to = sentence.word(i - 1).equals(",") ? i - 2 : i - 1;
        return new CueReading(source, Content.of(content.from(), to, content.rule()));
      }
    }
    return reading;
  }
}
