package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Finds where the noun phrase begins that ends at an item: over titles, brackets, prepositions,
 * coordination and reduced clauses. All methods answer with item indices, or -1 for none.
 */
final class PhraseStarts {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final Times times;
  private final ReducedClauses reduced;

  PhraseStarts(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.times = new Times(sentence, vocabulary);
    this.reduced = new ReducedClauses(sentence, vocabulary);
  }

  /** The first item of the noun phrase whose last item is {@code last}. */
  int of(int last) {
    return startOf(last, true);
  }

  private int startOf(int last, boolean coordinates) {
    int i = last;
    if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) <= 6 && !sentence.endsAsFronted(i)) {
      i--;
    } else if (sentence.tag(i).isVerb() && reduced.standsAlone(i - 1)) {
      return i - 1;
    } else if (sentence.tag(i).isVerb()
        && sentence.word(i).endsWith("ed")
        && sentence.tag(i - 1).isNominalHead()
        && !sentence.is(i - 1, Tag.PRONOUN)) {
      return startOf(i - 1, coordinates);
    } else if (!sentence.tag(i).isNominalHead()
        && !sentence.is(i, Tag.CLOSE_BRACKET)
        && !sentence.is(i, Tag.ADJECTIVE)
        && !reduced.standsAlone(i)) {
      return -1;
    }
    if (sentence.is(last, Tag.PRONOUN) && !isGovernedPronoun(last)) {
      return last;
    }
    i = last;
    if (sentence.is(last, Tag.CLOSE_BRACKET)) {
      int open = openingBracket(last);
      if (open <= 0 || !sentence.tag(open - 1).isNominalHead()) {
        return -1;
      }
      i = open - 1;
    }
    while (i >= 0) {
      int next = stepLeft(i, last, coordinates);
      if (next == i) {
        break;
      }
      i = next;
    }
    return trimmed(i, last);
  }

  /** "of them", "Brown and I": what stands before belongs to the phrase; never so in "as we". */
  private boolean isGovernedPronoun(int i) {
    Tag before = sentence.tag(i - 1);
    boolean subject = vocabulary.in("SUBJPRON", sentence.word(i));
    return before == Tag.CONJUNCTION || !subject && (before == Tag.TO || before == Tag.PREPOSITION);
  }

  /**
   * From an item inside the phrase to the one before it, or the same item where the phrase begins
   * there.
   */
  private int stepLeft(int i, int last, boolean coordinates) {
    int left = i - 1;
    Tag tag = sentence.tag(left);
    if (left < 0 || opensPhrase(i, left)) {
      return i;
    }
    if (tag.isNominal() && tag != Tag.CLOSE_BRACKET) {
      return left;
    }
    if (isAdjectiveComplement(left) || reduced.isAgent(left) || isPlaceOfReduced(left)) {
      return left - 2;
    }
    return switch (tag) {
      case CLOSE_BRACKET -> beforeBracket(left, i);
      case PREPOSITION -> beforePreposition(left, i);
      case TO -> vocabulary.in("TONOUN", sentence.word(left - 1)) ? left - 1 : i;
      case CONJUNCTION -> coordinates && joinsPhrases(left) ? conjunct(left, i) : i;
      case QUOTATION -> sentence.words(left) <= 6 && !sentence.endsAsFronted(left) ? left : i;
      case ADVERB -> modifiesAdjective(left, i) ? left : i;
      case GERUND, PARTICIPLE, FINITE_VERB, VERB, BE, HAVE, DO, MODAL -> reduced.before(left, i);
      default -> i;
    };
  }

  /** Whether an item begins its phrase whatever stands before it. */
  private boolean opensPhrase(int i, int left) {
    Tag tag = sentence.tag(left);
    if (tag == Tag.CLOSE_BRACKET || isInserted(i)) {
      return isInserted(i);
    }
    if (sentence.is(i, Tag.PRONOUN)) {
      return tag != Tag.PREPOSITION && tag != Tag.TO && tag != Tag.CONJUNCTION;
    }
    if (sentence.is(i, Tag.DETERMINER) && tag.isNominal()) {
      return tag != Tag.DETERMINER && !isPredeterminer(left);
    }
    boolean otherNoun =
        tag == Tag.NOUN
            && !sentence.isCapital(left)
            && sentence.is(i, Tag.NAME)
            && vocabulary.isTitle(sentence.word(i))
            && vocabulary.description(sentence.word(left)) == null;
    return tag == Tag.PRONOUN || otherNoun;
  }

  /** "the way [teachers] in Oslo feel": what an editor put in place of other words. */
  private boolean isInserted(int i) {
    return sentence.is(i, Tag.OPEN_BRACKET) && sentence.word(i).equals("[");
  }

  /** "officials familiar with the matter": the preposition behind an adjective behind its noun. */
  private boolean isAdjectiveComplement(int preposition) {
    return (sentence.is(preposition, Tag.PREPOSITION) || sentence.is(preposition, Tag.TO))
        && preposition > 1
        && sentence.is(preposition - 1, Tag.ADJECTIVE)
        && (sentence.is(preposition - 2, Tag.NOUN) || sentence.is(preposition - 2, Tag.NAME));
  }

  private int beforeBracket(int close, int i) {
    int open = openingBracket(close);
    return open > 0 && (sentence.tag(open - 1).isNominal() || isInserted(open)) ? open : i;
  }

  private int beforePreposition(int preposition, int i) {
    boolean negated =
        sentence.is(preposition - 1, Tag.NEGATION)
            && preposition > 1
            && sentence.tag(preposition - 2).isNominalHead();
    if (negated) {
      return preposition - 2;
    }
    if (!attaches(preposition)) {
      return i;
    }
    boolean bracket = sentence.is(preposition - 1, Tag.CLOSE_BRACKET);
    return bracket ? beforeBracket(preposition - 1, i) : preposition - 1;
  }

  private boolean joinsPhrases(int conjunction) {
    String word = sentence.word(conjunction);
    return vocabulary.in("ANDOR", word) || word.equals("&");
  }

  private boolean modifiesAdjective(int adverb, int i) {
    return sentence.is(i, Tag.ADJECTIVE) && adverb > 0 && sentence.tag(adverb - 1).isNominal();
  }

  private boolean isPredeterminer(int i) {
    return vocabulary.in("PREDETERMINER", sentence.word(i));
  }

  int openingBracket(int close) {
    for (int i = close - 1; i >= 0 && close - i < 40; i--) {
      if (sentence.is(i, Tag.OPEN_BRACKET)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a preposition joins what follows it to a noun before it: not at the start of a clause,
   * and not in "cheered him as they".
   */
  private boolean attaches(int preposition) {
    Tag before = sentence.tag(preposition - 1);
    boolean clause = before == Tag.PRONOUN && sentence.word(preposition).equals("as");
    return preposition > 0
        && !clause
        && (before.isNominalHead()
            || before == Tag.CLOSE_BRACKET
            || reduced.standsAlone(preposition - 1)
            || before == Tag.QUOTATION && sentence.words(preposition - 1) <= 6);
  }

  /**
   * Joins "A" to "and B" only where "A" opens a clause, so that "beat A and B said" stays apart.
   */
  private int conjunct(int conjunction, int i) {
    boolean comma = sentence.is(conjunction - 1, Tag.COMMA);
    int end = comma ? conjunction - 2 : conjunction - 1;
    if (end < 0 || !sentence.tag(end).isNominalHead() && !sentence.is(end, Tag.CLOSE_BRACKET)) {
      return i;
    }
    int start = startOf(end, false);
    if (start < 0 || !opensClause(start)) {
      return i;
    }
    boolean clause =
        vocabulary.in("SUBJPRON", sentence.word(i)) && (comma || !isPerson(start, end));
    int first = clause ? -1 : firstOfList(start, end);
    return clause || comma && first == start ? i : first;
  }

  /** "Brown and I", "the minister and I": who may stand beside a pronoun of a subject. */
  private boolean isPerson(int start, int end) {
    return sentence.is(end, Tag.PRONOUN)
        || sentence.is(end, Tag.NAME)
            && (!sentence.is(start, Tag.DETERMINER) || isTitled(start, end))
        || vocabulary.description(sentence.word(end)) == Vocabulary.Description.PERSON;
  }

  private boolean isTitled(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (vocabulary.isTitle(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Peru, Chile and Kenya": the first of the names that commas join to the last two. */
  private int firstOfList(int start, int end) {
    int first = start;
    int last = end;
    while (sentence.is(first - 1, Tag.COMMA)
        && sentence.is(last, Tag.NAME)
        && sentence.is(first - 2, Tag.NAME)) {
      int before = startOf(first - 2, false);
      if (before < 0 || sentence.is(before - 1, Tag.PREPOSITION) || !opensClause(before)) {
        break;
      }
      last = first - 2;
      first = before;
    }
    return first;
  }

  /** Whether what stands before an item is the beginning of a clause. */
  boolean opensClause(int i) {
    return switch (sentence.tag(i - 1)) {
      case STOP,
          COMMA,
          SUBORDINATOR,
          THAT,
          CONJUNCTION,
          COLON,
          SEMICOLON,
          DASH,
          WH,
          QUOTATION,
          QUOTE_MARK,
          CLOSE_BRACKET,
          ADVERB ->
          true;
      default -> sentence.word(i - 1).equals("as") && opensAside(i - 2);
    };
  }

  /** ", as the mayor and the envoy said": a mark before "as", which opens a clause then. */
  private boolean opensAside(int mark) {
    return sentence.is(mark, Tag.COMMA) || sentence.is(mark, Tag.STOP);
  }

  /**
   * "protesters marching through the streets", "people briefed on the matter": the preposition
   * behind a participle that belongs to the noun with which the clause opens.
   */
  private boolean isPlaceOfReduced(int preposition) {
    VerbForms.Form form = sentence.verb(preposition - 1);
    boolean participle =
        sentence.is(preposition, Tag.PREPOSITION)
            && (form == null && sentence.is(preposition - 1, Tag.GERUND)
                || form != null && form.kinds() == VerbForms.ING
                || form != null
                    && form.can(VerbForms.PAST_PARTICIPLE)
                    && vocabulary.description(sentence.word(preposition - 2))
                        == Vocabulary.Description.GROUP);
    int noun = preposition - 2;
    int start = participle && sentence.is(noun, Tag.NOUN) ? startOf(noun, false) : -1;
    return start >= 0 && opensClause(start)
        || participle && noun == 0 && sentence.is(noun, Tag.NAME);
  }

  private int trimmed(int from, int last) {
    int start = from;
    while (start < last
        && (sentence.is(start, Tag.ADVERB)
            || sentence.is(start, Tag.POSSESSIVE)
            || sentence.is(start, Tag.CLOSE_BRACKET))) {
      start++;
    }
    start = times.behind(start, last);
    if (start > 0 && sentence.is(start, Tag.CLOSE_BRACKET)) {
      return -1;
    }
    return start;
  }
}
