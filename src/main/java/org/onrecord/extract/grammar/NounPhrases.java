package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Finds noun phrases in a sentence by their edges: leftwards from a verb for its subject,
 * rightwards for its object. All methods answer with item indices, or -1 for none.
 */
public final class NounPhrases {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final Times times;

  public NounPhrases(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.times = new Times(sentence, vocabulary);
  }

  /** The first item of the noun phrase whose last item is {@code last}. */
  public int startOf(int last) {
    return startOf(last, true);
  }

  private int startOf(int last, boolean coordinates) {
    int i = last;
    if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) <= 6 && !sentence.endsAsFronted(i)) {
      i--;
    } else if (sentence.tag(i).isVerb() && isPronominal(i - 1)) {
      return i - 1;
    } else if (sentence.tag(i).isVerb()
        && sentence.word(i).endsWith("ed")
        && sentence.tag(i - 1).isNominalHead()
        && !sentence.is(i - 1, Tag.PRONOUN)) {
      return startOf(i - 1, coordinates);
    } else if (!sentence.tag(i).isNominalHead()
        && !sentence.is(i, Tag.CLOSE_BRACKET)
        && !sentence.is(i, Tag.ADJECTIVE)
        && !isPronominal(i)) {
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

  /** "Some", "many", "others", "both" stand alone as noun phrases. */
  private boolean isPronominal(int i) {
    return sentence.is(i, Tag.DETERMINER)
        && switch (sentence.word(i)) {
          case "some",
              "many",
              "most",
              "few",
              "several",
              "all",
              "both",
              "those",
              "another",
              "each",
              "much",
              "neither",
              "either",
              "this",
              "these",
              "such",
              "half" ->
              true;
          default -> false;
        };
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
    if (isAdjectiveComplement(left) || isAgentOfReduced(left) || isPlaceOfReduced(left)) {
      return left - 2;
    }
    return switch (tag) {
      case CLOSE_BRACKET -> beforeBracket(left, i);
      case PREPOSITION -> beforePreposition(left, i);
      case CONJUNCTION -> coordinates && joinsPhrases(left) ? conjunct(left, i) : i;
      case QUOTATION -> sentence.words(left) <= 6 && !sentence.endsAsFronted(left) ? left : i;
      case ADVERB -> modifiesAdjective(left, i) ? left : i;
      case GERUND, PARTICIPLE, FINITE_VERB, VERB, BE, HAVE, DO, MODAL -> reducedClause(left, i);
      default -> i;
    };
  }

  /** Whether an item begins its phrase whatever stands before it. */
  private boolean opensPhrase(int i, int left) {
    Tag tag = sentence.tag(left);
    if (tag == Tag.CLOSE_BRACKET) {
      return false;
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

  /** "officials familiar with the matter": the preposition behind an adjective behind its noun. */
  private boolean isAdjectiveComplement(int preposition) {
    return (sentence.is(preposition, Tag.PREPOSITION) || sentence.is(preposition, Tag.TO))
        && preposition > 1
        && sentence.is(preposition - 1, Tag.ADJECTIVE)
        && (sentence.is(preposition - 2, Tag.NOUN) || sentence.is(preposition - 2, Tag.NAME));
  }

  private int beforeBracket(int close, int i) {
    int open = openingBracket(close);
    return open > 0 && sentence.tag(open - 1).isNominal() ? open : i;
  }

  private int beforePreposition(int preposition, int i) {
    boolean negated =
        sentence.is(preposition - 1, Tag.NEGATION)
            && preposition > 1
            && sentence.tag(preposition - 2).isNominalHead();
    if (negated) {
      return preposition - 2;
    }
    return attaches(preposition) ? preposition - 1 : i;
  }

  private boolean joinsPhrases(int conjunction) {
    return switch (sentence.word(conjunction)) {
      case "and", "or", "&" -> true;
      default -> false;
    };
  }

  private boolean modifiesAdjective(int adverb, int i) {
    return sentence.is(i, Tag.ADJECTIVE) && adverb > 0 && sentence.tag(adverb - 1).isNominal();
  }

  private boolean isPredeterminer(int i) {
    return switch (sentence.word(i)) {
      case "all", "both", "half", "such", "many", "most", "some" -> true;
      default -> false;
    };
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
            || isPronominal(preposition - 1)
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
      default -> false;
    };
  }

  /**
   * "A poll released Monday", "the man who left", "groups backing the plan": the noun before the
   * verb, or the item itself.
   */
  private int reducedClause(int verb, int i) {
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
          sentence.word(k).equals("who")
              || sentence.word(k).equals("which")
              || sentence.word(k).equals("whose")
              || tag == Tag.THAT;
      if (relative
          && (sentence.tag(k - 1).isNominalHead() || isPronominal(k - 1))
          && !sentence.is(k - 1, Tag.TIME)) {
        return k - 1;
      }
    }
    return i;
  }

  /** "emails seen by the envoy": the "by" behind a participle that belongs to a noun. */
  private boolean isAgentOfReduced(int by) {
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

  /**
   * "protesters marching through the streets", "people briefed on the matter": the preposition
   * behind a participle that belongs to the noun with which the clause opens.
   */
  private boolean isPlaceOfReduced(int preposition) {
    VerbForms.Form form = sentence.verb(preposition - 1);
    boolean participle =
        sentence.is(preposition, Tag.PREPOSITION)
            && form != null
            && (form.kinds() == VerbForms.ING
                || form.can(VerbForms.PAST_PARTICIPLE)
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

  /** Whether a noun phrase may begin at an item. */
  public boolean begins(int i) {
    return switch (sentence.tag(i)) {
      case DETERMINER, POSSESSIVE_PRONOUN, PRONOUN, NAME, NOUN, ADJECTIVE, NUMBER, GERUND -> true;
      case HAVE, BE -> sentence.word(i).endsWith("ing");
      case TIME -> sentence.is(i + 1, Tag.POSSESSIVE);
      case QUOTATION -> sentence.words(i) <= 6;
      default -> false;
    };
  }

  /** The last item of the noun phrase without prepositions that begins at an item. */
  public int baseEnd(int from) {
    if (sentence.is(from, Tag.PRONOUN)) {
      return from;
    }
    int i = from;
    while (i + 1 < sentence.size()) {
      Tag here = sentence.tag(i);
      Tag next = sentence.tag(i + 1);
      boolean lowerThenName =
          here == Tag.NOUN
              && !sentence.isCapital(i)
              && next == Tag.NAME
              && sentence.word(i).endsWith("s");
      boolean newPhrase =
          next == Tag.PRONOUN
              || next == Tag.DETERMINER && here != Tag.DETERMINER
              || next == Tag.POSSESSIVE_PRONOUN && here != Tag.DETERMINER
              || next == Tag.TIME && here != Tag.DETERMINER && here != Tag.POSSESSIVE
              || next == Tag.CLOSE_BRACKET;
      boolean shortQuotation =
          next == Tag.QUOTATION && here != Tag.NAME && sentence.words(i + 1) <= 6;
      if (lowerThenName || newPhrase || !(next.isNominal() || shortQuotation)) {
        break;
      }
      i++;
    }
    if (sentence.is(i + 1, Tag.OPEN_BRACKET)) {
      int close = closingBracket(i + 1);
      i = close > 0 ? close : i;
    }
    return i;
  }

  int closingBracket(int open) {
    for (int i = open + 1; i < sentence.size() && i - open < 14; i++) {
      if (sentence.is(i, Tag.CLOSE_BRACKET)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last item of the noun phrase that begins at an item, with the prepositional phrases and
   * names joined to it.
   */
  public int endOf(int from) {
    int end = baseEnd(from);
    while (true) {
      Tag next = sentence.tag(end + 1);
      boolean joined = next == Tag.PREPOSITION && begins(end + 2);
      boolean and =
          next == Tag.CONJUNCTION && begins(end + 2) && sentence.word(end + 1).equals("and");
      if (!joined && !and) {
        return end;
      }
      int further = baseEnd(end + 2);
      if (and && sentence.tag(further + 1).isPredicate() && !sentence.tag(end).equals(Tag.NAME)) {
        return end;
      }
      end = further;
    }
  }
}
