package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;

/** Tells where "that" opens the content of a cue, and where it only points. For one cue. */
final class ThatClauses {
  /** Words beyond which a phrase without a known verb may yet be a clause. */
  private static final int LONGEST_PHRASE = 6;

  private final CuePlace place;
  private final Sentence sentence;

  ThatClauses(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
  }

  boolean begins(int i) {
    boolean relative =
        sentence.is(i - 1, Tag.NOUN)
            && sentence.is(i, Tag.THAT)
            && sentence.tag(i + 1).isPredicate();
    return sentence.is(i, Tag.THAT)
        && place.takes(Frame.THAT)
        && !relative
        && !isThing(i)
        && i + 1 < sentence.size();
  }

  /** "that in Berlin", "that many times", "that difference": no subject of a clause. */
  private boolean isPhrase(int i) {
    return switch (sentence.tag(i)) {
      case PREPOSITION, TIME -> true;
      case ADJECTIVE, DETERMINER ->
          sentence.is(i + 1, Tag.TIME) || place.in().words().in("OFTEN", sentence.word(i + 1));
      case NOUN -> sentence.is(i + 1, Tag.STOP);
      default -> false;
    };
  }

  /** Whether anything follows in the sentence that a clause could be made of. */
  private boolean predicateFollows(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (i - from > LONGEST_PHRASE) {
        return true;
      }
      Tag tag = sentence.tag(i);
      if (tag.isPredicate() || tag.isVerb() || tag == Tag.QUOTATION || tag == Tag.SEMICOLON) {
        return true;
      }
    }
    return false;
  }

  /** "told him that directly when they spoke": what was said before, and no clause. */
  private boolean isThing(int that) {
    int i = that + 1;
    while (sentence.is(i, Tag.ADVERB)
        && sentence.word(i).endsWith("ly")
        && !place.in().words().in("FOCUS", sentence.word(i))) {
      i++;
    }
    return isPhrase(that + 1) && !predicateFollows(that + 1)
        || i > that + 1
            && switch (sentence.tag(i)) {
              case SUBORDINATOR, WH, STOP -> true;
              default -> false;
            };
  }

  /** "wrote in a long letter to the Coast Journal that …": the "that" before any predicate. */
  int behindCircumstance(int i) {
    boolean hearer = sentence.is(i, Tag.TO) && place.phrases().begins(i + 1);
    if (!sentence.is(i, Tag.PREPOSITION) && !hearer) {
      return i;
    }
    for (int k = i + 1; k < sentence.size() && !sentence.tag(k).isPredicate(); k++) {
      if (sentence.is(k, Tag.COMMA)
          || sentence.is(k, Tag.WH)
          || place.in().words().in("NOSOURCEPRON", sentence.word(k))) {
        return i;
      }
      if (sentence.is(k, Tag.THAT) && place.clauses().begins(k + 1, false, place.clause())) {
        return k;
      }
    }
    return i;
  }
}
