package org.onrecord.text;

/** How many slips of the keyboard lie between two spellings. */
public final class SpellingDistance {

  /** Words shorter than this are too near to others. */
  private static final int SHORTEST = 4;

  private SpellingDistance() {}

  /**
   * Whether one word is the other with one letter more, less, changed, or two swapped; two in a
   * long word.
   */
  public static boolean isSlip(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int most = shorter > 7 ? 2 : 1;
    return shorter >= SHORTEST && within(one, other, most);
  }

  /** Whether at most so many slips lie between two spellings. */
  public static boolean within(String one, String other, int limit) {
    return Math.abs(one.length() - other.length()) <= limit
        && mayBeWithin(one, other, limit)
        && between(one, other) <= limit;
  }

  /** A slip takes one letter at most out of a word, and brings one in: most words differ more. */
  private static boolean mayBeWithin(String one, String other, int limit) {
    int ones = letters(one);
    int others = letters(other);
    return Integer.bitCount(ones & ~others) <= limit && Integer.bitCount(others & ~ones) <= limit;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  /**
   * Insertions, deletions, changes and swaps of neighbours (optimal string alignment), in UTF-16
   * units. Takes time in proportion to the product of the lengths.
   */
  public static int between(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swap =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swap ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
