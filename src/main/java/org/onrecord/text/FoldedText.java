package org.onrecord.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as names are compared: small letters without diacritics, every run of white space one
 * blank, one kind of apostrophe and hyphen; and the way back to the places in the text itself.
 */
public final class FoldedText {
  /** The last letter of the table: beyond it letters stand for themselves. */
  private static final int LAST_LETTER = 0x1EFF;

  /** A ligature is two letters. */
  private static final int MOST_CHARS_OF_A_CHAR = 2;

  private static final char[] ASCII = ascii();
  private static final @Nullable String[] LETTERS = letters();

  private final char[] chars;

  /**
   * For every folded char the index of the char that it comes from, and behind the last one the
   * text's length.
   */
  private final int[] origin;

  private FoldedText(char[] chars, int[] origin) {
    this.chars = chars;
    this.origin = origin;
  }

  public static FoldedText of(String text) {
    int longest = longest(text);
    char[] chars = new char[longest];
    int[] origin = new int[longest + 1];
    int size = fill(text, chars, origin);
    origin[size] = text.length();
    return size == longest
        ? new FoldedText(chars, origin)
        : new FoldedText(Arrays.copyOf(chars, size), Arrays.copyOf(origin, size + 1));
  }

  /** The length of the folded text if no white space is left out. */
  private static int longest(String text) {
    int longest = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      longest += c < 0x80 ? 0 : folded(c).length() - 1;
    }
    return Math.max(longest, text.length());
  }

  private static int fill(String text, char[] chars, int @Nullable [] origin) {
    int size = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x80) {
        size = put(ASCII[c], i, size, chars, origin);
        blank = false;
        continue;
      }
      boolean again = blank;
      blank = Letters.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
      if (blank ? again : c >= 0x80 && folded(c).isEmpty()) {
        continue;
      }
      if (blank || c < 0x80) {
        size = put(blank ? ' ' : c, i, size, chars, origin);
        continue;
      }
      String folded = folded(c);
      for (int k = 0; k < folded.length(); k++) {
        size = put(folded.charAt(k), i, size, chars, origin);
      }
    }
    return size;
  }

  private static int put(char c, int from, int size, char[] chars, int @Nullable [] origin) {
    chars[size] = c;
    if (origin != null) {
      origin[size] = from;
    }
    return size + 1;
  }

  /** A name in the form in which names are compared. */
  public static String fold(String name) {
    String stripped = name.strip();
    boolean small = true;
    char last = 'a';
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c >= 0x80 || c < ' ' || c == '`' || c == ' ' && last == ' ') {
        char[] chars = new char[MOST_CHARS_OF_A_CHAR * stripped.length()];
        return new String(chars, 0, fill(stripped, chars, null));
      }
      small &= c < 'A' || c > 'Z';
      last = c;
    }
    return small ? stripped : stripped.toLowerCase(Locale.ROOT);
  }

  public char[] chars() {
    return chars;
  }

  /** The index in the text itself of the char that a folded one comes from. */
  public int origin(int at) {
    return origin[at];
  }

  /** The place in the text itself of a range of folded chars. */
  public Span origin(int start, int end) {
    return new Span(origin[start], end == 0 ? 0 : origin[end - 1] + 1);
  }

  private static String folded(char c) {
    String letter = c < LETTERS.length ? LETTERS[c] : null;
    if (letter != null) {
      return letter;
    }
    return switch (c) {
      case '\u00e6', '\u00c6' -> "ae";
      case '\u0153', '\u0152' -> "oe";
      case '\u00df' -> "ss";
      case '\u00fe', '\u00de' -> "th";
      case '\u2018', '\u2019', '\u02bc', '\u02bb', '\u2032', '\u00b4' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u200b', '\u200e', '\u200f', '\u00ad', '\ufeff' -> "";
      default -> c >= '\u0300' && c <= '\u036f' ? "" : String.valueOf(Character.toLowerCase(c));
    };
  }

  private static char[] ascii() {
    char[] ascii = new char[0x80];
    for (char c = 0; c < ascii.length; c++) {
      ascii[c] = c == '`' ? '\'' : Character.toLowerCase(c);
    }
    return ascii;
  }

  private static @Nullable String[] letters() {
    @Nullable String[] letters = new @Nullable String[LAST_LETTER + 1];
    for (String line : WordListFile.beside(FoldedText.class, "letters.txt").lines()) {
      String base = line.substring(0, 1).intern();
      for (int i = 2; i < line.length(); i++) {
        letters[line.charAt(i)] = base;
      }
    }
    return letters;
  }
}
