package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Tells attacks by arms from those by words: "attacked the convoy, killing two". */
final class PhysicalActs {
  private final CuePlace place;
  private final Sentence sentence;
  private final Vocabulary words;

  PhysicalActs(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.words = place.in().words();
  }

  /** A country, or forces: "Norland attacked Westland", "the rebels attacked the town". */
  private boolean isBelligerent() {
    Subjects.Phrase source = place.source();
    return source != null
        && (isCountry(source.start(), source.end())
            || words.in("FORCES", sentence.word(source.end())));
  }

  private boolean isCountry(int start, int end) {
    return words.isCountry(sentence.span(start, end).of(sentence.text()));
  }

  /** "they are attacking the Israelis": a people, by several, for no reason that is told. */
  private boolean isPeople(int object, int end) {
    Subjects.Phrase source = place.source();
    boolean several =
        source != null
            && (words.in("THEY", sentence.word(source.end()))
                || words.in("FORCES", sentence.word(source.end())));
    return several
        && end == object + 1
        && sentence.word(object).equals("the")
        && sentence.is(end, Tag.NAME)
        && sentence.word(end).endsWith("s")
        && !words.in("REASON", sentence.word(end + 1));
  }

  /** Whether the cue is done by arms to the object at an item. */
  boolean isAct(int object) {
    if (!words.in("ARMED", place.cue().lemma()) || !place.in().phrases().begins(object)) {
      return false;
    }
    int end = place.in().phrases().baseEnd(object);
    if (isBelligerent() && (isCountry(object, end) || words.in("TARGET", sentence.word(end)))) {
      return true;
    }
    if (isPeople(object, end)) {
      return true;
    }
    for (int i = object; i <= end; i++) {
      if (words.in("TARGET", sentence.word(i))) {
        return true;
      }
    }
    for (int i = end + 1; i < sentence.size() && !sentence.tag(i).isPredicate(); i++) {
      boolean harms =
          sentence.is(i, Tag.GERUND)
              && sentence.is(i - 1, Tag.COMMA)
              && words.in("HARM", sentence.word(i));
      if (harms || sentence.word(i).equals("with") && words.in("ARM", sentence.word(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
