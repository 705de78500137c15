package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;

/**
 * Tells where clauses begin and go on, by their subjects and predicates. All offsets are item
 * indices.
 */
public final class Clauses {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final ContentEnds ends;

  public Clauses(Sentence sentence, NounPhrases phrases, ContentEnds ends) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.ends = ends;
  }

  /**
   * Whether a clause without "that" begins at an item: a subject and its predicate.
   *
   * @param orObject whether a mere object may stand there, so that a predicate behind a comma or
   *     "when" is no sign
   */
  public boolean begins(int i, boolean orObject) {
    boolean subordinate =
        sentence.is(i, Tag.SUBORDINATOR)
            || sentence.is(i, Tag.PREPOSITION)
            || sentence.is(i, Tag.ADVERB);
    if (!phrases.begins(i)
        && !subordinate
        && !sentence.is(i, Tag.WH)
        && !sentence.is(i, Tag.TIME)) {
      return false;
    }
    boolean interrupted =
        sentence.is(i + 1, Tag.COMMA)
            && sentence.is(i + 2, Tag.ADVERB)
            && sentence.is(i + 3, Tag.COMMA);
    boolean subjectPronoun =
        sentence.is(i, Tag.PRONOUN)
            && (!sentence.is(i + 1, Tag.COMMA) || interrupted)
            && !sentence.is(i + 1, Tag.STOP)
            && isSubjectPronoun(sentence.word(i));
    if (subjectPronoun) {
      return true;
    }
    boolean pronounObject =
        sentence.is(i, Tag.PRONOUN)
            || sentence.is(i, Tag.DETERMINER)
                && !sentence.tag(i + 1).isNominal()
                && !sentence.is(i + 1, Tag.QUOTATION);
    if (pronounObject
        && !sentence.tag(i + 1).isPredicate()
        && !sentence.is(i + 1, Tag.QUOTATION)
        && !sentence.is(i + 1, Tag.ADVERB)
        && !sentence.is(i + 1, Tag.WH)
        && !sentence.is(i + 1, Tag.PREPOSITION)) {
      return false;
    }
    int commas = 0;
    for (int k = i; k < sentence.size() && commas < 3; k++) {
      Tag tag = sentence.tag(k);
      boolean otherClause =
          tag == Tag.COMMA || tag == Tag.SUBORDINATOR || tag == Tag.WH || tag == Tag.THAT;
      boolean asClause = sentence.word(k).equals("as") && sentence.is(k + 1, Tag.PRONOUN);
      if (orObject && k > i && !subordinate && (otherClause || asClause)) {
        return false;
      }
      if (orObject && k > i && tag == Tag.CONJUNCTION && sentence.verbBegins(k + 1)) {
        return false;
      }
      boolean bare = subordinate && sentence.is(k - 1, Tag.COMMA);
      if (bare && tag.isPredicate() && sentence.is(i, Tag.PREPOSITION)) {
        return false;
      }
      boolean gerund = sentence.word(k).equals("being") || sentence.word(k).equals("having");
      if (tag.isPredicate() && !gerund && k > i && !sentence.is(k - 1, Tag.TO) && !bare) {
        return true;
      }
      if (tag == Tag.COMMA && ends.endsAtMainClause(k)) {
        return false;
      }
      commas += tag == Tag.COMMA ? 1 : 0;
      if (tag == Tag.QUOTATION && sentence.words(k) > 1 && k > i && !subordinate) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubjectPronoun(String word) {
    return switch (word) {
      case "i", "he", "she", "we", "they", "there" -> true;
      default -> false;
    };
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
}
