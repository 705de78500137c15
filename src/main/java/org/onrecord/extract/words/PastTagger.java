package org.onrecord.extract.words;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/** Decides whether a verb's past form is finite, a participle or an adjective where it stands. */
final class PastTagger {
  private final TagContext context;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final Tag[] tags;

  PastTagger(TagContext context) {
    this.context = context;
    this.vocabulary = context.vocabulary;
    this.tokens = context.tokens;
    this.tags = context.tags;
  }

  /**
   * A past form: a participle after an auxiliary or before "by", an adjective inside a noun phrase,
   * else finite.
   */
  Tag tag(VerbPlace place) {
    Tag before = place.before();
    if (before == Tag.BE || before == Tag.HAVE || isReduced(place)) {
      return Tag.PARTICIPLE;
    }
    boolean hedged = before == Tag.ADJECTIVE && vocabulary.in("HEDGE", tokens.word(place.p()));
    if (hedged) {
      tags[place.p()] = Tag.ADVERB;
    }
    if (hedged || context.isSay(place.verb()) && before != Tag.DETERMINER) {
      return Tag.FINITE_VERB;
    }
    return modifiesNoun(place) || isOfRank(place) ? Tag.ADJECTIVE : pastInPhrase(place);
  }

  /** A participle by what stands around it: before "by" or a title, at the start of a clause. */
  private boolean isReduced(VerbPlace place) {
    Tag before = place.before();
    Tag next = place.next();
    int i = place.i();
    boolean titled =
        next == Tag.QUOTE_MARK
            && before != Tag.PRONOUN
            && vocabulary.in("TITLED", place.verb().lemma());
    boolean byAgent =
        i + 1 < tokens.size()
            && tokens.word(i + 1).equals("by")
            && !(i + 2 < tokens.size() && tokens.word(i + 2).endsWith("ing"))
            && (before == Tag.NOUN || before == Tag.NAME || before == Tag.COMMA);
    boolean opensClause =
        before == Tag.STOP
            && (next == Tag.WH
                || next == Tag.THAT
                || next == Tag.SUBORDINATOR
                || next == Tag.PREPOSITION);
    return titled
        || place.can(VerbForms.PAST_PARTICIPLE)
            && (byAgent || before == Tag.SUBORDINATOR || opensClause || isBeforeItsVerb(place));
  }

  /** "The visas promised in April will be issued": a time or place, and then the finite verb. */
  private boolean isBeforeItsVerb(VerbPlace place) {
    if (place.before() != Tag.NOUN || vocabulary.description(tokens.word(place.p())) != null) {
      return false;
    }
    int i = place.i() + 1;
    while (i < tokens.size() && i < place.i() + 5 && !tokens.startsLine(i) && adjoins(i)) {
      i++;
    }
    Tag last = context.peek(i - 1);
    boolean adjunct = last == Tag.TIME || context.peek(i - 2) == Tag.PREPOSITION;
    return i > place.i() + 1
        && adjunct
        && (context.peek(i) == Tag.MODAL || context.peek(i) == Tag.BE);
  }

  private boolean adjoins(int i) {
    return switch (context.peek(i)) {
      case PREPOSITION, TIME, ADJECTIVE, DETERMINER, NAME, NUMBER -> true;
      default -> false;
    };
  }

  /** "“No,” retired general Brown said": what somebody is, before title and name. */
  private boolean isOfRank(VerbPlace place) {
    int i = place.i();
    return vocabulary.in("RANKED", tokens.word(i))
        && place.before() != Tag.NAME
        && place.before() != Tag.PRONOUN
        && i + 2 < tokens.size()
        && (vocabulary.isTitle(tokens.word(i + 1))
            || vocabulary.description(tokens.word(i + 1)) != null)
        && tokens.isCapital(i + 2);
  }

  /** "told divided voters": between a verb and its object. */
  private static boolean modifiesNoun(VerbPlace place) {
    return (place.before() == Tag.FINITE_VERB || place.before() == Tag.VERB)
        && (place.next() == Tag.NAME || place.next() == Tag.NOUN)
        && place.verb().kinds() == (VerbForms.PAST | VerbForms.PAST_PARTICIPLE);
  }

  /** "many left", "those named", "the named envoy", "the envoy named". */
  private Tag pastInPhrase(VerbPlace place) {
    Tag before = place.before();
    Tag next = place.next();
    boolean quantified =
        before == Tag.DETERMINER && context.isQuantifier(place.p()) && next != Tag.NOUN;
    if (quantified) {
      return tokens.word(place.p()).equals("those") ? Tag.PARTICIPLE : Tag.FINITE_VERB;
    }
    boolean insidePhrase =
        switch (before) {
          case DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, ADJECTIVE, PREPOSITION -> true;
          default -> false;
        };
    if (insidePhrase && place.can(VerbForms.PAST_PARTICIPLE)) {
      return next == Tag.NOUN || next == Tag.NAME || next == Tag.OTHER || next == Tag.ADJECTIVE
          ? Tag.ADJECTIVE
          : before == Tag.PREPOSITION ? Tag.PARTICIPLE : Tag.FINITE_VERB;
    }
    return place.can(VerbForms.PAST) ? Tag.FINITE_VERB : Tag.PARTICIPLE;
  }
}
