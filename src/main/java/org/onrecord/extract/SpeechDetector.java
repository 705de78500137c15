package org.onrecord.extract;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.Span;

/**
 * Tells the words of one speaker from prose about others, in a text without labels: a speaker says I and we, and
 * addresses listeners; an article does so only between quotation marks.
 */
final class SpeechDetector {
  /** First persons outside quotation marks among a thousand words: articles stay below 8, speeches above 15. */
  private static final double FIRST_PERSONS_OF_A_SPEECH = 0.012;

  private static final int FEWEST_WORDS = 60;

  private final WordList firstPersons = WordList.load("first-persons.txt");
  private final WordList salutations = WordList.load("salutations.txt");

  boolean isSpeech(String text, List<Span> body) {
    int words = 0;
    int first = 0;
    int quoted = 0;
    int salutation = 0;
    for (Span span : body) {
      boolean inQuote = false;
      if (salutations.begins(text.substring(span.start(), Math.min(span.end(), span.start() + 60)).strip())) {
        salutation++;
      }
      int from = -1;
      for (int i = span.start(); i <= span.end(); i++) {
        char c = i < span.end() ? text.charAt(i) : ' ';
        if (Character.isLetter(c)) {
          from = from < 0 ? i : from;
          continue;
        }
        if (from >= 0) {
          words++;
          if (inQuote) {
            quoted++;
          } else if (firstPersons.has(text.substring(from, i).toLowerCase(Locale.ROOT))) {
            first++;
          }
          from = -1;
        }
        inQuote = c == '“' || (c == '"' && !inQuote) || (inQuote && c != '”' && c != '"' && !Line.ends(c));
      }
    }
    if (words < FEWEST_WORDS) {
      return false;
    }
    double share = (double) first / words;
    boolean addressed = salutation > 0 && share >= FIRST_PERSONS_OF_A_SPEECH / 2;
    return addressed || (share >= FIRST_PERSONS_OF_A_SPEECH && quoted < words / 5);
  }
}
