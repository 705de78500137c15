package org.onrecord.extract.words;

import java.util.Locale;
import org.onrecord.language.Vocabulary;
import org.onrecord.text.Letters;
import org.onrecord.text.TextSearch;

/**
 * Takes a text apart into words and marks. Contractions are split ("do" + "n't", "Xi" + "'s"),
 * abbreviations and initials keep their full stop, hyphenated words, names joined by a stroke and
 * numbers stay whole.
 */
public final class Tokenizer {
  private final Vocabulary vocabulary;

  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public Tokens tokens(String text) {
    Tokens tokens = new Tokens(text);
    boolean lineStart = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        lineStart |= c == '\n';
        i++;
        continue;
      }
      int end =
          isWordStart(text, i)
              ? word(text, i, tokens, lineStart)
              : mark(text, i, tokens, lineStart);
      lineStart = false;
      i = end;
    }
    return tokens;
  }

  private static boolean isBlank(char c) {
    return c < 0x80
        ? Letters.isWhitespace(c)
        : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  private static boolean isWordStart(String text, int i) {
    char c = text.charAt(i);
    boolean sign =
        (c == '$' || c == '#' || c == '@' || c == '£' || c == '€') && i + 1 < text.length();
    return Letters.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || sign && Letters.isLetterOrDigit(text.charAt(i + 1));
  }

  private int word(String text, int start, Tokens tokens, boolean lineStart) {
    int address = addressEnd(text, start);
    if (address > start) {
      tokens.add(start, address, lower(text, start, address), false, lineStart);
      return address;
    }
    int end = wordEnd(text, start);
    int clitic = clitic(text, start, end);
    boolean capital = Letters.isUpperCase(text.charAt(start));
    if (clitic > start) {
      tokens.add(start, clitic, lower(text, start, clitic), capital, lineStart);
      tokens.add(clitic, end, lower(text, clitic, end), false, false);
    } else {
      tokens.add(start, end, lower(text, start, end), capital, lineStart);
    }
    return end;
  }

  /** Where the address of a page ends that begins at an index, marks behind it apart; or there. */
  private static int addressEnd(String text, int start) {
    if (!text.startsWith("http", start) || !text.startsWith("://", text.indexOf(':', start))) {
      return start;
    }
    int end = start;
    while (end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != '"') {
      end++;
    }
    while (end > start && ".,;:!?)]}>'’”".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.indexOf(':', start) < Math.min(end, start + 6) ? end : start;
  }

  private static String lower(String text, int start, int end) {
    String word = text.substring(start, end);
    return isPlain(word) ? word : word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** Whether a word is written in small letters of ASCII, as most are. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  private int wordEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Letters.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      boolean letterNext = i + 1 < text.length() && Letters.isLetterOrDigit(text.charAt(i + 1));
      boolean digits =
          letterNext && Letters.isDigit(text.charAt(i - 1)) && Letters.isDigit(text.charAt(i + 1));
      if (Character.isSurrogate(c)
          || c >= 0x80 && Character.getType(c) == Character.NON_SPACING_MARK
          || c == '_') {
        i++;
      } else if ((c == '\'' || c == '’' || c == '-' || c == '‑' || c == '&' || c == '+')
          && letterNext) {
        i++;
      } else if ((c == '.' || c == ',' || c == ':') && digits
          || c == '/' && letterNext && joinsNames(text, start, i)) {
        i++;
      } else if (c == '.'
          && (keepsStop(text, start, i) || letterNext && isInitial(text, start, i))) {
        i++;
      } else if (c == '%' && Letters.isDigit(text.charAt(i - 1))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "Reuters/Ipsos": a stroke between two capitalised words. */
  private static boolean joinsNames(String text, int start, int stroke) {
    return Letters.isUpperCase(text.charAt(start)) && Letters.isUpperCase(text.charAt(stroke + 1));
  }

  /** Whether the full stop at an index belongs to the word before it: "Sen.", "J.", "U.S.". */
  private boolean keepsStop(String text, int start, int stop) {
    if (isInitial(text, start, stop)) {
      return Letters.isUpperCase(text.charAt(stop - 1))
          || TextSearch.lastIndexOf(text, '.', stop, start + 1) >= 0;
    }
    int part = Math.max(start, TextSearch.lastIndexOf(text, '-', stop, start) + 1);
    return stop - part <= 6
        && vocabulary.isAbbreviation(text.substring(part, stop + 1), digitFollows(text, stop + 1));
  }

  private static boolean digitFollows(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i < text.length() && Letters.isDigit(text.charAt(i));
  }

  /**
   * Whether the last letter before the full stop stands alone: the "S" of "U.S.", the "J" of "J.".
   */
  private static boolean isInitial(String text, int start, int stop) {
    return Letters.isLetter(text.charAt(stop - 1))
        && (stop - 1 == start || text.charAt(stop - 2) == '.' || text.charAt(stop - 2) == '-');
  }

  /** Where a contraction's second part begins, or -1: the "'s" of "Xi's", the "n't" of "don't". */
  private static int clitic(String text, int start, int end) {
    int apostrophe = -1;
    for (int i = end - 1; i > start && i >= end - 4; i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        apostrophe = i;
        break;
      }
    }
    if (apostrophe < 0) {
      return -1;
    }
    String tail = lower(text, apostrophe + 1, end);
    if (tail.equals("t")
        && apostrophe - 1 > start
        && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n') {
      return apostrophe - 1;
    }
    return switch (tail) {
      case "s", "re", "ve", "ll", "d", "m" -> apostrophe;
      default -> -1;
    };
  }

  private static int mark(String text, int start, Tokens tokens, boolean lineStart) {
    int end = start + 1;
    char c = text.charAt(start);
    if (c == '.' || c == '-' || c == '\'' || c == '`') {
      while (end < text.length() && text.charAt(end) == c && !(c == '\'' && end - start == 2)) {
        end++;
      }
    }
    boolean possessive =
        (c == '\'' || c == '’')
            && end == start + 1
            && start > 0
            && (text.charAt(start - 1) == 's' || text.charAt(start - 1) == 'S');
    tokens.add(start, end, possessive ? "'" : text.substring(start, end), false, lineStart);
    return end;
  }
}
