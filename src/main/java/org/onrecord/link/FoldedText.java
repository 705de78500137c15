package org.onrecord.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.onrecord.model.Span;

/**
 * A text as names are compared: small letters without diacritics, every run of white space one blank, one kind of
 * apostrophe and hyphen; and the way back to the places in the text itself.
 */
final class FoldedText {
  /** Letters up to here are folded through a table; those beyond stand for themselves. */
  private static final int TABLE = 0x0250;

  private static final int VIETNAMESE = 0x1E00;
  private static final int VIETNAMESE_END = 0x1F00;
  private static final String[] FOLDED = table(0, TABLE);
  private static final String[] FOLDED_VIETNAMESE = table(VIETNAMESE, VIETNAMESE_END);

  private final char[] chars;
  /** For every folded char the index of the char that it comes from, and behind the last one the text's length. */
  private final int[] origin;

  private FoldedText(char[] chars, int[] origin) {
    this.chars = chars;
    this.origin = origin;
  }

  static FoldedText of(String text) {
    char[] chars = new char[text.length() + 16];
    int[] origin = new int[text.length() + 17];
    int size = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        if (!blank) {
          origin[size] = i;
          chars[size++] = ' ';
        }
        blank = true;
        continue;
      }
      blank = false;
      String folded = folded(c);
      if (size + folded.length() + 1 > chars.length) {
        chars = Arrays.copyOf(chars, chars.length + chars.length / 2);
        origin = Arrays.copyOf(origin, chars.length + 1);
      }
      for (int k = 0; k < folded.length(); k++) {
        origin[size] = i;
        chars[size++] = folded.charAt(k);
      }
    }
    origin[size] = text.length();
    return new FoldedText(Arrays.copyOf(chars, size), Arrays.copyOf(origin, size + 1));
  }

  /** A name in the form in which names are compared. */
  static String fold(String name) {
    String stripped = name.strip();
    return isPlain(stripped) ? stripped.toLowerCase(Locale.ROOT) : new String(of(stripped).chars);
  }

  /** Whether only the case of letters has to be folded. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || c < ' ' || c == '`' || c == ' ' && name.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  char[] chars() {
    return chars;
  }

  /** The place in the text itself of a range of folded chars. */
  Span origin(int start, int end) {
    return new Span(origin[start], end == 0 ? 0 : origin[end - 1] + 1);
  }

  private static String folded(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    if (c >= VIETNAMESE && c < VIETNAMESE_END) {
      return FOLDED_VIETNAMESE[c - VIETNAMESE];
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u02bb', '\u2032' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
      case '\u200b', '\u200e', '\u200f', '\u00ad', '\ufeff' -> "";
      default -> c >= '\u0300' && c <= '\u036f' ? "" : String.valueOf(c);
    };
  }

  private static String[] table(int from, int to) {
    String[] table = new String[to - from];
    for (int c = from; c < to; c++) {
      table[c - from] = foldedLetter((char) c);
    }
    return table;
  }

  private static String foldedLetter(char c) {
    if (c < 0x80 && c != '`') {
      return String.valueOf(Character.toLowerCase(c));
    }
    return switch (c) {
      case '\u00e6', '\u00c6' -> "ae";
      case '\u0153', '\u0152' -> "oe";
      case '\u00df' -> "ss";
      case '\u00f8', '\u00d8' -> "o";
      case '\u0142', '\u0141' -> "l";
      case '\u0111', '\u0110', '\u00f0', '\u00d0' -> "d";
      case '\u00fe', '\u00de' -> "th";
      case '\u0131' -> "i";
      case '\u0259', '\u018f' -> "a";
      case '\u00ad' -> "";
      case '\u00b4', '`' -> "'";
      default -> {
        String letters =
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("[\u0300-\u036f]", "");
        yield letters.toLowerCase(Locale.ROOT).replaceAll("[\u0300-\u036f]", "");
      }
    };
  }
}
