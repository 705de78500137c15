package org.onrecord.text;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for anywhere in a text, inside other words too, all in one pass. Immutable
 * and thread-safe.
 */
public final class Substrings {
  private static final int SLOTS = 1 << 9;

  /** By the first two letters: most places of a text begin none. */
  private final String[] @Nullable [] slots = new String[SLOTS] @Nullable [];

  /**
   * @param words of two letters or more
   */
  public Substrings(Collection<String> words) {
    for (String word : words) {
      if (word.length() < 2) {
        throw new IllegalArgumentException("too short to be looked for: '" + word + "'");
      }
      int slot = slot(word.charAt(0), word.charAt(1));
      String[] others = slots[slot];
      String[] all = others == null ? new String[1] : Arrays.copyOf(others, others.length + 1);
      all[all.length - 1] = word;
      slots[slot] = all;
    }
  }

  private static int slot(char first, char second) {
    return (first * 31 + second) & (SLOTS - 1);
  }

  /** Whether one of the words stands in a text. */
  public boolean areIn(String text) {
    for (int i = 1; i < text.length(); i++) {
      String[] words = slots[slot(text.charAt(i - 1), text.charAt(i))];
      if (words != null && isAt(text, i - 1, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
