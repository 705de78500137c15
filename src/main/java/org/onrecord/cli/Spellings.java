package org.onrecord.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.onrecord.text.SpellingDistance;

/** What a word that is not known may have been meant to be. */
final class Spellings {
  private static final int LETTERS_A_SLIP = 3;

  private Spellings() {}

  /** The known word that is nearest, where at most every third letter differs. */
  static Optional<String> nearest(String given, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(given, word) <= Math.max(1, given.length() / LETTERS_A_SLIP))
        .min(
            Comparator.comparingInt((String word) -> distance(given, word))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String given, String word) {
    return SpellingDistance.between(given, word);
  }
}
