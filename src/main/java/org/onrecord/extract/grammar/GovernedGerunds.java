package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Finds who does what a gerund behind a preposition says, where that is not the subject of the
 * clause: "thanked Norway for urging restraint", "Norway's part in urging restraint".
 */
final class GovernedGerunds {
  /** A gerund stands no further behind the one it is joined to. */
  private static final int LONGEST = 14;

  /** "by" stands no further behind the infinitive whose means it tells. */
  private static final int FARTHEST = 24;

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Vocabulary vocabulary;

  GovernedGerunds(Sentence sentence, NounPhrases phrases, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.vocabulary = vocabulary;
  }

  /** Whether a phrase is who a letter goes to: "a letter to the minister proposing that". */
  boolean isReceiver(Phrase phrase) {
    return sentence.word(phrase.start() - 1).equals("to")
        && vocabulary.in("MESSAGE", sentence.word(phrase.start() - 2));
  }

  /**
   * Who does it, or null where the clause's subject may.
   *
   * @param before the item before the gerund
   */
  @Nullable Phrase doer(int before) {
    if (sentence.is(before, Tag.CONJUNCTION)) {
      int first = joinedGerund(before);
      return first < 0 ? null : doer(first - 1);
    }
    if (sentence.word(before).equals("by")) {
      return ownerOfMeans(before);
    }
    int noun = before - 1;
    if (!sentence.is(before, Tag.PREPOSITION) || !sentence.tag(noun).isNominalHead()) {
      return null;
    }
    int start = phrases.startOf(noun);
    Phrase owner = start < 0 ? null : owner(start, noun);
    return owner != null ? owner : start > 0 && isJudged(start) ? new Phrase(start, noun) : null;
  }

  /** "Norway's efforts to end it, by urging restraint": whose efforts they are, or null. */
  private @Nullable Phrase ownerOfMeans(int by) {
    for (int i = by - 1; i > 0 && by - i < FARTHEST; i--) {
      if (sentence.is(i, Tag.TO) && sentence.is(i + 1, Tag.VERB)) {
        return owner(i - 1);
      }
      if (sentence.tag(i).isPredicate() && !sentence.is(i - 1, Tag.TO)) {
        return null;
      }
    }
    return null;
  }

  /** Who has a part in something, where it is named: "Norway" of "Norway's efforts to"; or null. */
  @Nullable Phrase owner(int noun) {
    boolean part = noun > 0 && vocabulary.in("PARTIN", sentence.word(noun));
    int start = part ? phrases.startOf(noun) : -1;
    Phrase owner = start < 0 ? null : owner(start, noun);
    return owner != null && sentence.is(owner.start(), Tag.NAME) ? owner : null;
  }

  /** "in bringing them together and calling": the gerund to which another is joined, or -1. */
  private int joinedGerund(int conjunction) {
    for (int i = conjunction - 1; i > 0 && conjunction - i < LONGEST; i--) {
      if (sentence.is(i, Tag.GERUND)) {
        return i;
      }
      if (sentence.tag(i).isPredicate()) {
        return -1;
      }
    }
    return -1;
  }

  /** "Norway" of "Norway's part", "its" of "its part", where the noun is what one has in it. */
  private @Nullable Phrase owner(int start, int noun) {
    if (!vocabulary.in("PARTIN", sentence.word(noun))) {
      return null;
    }
    for (int i = noun - 1; i > start; i--) {
      if (sentence.is(i, Tag.POSSESSIVE)) {
        return new Phrase(phrases.startOf(i - 1), i - 1);
      }
      if (sentence.is(i, Tag.POSSESSIVE_PRONOUN)) {
        boolean judged = sentence.is(i - 1, Tag.PREPOSITION) && isJudged(start);
        return judged ? new Phrase(start, i - 2) : new Phrase(i, i);
      }
    }
    return sentence.is(start, Tag.POSSESSIVE_PRONOUN) ? new Phrase(start, start) : null;
  }

  /** Whether a verb before a phrase thanks or blames it, for what it does. */
  private boolean isJudged(int start) {
    VerbForms.Form verb = sentence.verb(start - 1);
    return verb != null && vocabulary.in("JUDGING", verb.lemma());
  }
}
