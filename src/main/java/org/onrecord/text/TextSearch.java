package org.onrecord.text;

/**
 * Searches in a stretch of a text. {@link String}'s own go on to the beginning or the end of the
 * text, so that many of them in a long text take quadratic time.
 */
public final class TextSearch {
  private TextSearch() {}

  /** The last place of a character at or after {@code least} and before {@code end}; else -1. */
  public static int lastIndexOf(String text, char what, int end, int least) {
    for (int i = end - 1; i >= least; i--) {
      if (text.charAt(i) == what) {
        return i;
      }
    }
    return -1;
  }

  /** The last place at or after {@code least} where words begin before {@code end}; else -1. */
  public static int lastIndexOf(String text, String what, int end, int least) {
    char first = what.charAt(0);
    for (int i = end - 1; i >= least; i--) {
      if (text.charAt(i) == first && text.startsWith(what, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first place of a character at or after {@code from} and before {@code end}; else -1. */
  public static int indexOf(String text, char what, int from, int end) {
    int last = Math.min(text.length(), end);
    return from < last ? text.indexOf(what, from, last) : -1;
  }

  /** The first place at or after {@code from} where words begin before {@code end}; else -1. */
  public static int indexOf(String text, String what, int from, int end) {
    int last = Math.min(text.length(), end - 1 + what.length());
    return from < end && from < last ? text.indexOf(what, from, last) : -1;
  }

  /** Whether words stand in a text with no letter or digit right before or behind them. */
  public static boolean hasWord(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if ((at == 0 || !Letters.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Letters.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
