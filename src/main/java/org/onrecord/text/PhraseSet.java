package org.onrecord.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that are looked for in sentences, by their first words: a table that is asked with the
 * characters of the sentence, so that looking makes no objects. Immutable and thread-safe.
 */
public final class PhraseSet {
  private static final int SLOTS_A_WORD = 4;

  private static final String[] NONE = {};

  /** The phrases of a first word, the longest first, at the slot of its hash or a later one. */
  private final String[][] slots;

  /** The length of the first word of the phrases of a slot. */
  private final int[] firstLength;

  private final int mask;

  /** What phrases begin with: most words of a text begin with none of it. */
  private final BitSet firstLetters = new BitSet();

  /** The same of ASCII. */
  private final boolean[] firstAscii = new boolean[0x80];

  public PhraseSet(Set<String> phrases) {
    Map<String, List<String>> byFirstWord = byFirstWord(phrases);
    int size = Integer.highestOneBit(Math.max(1, byFirstWord.size())) * SLOTS_A_WORD;
    slots = new String[size][];
    Arrays.fill(slots, NONE);
    firstLength = new int[size];
    mask = size - 1;
    byFirstWord.forEach(this::put);
  }

  /** A set of the phrases of several. */
  public static PhraseSet union(Collection<PhraseSet> sets) {
    Set<String> all = new java.util.HashSet<>();
    for (PhraseSet set : sets) {
      for (String[] phrases : set.slots) {
        all.addAll(Arrays.asList(phrases));
      }
    }
    return new PhraseSet(all);
  }

  static Map<String, List<String>> byFirstWord(Set<String> phrases) {
    Map<String, List<String>> byFirstWord = new HashMap<>();
    for (String phrase : phrases) {
      String first = phrase.substring(0, wordEnd(phrase, 0));
      byFirstWord.computeIfAbsent(first, w -> new java.util.ArrayList<>(1)).add(phrase);
    }
    return byFirstWord;
  }

  private void put(String first, List<String> phrases) {
    int slot = first.hashCode() & mask;
    while (slots[slot].length > 0) {
      slot = slot + 1 & mask;
    }
    phrases.sort(Comparator.comparingInt(String::length).reversed());
    slots[slot] = phrases.toArray(new String[0]);
    firstLength[slot] = first.length();
    firstLetters.set(first.charAt(0));
    if (first.charAt(0) < firstAscii.length) {
      firstAscii[first.charAt(0)] = true;
    }
  }

  private boolean mayBegin(char c) {
    return c < 0x80 ? firstAscii[c] : firstLetters.get(c);
  }

  /** Whether a folded text holds one of the phrases as whole words. */
  public boolean isIn(String folded) {
    return endIn(folded, 0) >= 0;
  }

  /** Where the first phrase that stands at or after a place ends; -1 where none does. */
  public int endIn(String folded, int from) {
    int length = folded.length();
    int at = from;
    while (at < length) {
      char c = folded.charAt(at);
      if (!Letters.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      if (mayBegin(c)) {
        int end = endAt(folded, at);
        if (end >= 0) {
          return end;
        }
      }
      do {
        at++;
      } while (at < length && Letters.isLetterOrDigit(folded.charAt(at)));
    }
    return -1;
  }

  /**
   * Where the longest phrase ends with which a folded text goes on at a place; -1 where none does.
   */
  public int endAt(String folded, int at) {
    if (at >= folded.length() || !mayBegin(folded.charAt(at))) {
      return -1;
    }
    int wordEnd = wordEnd(folded, at);
    int hash = 0;
    for (int i = at; i < wordEnd; i++) {
      hash = 31 * hash + folded.charAt(i);
    }
    for (int slot = hash & mask; ; slot = slot + 1 & mask) {
      String[] phrases = slots[slot];
      if (phrases.length == 0) {
        return -1;
      }
      int first = firstLength[slot];
      if (first == wordEnd - at && folded.regionMatches(at, phrases[0], 0, first)) {
        return end(folded, at, phrases);
      }
    }
  }

  private static int end(String folded, int at, String[] phrases) {
    for (String phrase : phrases) {
      if (standsAt(folded, at, phrase)) {
        return at + phrase.length();
      }
    }
    return -1;
  }

  /** Whether a phrase stands at a place and ends where a word does. */
  static boolean standsAt(String folded, int at, String phrase) {
    int end = at + phrase.length();
    return folded.startsWith(phrase, at)
        && (end == folded.length() || !Letters.isLetterOrDigit(folded.charAt(end)));
  }

  /** The end of the letters and digits from here on; one sign is a word of its own. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(text.length(), at + 1));
  }
}
