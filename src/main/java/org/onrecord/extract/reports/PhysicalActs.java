package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.Sentence;
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

  /** Whether the cue is done by arms to the object at an item. */
  boolean isAct(int object) {
    if (!words.in("ARMED", place.cue().lemma()) || !place.in().phrases().begins(object)) {
      return false;
    }
    int end = place.in().phrases().baseEnd(object);
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
