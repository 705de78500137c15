package org.onrecord.text;

/**
 * Tells line ends at which a paragraph is only wrapped from those that end it: a line of about the
 * usual width with words after it and words in the next line is wrapped. Every place stays where it
 * is.
 */
public final class LineWraps {
  /** Lines that are wrapped by hand or program have about this many characters. */
  private static final int SHORTEST_WRAPPED = 40;

  private static final int LONGEST_WRAPPED = 132;

  private static final String BULLETS = "\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u2043";
  private static final String DASHES = "-*\u2013\u2014";

  private LineWraps() {}

  /**
   * A text of the same length with blanks for wraps; other line ends are LF, or CR LF as they were.
   */
  public static String unwrapped(String text) {
    return unwrapped(text, new Span(0, text.length()));
  }

  /** The words of a span, of the same length, with blanks for wraps. */
  public static String unwrapped(String text, Span span) {
    String words = span.of(text);
    if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
      return words;
    }
    StringBuilder unwrapped = new StringBuilder(words);
    int lineStart = lineStart(text, span.start()) - span.start();
    for (int i = 0; i < words.length(); i++) {
      if (!Line.ends(words.charAt(i))) {
        continue;
      }
      boolean two =
          words.charAt(i) == '\r' && i + 1 < words.length() && words.charAt(i + 1) == '\n';
      int next = i + (two ? 2 : 1);
      int length = i - lineStart;
      boolean wraps =
          length >= SHORTEST_WRAPPED
              && length <= LONGEST_WRAPPED
              && hasWords(words, next)
              && !isItem(text, span, lineStart, next);
      unwrapped.setCharAt(next - 1, wraps ? ' ' : '\n');
      if (two && wraps) {
        unwrapped.setCharAt(i, ' ');
      }
      lineStart = next;
      i = next - 1;
    }
    return unwrapped.toString();
  }

  /**
   * Whether the next line is an item of a list: it begins with a bullet, or with a dash where the
   * line before does, ends in a colon or semicolon, or a capital follows.
   *
   * @param line where the line before begins, from the span's start; it may begin before the span
   * @param next where the next line begins, from the span's start
   */
  private static boolean isItem(String text, Span span, int line, int next) {
    int mark = skipBlanks(text, span.start() + next, span.end());
    String before = text.substring(span.start() + line, span.start() + next).strip();
    if (isNumbered(text, mark) && (before.endsWith(";") || before.endsWith(":"))) {
      return true;
    }
    if (mark + 2 >= span.end() || !Line.isBlank(text.charAt(mark + 1))) {
      return false;
    }
    char bullet = text.charAt(mark);
    if (BULLETS.indexOf(bullet) >= 0) {
      return true;
    }
    if (DASHES.indexOf(bullet) < 0) {
      return false;
    }
    return !before.isEmpty()
            && (before.charAt(0) == bullet || before.endsWith(":") || before.endsWith(";"))
        || Character.isUpperCase(text.charAt(skipBlanks(text, mark + 1, span.end())));
  }

  /** "3.1. calls", "(a) urges". */
  private static boolean isNumbered(String text, int mark) {
    return mark < text.length()
        && (Character.isDigit(text.charAt(mark)) || text.charAt(mark) == '(');
  }

  private static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end - 1 && Line.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lineStart(String text, int from) {
    int start = from;
    while (start > 0 && from - start <= LONGEST_WRAPPED && !Line.ends(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether the line that begins at an index has anything but blanks. */
  private static boolean hasWords(String words, int from) {
    for (int i = from; i < words.length() && !Line.ends(words.charAt(i)); i++) {
      if (!Line.isBlank(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
