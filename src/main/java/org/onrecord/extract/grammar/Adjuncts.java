package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Skips what stands between a cue and its content: times, places, occasions, asides. */
public final class Adjuncts {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Vocabulary vocabulary;

  Adjuncts(Sentence sentence, NounPhrases phrases, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /**
   * The item after times, places and occasions: "Tuesday", "in an interview with the BBC", "at the
   * time".
   */
  public int after(int from) {
    int i = afterAdverbs(from);
    while (i < sentence.size() && i - from < 24) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.ADVERB || tag == Tag.TIME) {
        i = tag == Tag.ADVERB ? afterAdverbs(i) : i + 1;
      } else if (pointsBack(i)) {
        i += 3;
      } else if (isUnreserved(i)) {
        i = phrases.baseEnd(i + 2) + 1;
      } else if (tag == Tag.ADJECTIVE && sentence.is(i + 1, Tag.TIME)
          || (sentence.word(i).equals("this") || sentence.is(i, Tag.NUMBER))
              && sentence.is(i + 1, Tag.TIME)
          || isRepeated(i)) {
        i += 2;
      } else if (tag == Tag.DETERMINER
          && sentence.is(i + 1, Tag.TIME)
          && sentence.is(i + 2, Tag.ADVERB)) {
        i += 3;
      } else if ((tag == Tag.PREPOSITION || tag == Tag.TO || isTemporal(i))
          && (phrases.begins(i + 1) || sentence.is(i + 1, Tag.TIME))
          && !(tag == Tag.TO
              && (sentence.is(i + 1, Tag.VERB) || sentence.is(i + 1, Tag.QUOTATION)))) {
        i = sentence.is(i + 1, Tag.TIME) ? i + 2 : phrases.baseEnd(i + 1) + 1;
      } else {
        break;
      }
    }
    return i;
  }

  /** The item after adverbs: "also", "once more". */
  public int afterAdverbs(int from) {
    int i = from;
    while (sentence.is(i, Tag.ADVERB)) {
      i += vocabulary.in("ADVERBPAIR", sentence.word(i) + "-" + sentence.word(i + 1)) ? 2 : 1;
    }
    return i;
  }

  /** "every morning where they are", but not "every morning that passes". */
  private boolean isRepeated(int i) {
    return vocabulary.in("EACHTIME", sentence.word(i))
        && sentence.is(i + 1, Tag.TIME)
        && (sentence.is(i + 2, Tag.WH)
            || sentence.is(i + 2, Tag.THAT) && opensClause(i + 3)
            || vocabulary.in("PLACEORTIME", sentence.word(i + 2)))
        && !vocabulary.in("RELATIVESUBJECT", sentence.word(i + 2));
  }

  private boolean opensClause(int i) {
    return switch (sentence.tag(i)) {
      case DETERMINER, POSSESSIVE_PRONOUN, PRONOUN, NAME -> true;
      default -> false;
    };
  }

  /** "in that regard". */
  private boolean pointsBack(int i) {
    return sentence.is(i, Tag.PREPOSITION)
        && sentence.word(i + 1).equals("that")
        && vocabulary.in("REGARD", sentence.word(i + 2));
  }

  /** "once more and without reservation". */
  private boolean isUnreserved(int conjunction) {
    return sentence.is(conjunction, Tag.CONJUNCTION)
        && vocabulary.in("UNDONE", sentence.word(conjunction + 1))
        && phrases.begins(conjunction + 2);
  }

  /**
   * "before the vote", "after a lunch": a preposition where a noun phrase without a verb follows.
   */
  private boolean isTemporal(int i) {
    return vocabulary.in("TEMPORAL", sentence.word(i))
        && phrases.begins(i + 1)
        && !sentence.is(i + 1, Tag.GERUND)
        && !sentence.tag(phrases.baseEnd(i + 1) + 1).isPredicate();
  }

  /** "said, twice, that": the "that" behind an aside between commas, or the item itself. */
  public int afterAside(int comma) {
    Tag mark = sentence.tag(comma);
    if (mark != Tag.COMMA && mark != Tag.DASH) {
      return comma;
    }
    for (int i = comma + 2; i < Math.min(sentence.size(), comma + 9); i++) {
      if (sentence.is(i, mark)) {
        return sentence.is(i + 1, Tag.THAT) && !sentence.is(comma + 1, Tag.THAT) ? i + 1 : comma;
      }
    }
    return comma;
  }
}
