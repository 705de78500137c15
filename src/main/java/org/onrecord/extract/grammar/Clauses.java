package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/**
 * Tells where clauses begin and go on, by their subjects and predicates. All offsets are item
 * indices.
 */
public final class Clauses {
  /** A place, a day and an agency, with marks and brackets. */
  private static final int LONGEST_DATELINE = 16;

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Vocabulary vocabulary;

  Clauses(Sentence sentence, NounPhrases phrases, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /**
   * Whether a clause without "that" begins at an item: a subject and its predicate.
   *
   * @param orObject whether a mere object may stand there, so that a predicate behind a comma or
   *     "when" is no sign
   */
  public boolean begins(int i, boolean orObject, ClausePlace place) {
    boolean opens =
        phrases.begins(i) || isSubordinate(i) || sentence.is(i, Tag.WH) || sentence.is(i, Tag.TIME);
    if (!opens || isObjectPronoun(i) || isMatter(i)) {
      return false;
    }
    return isSubject(i) || predicateFollows(i, orObject, place);
  }

  /** "feel about the wall", but not "said about 50 ships came", "predicted about half would". */
  private boolean isMatter(int i) {
    return sentence.word(i).equals("about")
        && (sentence.is(i + 1, Tag.NAME)
            || sentence.word(i + 1).equals("the")
            || sentence.is(i + 1, Tag.POSSESSIVE_PRONOUN));
  }

  private boolean isSubordinate(int i) {
    return sentence.is(i, Tag.SUBORDINATOR)
        || sentence.is(i, Tag.PREPOSITION)
        || sentence.is(i, Tag.ADVERB);
  }

  /** "he", "they", "there", but not "he, the envoy, …". */
  private boolean isSubject(int i) {
    boolean interrupted =
        sentence.is(i + 1, Tag.COMMA)
            && sentence.is(i + 2, Tag.ADVERB)
            && sentence.is(i + 3, Tag.COMMA);
    return sentence.is(i, Tag.PRONOUN)
        && (!sentence.is(i + 1, Tag.COMMA) || interrupted)
        && !sentence.is(i + 1, Tag.STOP)
        && isSubjectPronoun(sentence.word(i));
  }

  /** "it", "this", "those" where neither a predicate nor anything of a subject follows. */
  private boolean isObjectPronoun(int i) {
    boolean pronoun =
        sentence.is(i, Tag.PRONOUN) && !isSubject(i)
            || sentence.is(i, Tag.DETERMINER)
                && !sentence.tag(i + 1).isNominal()
                && !sentence.is(i + 1, Tag.QUOTATION);
    return pronoun
        && !sentence.tag(i + 1).isPredicate()
        && switch (sentence.tag(i + 1)) {
          case QUOTATION, ADVERB, WH, PREPOSITION -> false;
          default -> true;
        };
  }

  private boolean predicateFollows(int from, boolean orObject, ClausePlace place) {
    boolean subordinate = isSubordinate(from);
    int commas = 0;
    for (int k = from; k < sentence.size() && commas < 3; k++) {
      Tag tag = sentence.tag(k);
      if (tag == Tag.COLON && k > from && subordinate) {
        return false;
      }
      boolean bare = subordinate && sentence.is(k - 1, Tag.COMMA);
      if (orObject && k > from && objectEnds(from, k, subordinate)
          || bare && tag.isPredicate() && sentence.is(from, Tag.PREPOSITION)) {
        return false;
      }
      boolean participle = vocabulary.in("AUXGERUND", sentence.word(k));
      if (tag.isPredicate() && !participle && k > from && !sentence.is(k - 1, Tag.TO) && !bare) {
        return true;
      }
      if (tag == Tag.COMMA && place.subordinate() && sentence.mainClauseBegins(k + 1)
          || tag == Tag.COMMA && !subordinate && pronounBegins(k + 1)) {
        return false;
      }
      commas += tag == Tag.COMMA ? 1 : 0;
      if (k > from && !subordinate && mayPredicate(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The plan “was a mistake”", "the words “Open Roads”", but not "a book “The Bridges of Oslo”".
   */
  private boolean mayPredicate(int i) {
    boolean work = sentence.is(i - 1, Tag.NOUN) && !sentence.word(i - 1).endsWith("s");
    boolean title = work && sentence.isTitleCase(i);
    return sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 1 && !title;
  }

  /** "the story in the best way, she has": a subject of its own, so that none stands before. */
  private boolean pronounBegins(int i) {
    return vocabulary.in("SUBJPRON", sentence.word(i)) && sentence.tag(i + 1).isPredicate();
  }

  /** Whether what stood before an item may have been a mere object. */
  private boolean objectEnds(int from, int k, boolean subordinate) {
    Tag tag = sentence.tag(k);
    boolean otherClause =
        switch (tag) {
          case COMMA -> !partsSubject(k) && !closesParting(from, k);
          case SUBORDINATOR, WH, THAT -> true;
          default -> sentence.word(k).equals("as") && sentence.is(k + 1, Tag.PRONOUN);
        };
    return otherClause && !subordinate || tag == Tag.CONJUNCTION && sentence.verbBegins(k + 1);
  }

  /** "believe the clerk, leaving early, would miss it": a comma that another closes at a verb. */
  private boolean partsSubject(int comma) {
    boolean opens = sentence.is(comma + 1, Tag.GERUND) || sentence.is(comma + 1, Tag.PARTICIPLE);
    for (int i = comma + 2; opens && i < comma + LONGEST_DATELINE; i++) {
      if (sentence.is(i, Tag.COMMA)) {
        return isVerbOfParted(i + 1);
      }
    }
    return false;
  }

  private boolean isVerbOfParted(int i) {
    return sentence.is(i, Tag.MODAL) || sentence.is(i, Tag.BE) || sentence.is(i, Tag.HAVE);
  }

  private boolean closesParting(int from, int comma) {
    for (int i = comma - 1; i > from && isVerbOfParted(comma + 1); i--) {
      if (sentence.is(i, Tag.COMMA)) {
        return partsSubject(i);
      }
    }
    return false;
  }

  private boolean isSubjectPronoun(String word) {
    return vocabulary.in("SUBJPRON", word) || word.equals("there");
  }

  /**
   * "OSLO, 4 March (Agency) — The port …": the item behind a dateline, or 0 where there is none.
   */
  public int afterDateline() {
    if (!sentence.opensParagraph() || !sentence.isUpperCase(0)) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size() - 1, LONGEST_DATELINE); i++) {
      if (sentence.is(i, Tag.DASH)) {
        return i + 1;
      }
      if (sentence.tag(i).isPredicate()) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a noun phrase begins at an item and more than two items stand before the next mark. */
  public boolean wordsFollow(int i) {
    for (int k = i; k <= i + 2; k++) {
      Tag tag = sentence.tag(k);
      if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.QUOTATION || tag == Tag.CONJUNCTION) {
        return false;
      }
    }
    return phrases.begins(i);
  }

  public boolean hasPredicate(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean quoted =
          sentence.words(i) > 4 || sentence.words(i) > 2 && sentence.beginsAsSentence(i);
      if (sentence.tag(i).isPredicate() || sentence.is(i, Tag.QUOTATION) && quoted) {
        return true;
      }
    }
    return false;
  }

  public boolean goesOn(int i) {
    Tag tag = sentence.tag(i);
    return tag.isPredicate()
        || tag == Tag.NEGATION && sentence.tag(i + 1).isPredicate()
        || tag == Tag.PREPOSITION
        || tag == Tag.PARTICIPLE
        || tag == Tag.TO;
  }

  /** "that", or a comma or colon and a quotation. */
  public boolean introducesSpeech(int i) {
    boolean mark = sentence.is(i, Tag.COMMA) || sentence.is(i, Tag.COLON);
    return sentence.is(i, Tag.THAT) || sentence.is(mark ? i + 1 : i, Tag.QUOTATION);
  }

  public int lastQuotation(int from) {
    int last = from;
    while (sentence.is(last + 1, Tag.QUOTATION)) {
      last++;
    }
    return last;
  }

  /**
   * Whether the cue stands in a clause before the main one: "When asked whether …, he said",
   * "Noting that …, she left".
   */
  public boolean isSubordinate(VerbGroup group) {
    for (int i = group.start(); i >= 0 && sentence.lead() == null; i--) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.COMMA || tag == Tag.THAT || tag == Tag.QUOTATION) {
        return false;
      }
      boolean introduces =
          tag == Tag.SUBORDINATOR || vocabulary.in("OPENSCLAUSE", sentence.word(i));
      if (introduces
          || i == 0
              && i == group.start()
              && (group.shape() == VerbGroup.Shape.GERUND
                  || group.shape() == VerbGroup.Shape.PARTICIPLE)) {
        return true;
      }
    }
    return sentence.is(group.start(), Tag.FINITE_VERB)
        && group.start() == 0
        && sentence.lead() == null;
  }
}
