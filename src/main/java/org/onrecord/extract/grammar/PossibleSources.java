package org.onrecord.extract.grammar;

import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.language.Vocabulary.Description;

/**
 * Tells which noun phrases of a sentence can be the source of words: not time words, numbers,
 * fillers, demonstratives, nor nouns for what never speaks or writes.
 */
public final class PossibleSources {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;

  public PossibleSources(Sentence sentence, Vocabulary vocabulary, NounPhrases phrases) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  public boolean canSpeak(Phrase phrase) {
    int first = phrase.start();
    boolean single = phrase.end() == first;
    boolean amount =
        vocabulary.in("WORDHEAD", sentence.word(first))
            && vocabulary.in("WORDABOUT", sentence.word(first + 1));
    if (isFiller(first)
        || amount
        || single && opensAsVerb(first)
        || single && vocabulary.in("NOSOURCEWORD", sentence.word(first))) {
      return false;
    }
    return switch (sentence.tag(first)) {
      case THAT -> antecedentSpeaks(first);
      case WH ->
          sentence.word(first).equals("who")
              || sentence.word(first).equals("which") && antecedentSpeaks(first);
      case PRONOUN -> pronounSpeaks(phrase);
      case QUOTATION -> true;
      default -> nounSpeaks(phrase);
    };
  }

  /** "Strongly condemns the attacks": a verb without a subject, which may look like a noun. */
  private boolean opensAsVerb(int i) {
    VerbForms.Form verb = sentence.verb(i);
    boolean object =
        sentence.is(i + 1, Tag.DETERMINER) || sentence.is(i + 1, Tag.POSSESSIVE_PRONOUN);
    return verb != null && verb.can(VerbForms.THIRD) && !verb.can(VerbForms.BASE) && object;
  }

  /** "is on the Hill testifying", "in an article stating": where it is said, not who says it. */
  boolean isPlace(Phrase phrase) {
    return vocabulary.in("PLACEPREP", sentence.word(phrase.start() - 1)) && !isPerson(phrase);
  }

  private boolean isPerson(Phrase phrase) {
    int head = head(phrase);
    Description description = vocabulary.description(sentence.word(head));
    return sentence.is(head, Tag.PRONOUN)
        || description == Description.PERSON
        || description == Description.GROUP
        || sentence.is(phrase.start(), Tag.NAME);
  }

  /** "Yes, hi", "please", "mind": words that hold a place in talk. */
  private boolean isFiller(int i) {
    return vocabulary.in("FILLER", sentence.word(i));
  }

  private boolean pronounSpeaks(Phrase phrase) {
    return phrase.end() > phrase.start()
        || !vocabulary.in("NOSOURCEPRON", sentence.word(phrase.start()));
  }

  /** "a report that says", but not "a manner that seeks" nor "That concludes". */
  private boolean antecedentSpeaks(int pronoun) {
    int last = pronoun - 1;
    while (sentence.is(last, Tag.COMMA) || sentence.is(last, Tag.DASH)) {
      last--;
    }
    boolean comma = last < pronoun - 1;
    if (comma && vocabulary.in("DEMONSTRATIVE", sentence.word(last))) {
      return false;
    }
    boolean demonstrative =
        sentence.is(pronoun, Tag.THAT) && (comma || !sentence.tag(last).isNominal());
    int start = last < 0 || demonstrative ? -1 : phrases.startOf(last);
    return start >= 0
        && (canSpeak(new Phrase(start, last))
            || sentence.tag(last).isNominalHead() && nounSpeaks(new Phrase(last, last)));
  }

  private boolean nounSpeaks(Phrase phrase) {
    int head = head(phrase);
    if (isQuantity(head) && phrases.begins(head + 2) && phrase.end() > head + 1) {
      return nounSpeaks(new Phrase(head + 2, phrase.end()));
    }
    return switch (sentence.tag(head)) {
      case NAME -> head > 0 || !isMute(sentence.word(head));
      case NOUN -> !isMute(sentence.word(head));
      case DETERMINER -> !vocabulary.in("NOSOURCEDET", sentence.word(head));
      case ADJECTIVE ->
          sentence.isCapital(head)
              || sentence.is(phrase.start(), Tag.DETERMINER)
              || phrase.end() > head;
      case NUMBER -> !isYear(sentence.word(head));
      case TIME ->
          sentence.is(head + 1, Tag.POSSESSIVE)
              || head == phrase.end() && sentence.isCapital(head) && isUnit(phrase);
      case POSSESSIVE_PRONOUN, QUOTATION -> true;
      case PRONOUN -> true;
      default -> phrase.end() > head && !sentence.tag(head).isVerb();
    };
  }

  /** "Day said": a unit of time without an article is a name. */
  private boolean isUnit(Phrase phrase) {
    return phrase.start() == phrase.end()
        && vocabulary.in("TIMEUNIT", sentence.word(phrase.end()))
        && !sentence.word(phrase.end()).endsWith("s");
  }

  /** "a lot of people", "the majority of the callers": what "of" joins is counted. */
  private boolean isQuantity(int i) {
    return sentence.word(i + 1).equals("of") && vocabulary.in("QUANTITY", sentence.word(i));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /** A noun for what never speaks, in the singular or the plural: "goal", "opportunities". */
  private boolean isMute(String noun) {
    String singular =
        noun.endsWith("ies")
            ? noun.substring(0, noun.length() - 3) + "y"
            : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    return vocabulary.in("NOSOURCE", noun) || vocabulary.in("NOSOURCE", singular);
  }

  /** The last item before the first preposition, comma or clause of a phrase. */
  private int head(Phrase phrase) {
    int head = phrase.start();
    for (int i = phrase.start(); i <= phrase.end(); i++) {
      Tag tag = sentence.tag(i);
      boolean complement = tag == Tag.ADJECTIVE && sentence.is(i - 1, Tag.NOUN) && i > head;
      if (tag == Tag.OPEN_BRACKET || complement || !tag.isNominal() && tag != Tag.ADVERB) {
        break;
      }
      if (tag != Tag.ADVERB && tag != Tag.POSSESSIVE && !(tag == Tag.TIME && i > phrase.start())) {
        head = i;
      }
    }
    return head;
  }
}
