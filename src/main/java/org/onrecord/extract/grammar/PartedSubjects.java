package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Finds the subject that a parenthesis parts from its verb. */
final class PartedSubjects {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Times times;
  private final Vocabulary vocabulary;

  PartedSubjects(Sentence sentence, NounPhrases phrases, Times times, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.times = times;
  }

  /**
   * "A, who left, said", "A, in a speech, said", "A, the envoy, a lawyer, said": the phrase from A
   * to the comma.
   */
  @Nullable Phrase before(int closing) {
    Tag mark = sentence.is(closing, Tag.QUOTATION) ? Tag.COMMA : sentence.tag(closing);
    for (int i = closing - 1; i > 0; i--) {
      if (sentence.is(i, Tag.QUOTATION)
          && sentence.endsAsFronted(i)
          && (sentence.words(i) > 6 || i == 0)) {
        return null;
      }
      boolean begins =
          beginsParenthesis(i + 1) || mark == Tag.DASH && sentence.is(i + 1, Tag.CONJUNCTION);
      if (sentence.tag(i) != mark || !begins) {
        continue;
      }
      int end = times.before(i - 1);
      int start = phrases.startOf(end);
      if (start >= 0 && isSourceLike(start, end) && !endsPlace(start, i - 1)) {
        int outer = beforeApposition(start);
        return new Phrase(
            outer,
            withoutAdjunct(i, closing)
                ? sentence.is(closing, Tag.QUOTATION) ? closing : closing - 1
                : times.before(i - 1));
      }
    }
    return null;
  }

  /**
   * "Many firms, including Fjordnet, Havbok, and Nordsok warn": the phrase before the examples that
   * run up to the verb, or else the phrase itself.
   */
  Phrase withoutExamples(Phrase last) {
    int i = last.start() - 1;
    while (sentence.is(i, Tag.COMMA)
        || sentence.is(i, Tag.CONJUNCTION)
        || sentence.is(i, Tag.NAME)
        || sentence.is(i, Tag.DETERMINER)) {
      i--;
    }
    boolean examples = vocabulary.in("INCLUDING", sentence.word(i)) && sentence.is(i - 1, Tag.COMMA);
    int end = i - 2;
    int start = examples && end >= 0 ? phrases.startOf(end) : -1;
    boolean subject = start >= 0 && phrases.opensClause(start) && sentence.is(last.start(), Tag.NAME);
    return subject ? new Phrase(start, end) : last;
  }

  /** "in a speech" and "however" belong to the verb, not to the source. */
  private boolean withoutAdjunct(int comma, int closing) {
    Tag first = sentence.tag(comma + 1);
    return first != Tag.PREPOSITION
        && first != Tag.ADVERB
        && first != Tag.GERUND
        && first != Tag.SUBORDINATOR
        && closing > comma + 1;
  }

  private boolean beginsParenthesis(int i) {
    return switch (sentence.tag(i)) {
      case PRONOUN -> vocabulary.in("ONEORNONE", sentence.word(i));
      case DETERMINER,
          WH,
          ADJECTIVE,
          NOUN,
          GERUND,
          PARTICIPLE,
          PREPOSITION,
          NUMBER,
          NAME,
          SUBORDINATOR,
          POSSESSIVE_PRONOUN,
          ADVERB,
          FINITE_VERB,
          HAVE ->
          true;
      default -> false;
    };
  }

  private boolean isSourceLike(int start, int end) {
    return !(sentence.is(start, Tag.TIME) && start == end)
        && (!sentence.is(start - 1, Tag.PREPOSITION) || opensAsClause(start - 1))
        && !vocabulary.in("TEMPORAL", sentence.word(start - 1))
        && !(sentence.tag(start - 1).isVerb() && sentence.is(start - 2, Tag.WH))
        && !(sentence.is(start - 1, Tag.GERUND) && sentence.is(start - 2, Tag.COMMA))
        && !sentence.is(end, Tag.TIME);
  }

  /** "in Halden, Norway, in July": a name that only says where the place before it lies. */
  private boolean endsPlace(int start, int end) {
    if (!sentence.is(start - 1, Tag.COMMA) || !sentence.is(start - 2, Tag.NAME)) {
      return false;
    }
    for (int i = start; i <= end; i++) {
      if (!sentence.is(i, Tag.NAME)) {
        return false;
      }
    }
    int place = start - 2;
    while (sentence.is(place - 1, Tag.NAME)) {
      place--;
    }
    return sentence.is(place - 1, Tag.PREPOSITION);
  }

  /** "As the envoy, a lawyer, said": "as" opens a clause and is no preposition. */
  private boolean opensAsClause(int i) {
    return sentence.word(i).equals("as") && phrases.opensClause(i);
  }

  /**
   * Where the phrase is itself an apposition ("A, the envoy, …"), the start of what it stands
   * beside.
   */
  private int beforeApposition(int start) {
    boolean common =
        sentence.is(start, Tag.DETERMINER)
            || sentence.is(start, Tag.NOUN) && !sentence.isCapital(start)
            || sentence.is(start, Tag.NUMBER)
            || sentence.is(start, Tag.ADJECTIVE) && !sentence.isCapital(start);
    if (common
        && sentence.is(start - 1, Tag.COMMA)
        && (sentence.is(start - 2, Tag.NAME) || sentence.is(start - 2, Tag.CLOSE_BRACKET))) {
      int outer = phrases.startOf(start - 2);
      return outer >= 0 && !sentence.is(outer - 1, Tag.PREPOSITION) ? outer : start;
    }
    return start;
  }
}
