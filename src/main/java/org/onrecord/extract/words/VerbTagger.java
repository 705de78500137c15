package org.onrecord.extract.words;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Decides what a word with a verb's form is where it stands: finite, base form, participle, gerund,
 * or no verb. Looks at the word before, adverbs apart, and at the word behind.
 */
final class VerbTagger {
  private final TagContext context;
  private final PastTagger pastTagger;
  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final Tag[] tags;
  private final VerbForms.@Nullable Form[] verbs;

  VerbTagger(TagContext context) {
    this.context = context;
    this.pastTagger = new PastTagger(context);
    this.vocabulary = context.vocabulary;
    this.tokens = context.tokens;
    this.tags = context.tags;
    this.verbs = context.verbs;
  }

  Tag tag(int i, VerbForms.Form verb) {
    int p = i - 1;
    while (p >= 0 && (tags[p] == Tag.ADVERB || tags[p] == Tag.NEGATION) && i - p < 4) {
      p--;
    }
    Tag before = p >= 0 && !tokens.startsLine(p + 1) ? tags[p] : Tag.STOP;
    if (before == Tag.QUOTE_MARK && p > 0 && tags[p - 1] == Tag.STOP) {
      before = Tag.STOP;
    }
    VerbPlace place = new VerbPlace(i, p, before, context.peek(i + 1), verb);
    if (isPluralBesidePlural(place)) {
      return Tag.NOUN;
    }
    if (verb.kinds() == VerbForms.ING) {
      boolean modified = before == Tag.ADJECTIVE && !vocabulary.isTitle(tokens.word(p));
      return before == Tag.DETERMINER || before == Tag.POSSESSIVE || modified
          ? Tag.NOUN
          : Tag.GERUND;
    }
    if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
      return verb.can(VerbForms.BASE) ? Tag.VERB : Tag.NOUN;
    }
    boolean past = verb.can(VerbForms.PAST) || verb.can(VerbForms.PAST_PARTICIPLE);
    if (past && !verb.can(VerbForms.BASE)) {
      return pastTagger.tag(place);
    }
    if (before == Tag.BE || before == Tag.HAVE) {
      return verb.can(VerbForms.PAST_PARTICIPLE) ? Tag.PARTICIPLE : Tag.NOUN;
    }
    return sure(place) ? finite(verb) : present(place);
  }

  private static Tag finite(VerbForms.Form verb) {
    return verb.can(VerbForms.THIRD) ? Tag.FINITE_VERB : Tag.VERB;
  }

  /** "The reports and claims": plurals of nouns on both sides of "and". */
  private boolean isPluralBesidePlural(VerbPlace place) {
    int p = place.p();
    return place.before() == Tag.CONJUNCTION
        && p > 0
        && tags[p - 1] == Tag.NOUN
        && isPlural(tokens.word(p - 1))
        && place.next() != Tag.DETERMINER
        && place.next() != Tag.POSSESSIVE_PRONOUN
        && place.can(VerbForms.THIRD);
  }

  /** Verbs that their form or their place leaves no doubt of, in the present tense. */
  private boolean sure(VerbPlace place) {
    Tag before = place.before();
    boolean owned =
        before == Tag.DETERMINER || before == Tag.POSSESSIVE_PRONOUN || before == Tag.POSSESSIVE;
    boolean say =
        context.isSay(place.verb())
            && (place.can(VerbForms.THIRD)
                ? before == Tag.NUMBER || before == Tag.DETERMINER
                : !owned);
    boolean question =
        place.can(VerbForms.BASE)
            && (before == Tag.NAME || before == Tag.NOUN || before == Tag.PRONOUN)
            && invertsQuestion(place.p());
    boolean onlyVerb =
        place.can(VerbForms.THIRD)
            && vocabulary.in("VERBONLY", place.verb().lemma())
            && subjectBefore(place);
    return say || question || onlyVerb;
  }

  private boolean subjectBefore(VerbPlace place) {
    return switch (place.before()) {
      case NAME, NOUN, CLOSE_BRACKET, QUOTE_MARK, CONJUNCTION, TIME -> true;
      case COMMA -> place.i() - place.p() == 1;
      case DETERMINER -> context.isQuantifier(place.p());
      default -> false;
    };
  }

  private Tag present(VerbPlace place) {
    Tag before = place.before();
    int p = place.p();
    boolean opensBehindConjunction =
        before == Tag.CONJUNCTION
            && place.i() - p == 1
            && (p == 0 || tokens.startsLine(p) || tags[p - 1] == Tag.STOP)
            && place.can(VerbForms.THIRD);
    if (opensBehindConjunction) {
      return Tag.NOUN;
    }
    return switch (before) {
      case DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, ADJECTIVE, PREPOSITION, NUMBER ->
          insidePhrase(place);
      case PRONOUN, WH ->
          place.can(VerbForms.BASE) && !place.can(VerbForms.THIRD) && !place.can(VerbForms.PAST)
              ? Tag.VERB
              : Tag.FINITE_VERB;
      default ->
          place.can(VerbForms.PAST)
              ? Tag.FINITE_VERB
              : place.can(VerbForms.THIRD) ? third(place) : base(place);
    };
  }

  /** "Some claim", "three claim the …", but "the claim", "of claims". */
  private Tag insidePhrase(VerbPlace place) {
    boolean quantified =
        place.before() == Tag.DETERMINER
            && context.isQuantifier(place.p())
            && place.can(VerbForms.BASE)
            && (place.next() != Tag.NOUN || vocabulary.in("VERBONLY", place.verb().lemma()));
    boolean counted =
        place.before() == Tag.NUMBER
            && !vocabulary.in("ORDINAL", tokens.word(place.p()))
            && !tokens.word(place.p()).equals("one")
            && objectFollows(place.next())
            && !place.can(VerbForms.THIRD);
    return quantified || counted ? Tag.FINITE_VERB : Tag.NOUN;
  }

  private Tag third(VerbPlace place) {
    Tag before = place.before();
    if (before == Tag.NOUN && (finiteFollows(place.i() + 1) || isGovernedPlural(place))) {
      return Tag.NOUN;
    }
    boolean nounBefore =
        switch (before) {
          case NAME, NOUN, CLOSE_BRACKET, COMMA, QUOTE_MARK, TIME, CONJUNCTION, THAT, DASH -> true;
          default -> false;
        };
    boolean closesQuotation =
        place.next() == Tag.STOP
            && (before == Tag.NAME || before == Tag.NOUN)
            && followsMark(place.p());
    return nounBefore
            && (objectFollows(place.next())
                || context.isSay(place.verb())
                || place.i() - place.p() > 1
                || closesQuotation)
        ? Tag.FINITE_VERB
        : Tag.NOUN;
  }

  /**
   * "from preventing cyber attacks that", "are facing acute fears of", "ask a couple questions":
   * the plural ends a phrase without article that a verb or a preposition governs, or one that
   * counts.
   */
  private boolean isGovernedPlural(VerbPlace place) {
    int i = place.p();
    if (vocabulary.in("QUANTITY", tokens.word(i))) {
      return true;
    }
    while (i > 0
        && place.p() - i < 3
        && !tokens.startsLine(i)
        && (tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.ADJECTIVE)) {
      i--;
    }
    boolean clause = place.next() == Tag.DETERMINER || place.next() == Tag.PRONOUN;
    Tag governor = context.before(i);
    return !clause
        && !vocabulary.in("VERBONLY", place.verb().lemma())
        && !tokens.isCapital(place.p())
        && (governor == Tag.PREPOSITION || governor == Tag.GERUND);
  }

  private Tag base(VerbPlace place) {
    Tag before = place.before();
    Tag next = place.next();
    int p = place.p();
    if (before == Tag.NOUN && isSingularPhrase(p)) {
      return Tag.NOUN;
    }
    if (before == Tag.THAT && !(p > 0 && tags[p - 1] == Tag.NOUN && isPlural(tokens.word(p - 1)))) {
      tags[p] = Tag.DETERMINER;
      return Tag.NOUN;
    }
    boolean onlyVerb = vocabulary.in("VERBONLY", tokens.word(place.i()));
    boolean objectNext = next == Tag.DETERMINER || next == Tag.POSSESSIVE_PRONOUN;
    boolean adjunctNext = next == Tag.PREPOSITION && before == Tag.NAME;
    boolean clauseNext =
        next == Tag.THAT || next == Tag.PRONOUN || onlyVerb && (objectNext || adjunctNext);
    if (clauseNext && (before == Tag.NAME || before == Tag.NOUN || before == Tag.CLOSE_BRACKET)) {
      return Tag.VERB;
    }
    if (before == Tag.TIME && p > 0 && tags[p - 1] == Tag.DETERMINER) {
      return Tag.NOUN;
    }
    boolean pluralBefore =
        (before == Tag.NOUN || before == Tag.NAME) && isPlural(tokens.word(p))
            || before == Tag.CLOSE_BRACKET;
    if (pluralBefore && onlyVerb) {
      return Tag.VERB;
    }
    boolean clausePlace =
        pluralBefore
            || switch (before) {
              case COMMA, CONJUNCTION, STOP, TIME, THAT, DASH -> true;
              default -> false;
            };
    return clausePlace
            && (objectFollows(next)
                || next == Tag.STOP && before != Tag.STOP
                || context.isSay(place.verb()))
        ? Tag.VERB
        : Tag.NOUN;
  }

  /** "a special thank you", "the final say": no plural verb stands behind a singular subject. */
  private boolean isSingularPhrase(int noun) {
    int i = noun;
    while (i > 0 && noun - i < 3 && tags[i - 1] == Tag.ADJECTIVE && !tokens.startsLine(i)) {
      i--;
    }
    boolean governed = i > 1 && !tokens.startsLine(i - 1) && tags[i - 2] == Tag.PREPOSITION;
    return i > 0
        && tags[i - 1] == Tag.DETERMINER
        && !governed
        && vocabulary.in("SINGULARDET", tokens.word(i - 1))
        && !isPlural(tokens.word(noun))
        && !vocabulary.in("QUANTITY", tokens.word(noun))
        && vocabulary.description(tokens.word(noun)) == null;
  }

  /** Whether a finite verb follows, adverbs apart: "refugee advocates also said". */
  private boolean finiteFollows(int from) {
    int i = from;
    while (i < tokens.size() && !tokens.startsLine(i) && context.peek(i) == Tag.ADVERB) {
      i++;
    }
    VerbForms.Form verb = i < tokens.size() && !tokens.startsLine(i) ? verbs[i] : null;
    return verb != null
        && (verb.can(VerbForms.PAST) || context.isSay(verb))
        && !tokens.isCapital(i);
  }

  /**
   * "Did the ministry refuse", "Will they answer": an auxiliary opens the clause and the subject
   * stands behind it.
   */
  private boolean invertsQuestion(int subject) {
    for (int i = subject; i > 0 && subject - i < 7; i--) {
      if (tags[i] == Tag.DO || tags[i] == Tag.MODAL) {
        return tokens.startsLine(i)
            || TagContext.opens(tags[i - 1])
            || tags[i - 1] == Tag.CONJUNCTION
            || tags[i - 1] == Tag.COMMA
            || tags[i - 1] == Tag.WH;
      }
      if (!tags[i].isNominal() && tags[i] != Tag.PREPOSITION || tokens.startsLine(i)) {
        return tokens.startsLine(i) && tags[i] == Tag.DO;
      }
    }
    return false;
  }

  /**
   * Whether a short noun phrase stands right behind a quotation mark or a comma: "…,” Brown adds.",
   * "…, the suit alleges."
   */
  private boolean followsMark(int name) {
    int i = name;
    while (i >= 0 && (tags[i].isNominal() || tags[i] == Tag.PREPOSITION) && name - i < 7) {
      i--;
    }
    return i >= 0 && (tags[i] == Tag.QUOTE_MARK || tags[i] == Tag.COMMA);
  }

  private boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss")
        || vocabulary.in("PLURALNOUN", word)
        || word.endsWith("men");
  }

  /** What may follow a verb that takes an object or a clause. */
  static boolean objectFollows(Tag next) {
    return switch (next) {
      case DETERMINER,
          POSSESSIVE_PRONOUN,
          PRONOUN,
          NAME,
          THAT,
          TO,
          WH,
          PREPOSITION,
          ADVERB,
          NUMBER,
          ADJECTIVE,
          QUOTE_MARK,
          TIME,
          COLON,
          GERUND ->
          true;
      default -> false;
    };
  }
}
