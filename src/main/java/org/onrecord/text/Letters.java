package org.onrecord.text;

/**
 * Classes of characters as {@link Character} has them, without its tables for what is ASCII: nearly
 * all of a text.
 */
public final class Letters {
  /** Asked of nearly every character several times. */
  private static final boolean[] LETTERS_AND_DIGITS = lettersAndDigits();

  private Letters() {}

  public static boolean isLetterOrDigit(char c) {
    return c < 0x80 ? LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
  }

  private static boolean[] lettersAndDigits() {
    boolean[] ascii = new boolean[0x80];
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = isAsciiLetter(c) || isAsciiDigit(c);
    }
    return ascii;
  }

  public static boolean isLetter(char c) {
    return c < 0x80 ? isAsciiLetter(c) : Character.isLetter(c);
  }

  public static boolean isUpperCase(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  public static boolean isLowerCase(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  public static boolean isDigit(char c) {
    return c < 0x80 ? isAsciiDigit(c) : Character.isDigit(c);
  }

  public static boolean isWhitespace(char c) {
    return c < 0x80
        ? c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001c' && c <= '\u001f'
        : Character.isWhitespace(c);
  }

  private static boolean isAsciiLetter(char c) {
    int small = c | 0x20;
    return small >= 'a' && small <= 'z';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
