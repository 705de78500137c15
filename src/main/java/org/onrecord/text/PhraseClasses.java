package org.onrecord.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several sets of phrases that a sentence is looked through for at once: which of them stand in it
 * as whole words is told as a bit a set, the first set the lowest. Immutable and thread-safe.
 */
public final class PhraseClasses {
  private static final int SLOTS_A_WORD = 4;

  /** The phrases of one first word, and of which sets they are. */
  private record Slot(String first, String[] phrases, long[] classes) {}

  /** At the slot of the first word's hash or a later one. */
  private final Slot[] slots;

  private final int mask;

  /** What phrases begin with, of ASCII: most words of a text begin with none of it. */
  private final boolean[] first = new boolean[0x80];

  /**
   * @param sets at most 64
   */
  public PhraseClasses(List<Set<String>> sets) {
    Map<String, Long> classes = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (String phrase : sets.get(i)) {
        classes.merge(phrase, 1L << i, (a, b) -> a | b);
      }
    }
    Map<String, List<String>> byFirstWord = PhraseSet.byFirstWord(classes.keySet());
    slots = new Slot[Integer.highestOneBit(Math.max(1, byFirstWord.size())) * SLOTS_A_WORD];
    mask = slots.length - 1;
    byFirstWord.forEach((word, phrases) -> put(word, phrases, classes));
  }

  private void put(String word, List<String> phrases, Map<String, Long> classes) {
    int slot = word.hashCode() & mask;
    while (slots[slot] != null) {
      slot = slot + 1 & mask;
    }
    long[] bits = phrases.stream().mapToLong(classes::get).toArray();
    slots[slot] = new Slot(word, phrases.toArray(new String[0]), bits);
    if (word.charAt(0) < first.length) {
      first[word.charAt(0)] = true;
    } else {
      Arrays.fill(first, true); // beyond ASCII nothing is left out
    }
  }

  /** The sets of which a phrase stands in a folded text. */
  public long in(String folded) {
    int length = folded.length();
    long found = 0;
    int at = 0;
    while (at < length) {
      char c = folded.charAt(at);
      int end = at + 1;
      if (Letters.isLetterOrDigit(c)) {
        int hash = c;
        for (char d; end < length && Letters.isLetterOrDigit(d = folded.charAt(end)); end++) {
          hash = 31 * hash + d;
        }
        if (c >= first.length || first[c]) {
          found |= at(folded, at, end, hash);
        }
      }
      at = end;
    }
    return found;
  }

  private long at(String folded, int at, int wordEnd, int hash) {
    for (int slot = hash & mask; ; slot = slot + 1 & mask) {
      Slot of = slots[slot];
      if (of == null) {
        return 0;
      }
      if (of.first().length() == wordEnd - at && folded.startsWith(of.first(), at)) {
        return matching(folded, at, of);
      }
    }
  }

  private static long matching(String folded, int at, Slot of) {
    long found = 0;
    for (int i = 0; i < of.phrases().length; i++) {
      if (PhraseSet.standsAt(folded, at, of.phrases()[i])) {
        found |= of.classes()[i];
      }
    }
    return found;
  }
}
