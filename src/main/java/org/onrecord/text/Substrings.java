package org.onrecord.text;

import java.util.Collection;
import java.util.List;

/**
 * Words that are looked for anywhere in a text, inside other words too, all in one pass. Immutable
 * and thread-safe.
 */
public final class Substrings {
  private static final int SLOTS = 1 << 9;

  private final List<String> all;

  /** By the first two letters: most places of a text begin none. */
  private final boolean[] begins = new boolean[SLOTS];

  /**
   * @param words of two letters or more
   */
  public Substrings(Collection<String> words) {
    all = List.copyOf(words);
    for (String word : all) {
      if (word.length() < 2) {
        throw new IllegalArgumentException("too short to be looked for: '" + word + "'");
      }
      begins[slot(word.charAt(0), word.charAt(1))] = true;
    }
  }

  private static int slot(char first, char second) {
    return (first * 31 + second) & (SLOTS - 1);
  }

  /** Whether one of the words stands in a text. */
  public boolean areIn(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (begins[slot(text.charAt(i - 1), text.charAt(i))] && isAt(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int at) {
    for (int i = 0; i < all.size(); i++) {
      if (text.startsWith(all.get(i), at)) {
        return true;
      }
    }
    return false;
  }
}
