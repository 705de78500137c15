package org.onrecord.extract.grammar;

import java.util.Map;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Tells where it is said when, where and on what occasion somebody spoke. */
final class Occasions {
  /** Prepositions of occasions and the lists of the nouns that follow them. */
  private static final Map<String, String> OCCASIONS =
      Map.of(
          "in",
          "OCCASION",
          "at",
          "OCCASION",
          "during",
          "OCCASION",
          "on",
          "MEDIUM",
          "through",
          "PROXY",
          "for",
          "STORY");

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
    if (word.equals("on")
        && (sentence.is(i + 1, Tag.TIME)
            || sentence.word(i + 1).equals("twitter")
            || sentence.word(i + 1).equals("facebook"))) {
      return true;
    }
    String where = OCCASIONS.getOrDefault(word, "");
    if (where.isEmpty()) {
      return false;
    }
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
    return switch (sentence.word(i)) {
      case "in", "on", "at", "during", "through", "after", "before", "by" -> true;
      default -> false;
    };
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

  static boolean isDeictic(String word) {
    return word.equals("last")
        || word.equals("next")
        || word.equals("this")
        || word.equals("earlier");
  }
}
