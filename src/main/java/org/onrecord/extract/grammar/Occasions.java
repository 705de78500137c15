package org.onrecord.extract.grammar;

import java.util.Map;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Tells where it is said when, where and on what occasion somebody spoke. */
final class Occasions {
  /** The lists of prepositions of occasions and, by them, those of the nouns that follow. */
  private static final Map<String, String> OCCASIONS =
      Map.of(
          "OCCASIONPREP", "OCCASION",
          "MEDIUMPREP", "MEDIUM",
          "PROXYPREP", "PROXY",
          "STORYPREP", "STORY");

  private final Sentence sentence;
  private final Vocabulary vocabulary;

  Occasions(Sentence sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
  }

  /**
   * "in an interview", "at a rally on Monday", "during", "on Twitter": where and when it was said.
   */
  boolean isOccasion(int i) {
    String word = sentence.word(i);
    boolean dayOrNetwork =
        sentence.is(i + 1, Tag.TIME) || vocabulary.in("NETWORK", sentence.word(i + 1));
    if (word.equals("on") && dayOrNetwork) {
      return true;
    }
    return OCCASIONS.entrySet().stream()
        .anyMatch(e -> vocabulary.in(e.getKey(), word) && nounFollows(i, e.getValue()));
  }

  private boolean nounFollows(int i, String where) {
    for (int k = i + 1; k < i + 5; k++) {
      if (vocabulary.in(where, sentence.word(k))) {
        return true;
      }
      if (sentence.is(k, Tag.PREPOSITION) || sentence.is(k, Tag.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** "criticised him at the rally", but not "criticised him for it". */
  boolean isCircumstance(int i) {
    return vocabulary.in("CIRCUMSTANCE", sentence.word(i));
  }

  /** "describes himself on the page as a poet": the object goes on behind the circumstance. */
  boolean asFollows(int preposition) {
    for (int i = preposition + 2; i < preposition + 6 && !sentence.is(i, Tag.COMMA); i++) {
      if (sentence.word(i).equals("as") && !sentence.is(i + 1, Tag.PRONOUN)) {
        return true;
      }
    }
    return false;
  }

  boolean isDeictic(String word) {
    return vocabulary.in("DEICTIC", word);
  }
}
