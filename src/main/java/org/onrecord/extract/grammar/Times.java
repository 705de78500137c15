package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Finds times, adverbs and words that float between a noun phrase and its verb, or before it. */
final class Times {
  private final Sentence sentence;
  private final Vocabulary vocabulary;

  Times(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
  }

  /**
   * "The court this month", "who in 2010", "the minister himself", "we all": the last item before
   * times, adverbs and words that only take the phrase up; the item itself where no phrase stands
   * before them.
   */
  int before(int last) {
    int end = last;
    int closing = last;
    while (end > 0) {
      int before = adjunctStart(end) - 1;
      boolean mark = sentence.is(before, Tag.COMMA) || sentence.is(before, Tag.CONJUNCTION);
      if (mark && before > 0 && sentence.is(end, Tag.TIME)) {
        return before;
      }
      if (before < 0 || before >= end) {
        return closing;
      }
      end = before;
      closing = closesPhrase(end) ? end : closing;
    }
    return closing;
  }

  /**
   * Where a time, an adverb or a floating quantifier that ends at an item begins; else behind it.
   */
  private int adjunctStart(int end) {
    boolean takenUp = vocabulary.in("REFLEXIVE", sentence.word(end));
    boolean floating =
        vocabulary.in("FLOATING", sentence.word(end))
            && (sentence.is(end - 1, Tag.PRONOUN) || sentence.tag(end - 1).isAuxiliary());
    if (vocabulary.inPairs("PAIRADVERB", sentence.word(end - 1), sentence.word(end))) {
      return end - 1;
    }
    boolean place = sentence.word(end).equals("there") && isNoun(end - 1);
    if (takenUp || floating || place || sentence.is(end, Tag.ADVERB)) {
      return end;
    }
    if (vocabulary.in("INADVERB", sentence.word(end)) && sentence.word(end - 1).equals("in")) {
      return end - 1;
    }
    if (isYear(end) && sentence.is(end - 1, Tag.PREPOSITION)) {
      return end - 1;
    }
    if (!sentence.is(end, Tag.TIME)) {
      return end + 1;
    }
    int start = end;
    if (sentence.word(end - 1).equals("of") && vocabulary.in("QUANTITY", sentence.word(end - 2))) {
      start = end - 2;
    }
    while (sentence.is(start - 1, Tag.TIME)
        || sentence.is(start - 1, Tag.NUMBER)
        || sentence.is(start - 1, Tag.DETERMINER)
        || sentence.is(start - 1, Tag.ADJECTIVE) && sentence.is(start - 2, Tag.DETERMINER)
        || vocabulary.in("TIMEADJ", sentence.word(start - 1))) {
      start--;
    }
    return sentence.is(start - 1, Tag.PREPOSITION) ? start - 1 : start;
  }

  private boolean isNoun(int i) {
    return sentence.is(i, Tag.NOUN) || sentence.is(i, Tag.NAME);
  }

  private boolean isYear(int i) {
    String word = sentence.word(i);
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /** Whether a noun phrase, a relative pronoun or a participle of the phrase may end at an item. */
  private boolean closesPhrase(int i) {
    return switch (sentence.tag(i)) {
      case NAME, NOUN, PRONOUN, CLOSE_BRACKET, HAVE, MODAL, DO, NEGATION -> true;
      case WH -> vocabulary.in("RELATIVESUBJECT", sentence.word(i));
      case THAT -> sentence.tag(i - 1).isNominalHead();
      case FINITE_VERB, PARTICIPLE, ADJECTIVE ->
          sentence.word(i).endsWith("ed") && sentence.is(i - 1, Tag.NOUN);
      default -> false;
    };
  }

  /** "yesterday the minister", "next year Peru": where the phrase begins behind a time. */
  int behind(int from, int last) {
    int time = from;
    while (time < last && vocabulary.in("TIMEADJ", sentence.word(time))) {
      time++;
    }
    Tag next = sentence.tag(time + 1);
    boolean parts =
        sentence.is(time, Tag.TIME)
            && vocabulary.givenNameGender(sentence.word(time)) == Vocabulary.Gender.UNKNOWN
            && time < last
            && (next == Tag.NAME
                || next == Tag.DETERMINER
                || next == Tag.POSSESSIVE_PRONOUN
                || next == Tag.PRONOUN);
    return parts ? time + 1 : from;
  }
}
