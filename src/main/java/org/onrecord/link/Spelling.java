package org.onrecord.link;

import org.onrecord.text.SpellingDistance;

/** How far apart two spellings are. */
final class Spelling {
  /** Words shorter than this are too near to others. */
  private static final int SHORTEST = 4;

  private Spelling() {}

  /**
   * Whether one word is the other with one letter more, less, changed, or two swapped; two in a
   * long word.
   */
  static boolean isSlip(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int most = shorter > 7 ? 2 : 1;
    return shorter >= SHORTEST
        && Math.abs(one.length() - other.length()) <= most
        && SpellingDistance.between(one, other) <= most;
  }
}
