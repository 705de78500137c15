package org.onrecord.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that are looked for in sentences, by their first words. Immutable and thread-safe. */
public final class PhraseSet {
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** What phrases begin with: most words of a text begin with none of it. */
  private final BitSet firstLetters = new BitSet();

  public PhraseSet(Set<String> phrases) {
    for (String phrase : phrases) {
      byFirstWord
          .computeIfAbsent(phrase.substring(0, wordEnd(phrase, 0)), w -> new ArrayList<>(1))
          .add(phrase);
      firstLetters.set(phrase.charAt(0));
    }
  }

  /** Whether a folded text holds one of the phrases as whole words. */
  public boolean isIn(String folded) {
    return endIn(folded, 0) >= 0;
  }

  /** Where the first phrase that stands at or after a place ends; -1 where none does. */
  public int endIn(String folded, int from) {
    for (int at = wordStart(folded, from);
        at < folded.length();
        at = wordStart(folded, wordEnd(folded, at))) {
      int end = endAt(folded, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /**
   * Where the longest phrase ends with which a folded text goes on at a place; -1 where none does.
   */
  public int endAt(String folded, int at) {
    if (at < folded.length() && !firstLetters.get(folded.charAt(at))) {
      return -1;
    }
    int longest = -1;
    for (String phrase :
        byFirstWord.getOrDefault(folded.substring(at, wordEnd(folded, at)), List.of())) {
      int end = at + phrase.length();
      if (end > longest
          && folded.startsWith(phrase, at)
          && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
        longest = end;
      }
    }
    return longest;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The end of the letters and digits from here on; one sign is a word of its own. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(text.length(), at + 1));
  }
}
