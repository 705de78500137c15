package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Rule;

/** What an object is called: "called him a liar", "named the plan “a mistake”". */
final class NamedObjects {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final CueLexicon lexicon;
  private final ClausePlace clause;
  private final Vocabulary words;

  /** Whether the object stands before the cue: "what he called his mistake". */
  private final boolean fused;

  NamedObjects(CuePlace place) {
    this.sentence = place.sentence();
    this.phrases = place.in().phrases();
    this.ends = place.in().ends();
    this.lexicon = place.in().cues();
    this.clause = place.clause();
    this.words = place.in().words();
    this.fused = words.in("FUSED", sentence.word(place.before() - 1));
  }

  /**
   * "called him a liar", "called the offer, made on Monday, “a joke”": an object and what it is
   * called; null for "called him".
   */
  @Nullable Content beginningAt(int i) {
    int quotation = quotedName(i);
    if (quotation > 0) {
      boolean closes = sentence.lastMark(quotation) == ',';
      int end = closes ? quotation : Math.max(quotation, ends.ofObject(quotation, clause));
      return Content.of(i, end, Rule.CUE_OBJECT);
    }
    int object = objectEnd(i);
    if (holdsItsName(i, object)) {
      return Content.of(i, ends.ofObject(i, clause), Rule.CUE_OBJECT);
    }
    int next = behindAsides(object);
    if (next == object + 1 && isPredicative(i, object)) {
      return Content.of(i, ends.ofObject(object, clause), Rule.CUE_OBJECT);
    }
    return beginsName(next, object)
        ? Content.of(i, Math.max(next, ends.ofObject(next, clause)), Rule.CUE_OBJECT)
        : null;
  }

  /** Whether a quotation behind an object says what it is called. */
  boolean isNamed(int object) {
    return quotedName(object) > 0;
  }

  /** "the head of the office": the object with the phrases that prepositions add. */
  private int objectEnd(int i) {
    int end = phrases.baseEnd(i);
    while (sentence.is(end + 1, Tag.PREPOSITION) && phrases.begins(end + 2)) {
      end = phrases.baseEnd(end + 2);
    }
    return end;
  }

  /**
   * "Juna a liar", "it a shame", "her brave", "the “so-called” plan": read as one phrase with its
   * name; not "his mother".
   */
  private boolean holdsItsName(int from, int object) {
    boolean afterName = sentence.is(from, Tag.NAME) && !sentence.isCapital(object);
    boolean holds =
        object > from && (afterName || isPronominal(from) && (fused || !isOnlyOwned(from, object)));
    for (int k = from; k <= object; k++) {
      holds |= sentence.is(k, Tag.QUOTATION);
    }
    return holds;
  }

  /** The item behind times, adverbs, and an aside between commas that follow the object. */
  private int behindAsides(int object) {
    int next = object + 1;
    while (sentence.is(next, Tag.TIME) || sentence.is(next, Tag.ADVERB)) {
      next++;
    }
    if (!sentence.is(next, Tag.COMMA)) {
      return next;
    }
    int closing = next + 1;
    while (closing < Math.min(sentence.size(), next + 9) && !sentence.is(closing, Tag.COMMA)) {
      closing++;
    }
    return sentence.is(closing, Tag.COMMA) ? closing + 1 : sentence.size();
  }

  /** Whether what the object is called may begin at an item. */
  private boolean beginsName(int next, int object) {
    return switch (sentence.tag(next)) {
      case DETERMINER,
          POSSESSIVE_PRONOUN,
          ADJECTIVE,
          QUOTATION,
          NOUN,
          NAME,
          PARTICIPLE,
          GERUND,
          NUMBER ->
          true;
      case PRONOUN -> sentence.word(next).equals("nothing");
      case FINITE_VERB -> next == object + 1 && isParticipial(next);
      default -> false;
    };
  }

  /**
   * "called the storm that hit the coast “a warning”", "called what he saw “a shame”": the
   * quotation that says what the object is called, behind what belongs to the object, or -1.
   */
  private int quotedName(int object) {
    boolean clause = sentence.is(object, Tag.WH);
    for (int i = object; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION && i > object) {
        return i;
      }
      clause |= tag == Tag.WH || tag == Tag.THAT;
      boolean verb = tag.isPredicate() || tag == Tag.TO;
      if (tag == Tag.COMMA
          || tag == Tag.STOP
          || tag == Tag.COLON
          || tag == Tag.SEMICOLON
          || tag == Tag.DASH
          || tag == Tag.SUBORDINATOR
          || verb && !clause) {
        return -1;
      }
    }
    return -1;
  }

  /** "the treaty unfair": an object that ends in an adjective behind its noun. */
  private boolean isPredicative(int from, int last) {
    return last > from
        && sentence.is(last, Tag.ADJECTIVE)
        && sentence.tag(last - 1).isNominalHead();
  }

  /**
   * "the plan shortsighted and …": an unknown word in -ed at the end of its phrase, where no verb
   * of reporting stands.
   */
  private boolean isParticipial(int i) {
    VerbForms.Form verb = sentence.verb(i);
    boolean known = verb != null && !lexicon.of(verb.lemma()).isEmpty();
    boolean closes =
        sentence.is(i + 1, Tag.STOP)
            || sentence.is(i + 1, Tag.COMMA)
            || sentence.is(i + 1, Tag.CONJUNCTION);
    return sentence.word(i).endsWith("ed") && !known && closes;
  }

  /**
   * "his mother", "my friend's late wife": whose somebody is, and nothing that he is called; "her
   * unfit" may be either.
   */
  private boolean isOnlyOwned(int from, int object) {
    boolean only =
        sentence.is(from, Tag.POSSESSIVE_PRONOUN)
            && sentence.is(object, Tag.NOUN)
            && (!words.in("FEMININE", sentence.word(from))
                || words.description(sentence.word(object)) != null);
    for (int i = from + 1; only && i < object; i++) {
      only = !sentence.is(i, Tag.DETERMINER) && !sentence.is(i, Tag.NAME);
    }
    return only;
  }

  private boolean isPronominal(int i) {
    return sentence.is(i, Tag.PRONOUN)
        || sentence.is(i, Tag.THAT)
        || sentence.is(i, Tag.POSSESSIVE_PRONOUN);
  }
}
