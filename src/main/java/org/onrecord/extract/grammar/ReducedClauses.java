package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/** Finds the noun that a reduced or relative clause belongs to. */
final class ReducedClauses {
  private final Sentence sentence;
  private final Vocabulary vocabulary;

  ReducedClauses(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
  }

  /**
   * "A poll released Monday", "the man who left", "groups backing the plan": the noun before the
   * verb, or the item itself.
   */
  int before(int verb, int i) {
    if (sentence.is(verb, Tag.GERUND)) {
      return sentence.tag(verb - 1).isNominalHead() && !sentence.is(verb - 1, Tag.PRONOUN)
          ? verb - 1
          : i;
    }
    VerbForms.Form form = sentence.verb(verb);
    boolean participle =
        form != null ? form.can(VerbForms.PAST_PARTICIPLE) : sentence.word(verb).endsWith("ed");
    Tag after = sentence.tag(verb + 1);
    boolean noObject =
        after == Tag.PREPOSITION || after == Tag.TIME || after == Tag.ADVERB || after == Tag.TO;
    if (participle && noObject && sentence.is(verb - 1, Tag.NOUN)) {
      return verb - 1;
    }
    for (int k = verb - 1; k > 0 && verb - k < 14; k--) {
      Tag tag = sentence.tag(k);
      if (tag == Tag.COMMA
          || tag == Tag.QUOTATION
          || tag == Tag.COLON
          || tag == Tag.DASH
          || tag == Tag.SEMICOLON) {
        return i;
      }
      boolean relative =
          vocabulary.in("RELATIVESUBJECT", sentence.word(k))
              || sentence.word(k).equals("whose")
              || tag == Tag.THAT;
      if (relative
          && (sentence.tag(k - 1).isNominalHead() || standsAlone(k - 1))
          && !sentence.is(k - 1, Tag.TIME)) {
        return k - 1;
      }
    }
    return i;
  }

  /** "Some", "many", "others", "both" stand alone as noun phrases. */
  boolean standsAlone(int i) {
    return sentence.is(i, Tag.DETERMINER) && vocabulary.in("PRONOMINAL", sentence.word(i));
  }

  /** "emails seen by the envoy": the "by" behind a participle that belongs to a noun. */
  boolean isAgent(int by) {
    VerbForms.Form form = sentence.verb(by - 1);
    boolean participle =
        sentence.is(by - 1, Tag.PARTICIPLE)
            || sentence.is(by - 1, Tag.FINITE_VERB)
                && form != null
                && form.can(VerbForms.PAST_PARTICIPLE);
    return sentence.word(by).equals("by")
        && participle
        && sentence.tag(by - 2).isNominalHead()
        && !sentence.is(by - 2, Tag.PRONOUN);
  }
}
