package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Rule;

/** Contents that are the object of their cue: "condemned the seizure of the ship". */
final class ObjectContents {
  private final CuePlace place;
  private final Sentence sentence;

  ObjectContents(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
  }

  /** The content that an object at an item makes with this cue; null where it makes none. */
  @Nullable Content at(int i) {
    boolean object =
        sentence.is(i, Tag.QUOTATION)
            || place.phrases().begins(i)
            || sentence.is(i, Tag.GERUND)
            || sentence.is(i, Tag.THAT)
            || sentence.is(i, Tag.WH) && (place.takes(Frame.WH) || namesWhat(i));
    if (!object || new PhysicalActs(place).isAct(i)) {
      return null;
    }
    if (place.takes(Frame.SC) && !place.takes(Frame.NP)) {
      return new NamedObjects(place).beginningAt(i);
    }
    if (isToldWhat(i)) {
      return null;
    }
    int end = place.ends().ofObject(i, place.clause());
    if (announcesWords(end)) {
      return Content.of(end + 2, place.ends().lastWord(), Rule.CUE_COLON);
    }
    boolean complete =
        place.takes(Frame.NP)
            || place.takes(Frame.ABOUT)
            || place.takes(Frame.OBJ)
            || hasAs(i, end);
    return complete ? Content.of(i, end, Rule.CUE_OBJECT) : null;
  }

  /** "called what she saw “a shame”". */
  private boolean namesWhat(int i) {
    return place.takes(Frame.SC) && new NamedObjects(place).isNamed(i);
  }

  /** "admitted to the paper that it had lied": to whom, and not what. */
  private boolean isToldWhat(int i) {
    int end = place.phrases().begins(i) ? place.phrases().baseEnd(i) : i;
    return sentence.is(i - 1, Tag.TO)
        && sentence.is(end + 1, Tag.THAT)
        && !sentence.tag(end + 2).isPredicate()
        && place.in().words().in("HEARERTO", place.cue().lemma().replace(' ', '-'));
  }

  /** "issued the following statement: …". */
  private boolean announcesWords(int end) {
    return sentence.is(end + 1, Tag.COLON)
        && end + 2 < sentence.size()
        && place.in().words().in("SPEECHNOUN", sentence.word(end));
  }

  /** An object that something parts from its cue. */
  @Nullable Content parted(int from) {
    int begins = begins(from);
    return begins > from ? at(begins) : null;
  }

  /**
   * Where an object begins that something parts from its cue: "condemned in the strongest terms the
   * seizure", "stressed, on that day, the need for"; the item itself where nothing does.
   */
  int begins(int from) {
    boolean told = sentence.is(from, Tag.TO) || sentence.word(from).equals("with");
    int plain = told ? place.adjuncts().after(from) : from;
    boolean aside = sentence.is(plain, Tag.COMMA);
    int behind = place.adjuncts().after(aside ? plain + 1 : from);
    int begins = aside ? behind + 1 : behind;
    boolean parts = aside ? sentence.is(behind, Tag.COMMA) : behind > from;
    boolean determined =
        sentence.is(begins, Tag.DETERMINER)
            || sentence.is(begins, Tag.POSSESSIVE_PRONOUN)
            || sentence.is(begins, Tag.NAME) && sentence.is(begins + 1, Tag.POSSESSIVE);
    return parts && determined ? begins : from;
  }

  /** Whether "as" stands in an object: "described it as a failure". */
  private boolean hasAs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("as")) {
        return true;
      }
    }
    return false;
  }
}
