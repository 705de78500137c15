package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the canonical text without the blanks at its ends. Blanks are white space, no-break
 * spaces and characters without width; a line ends at LF, CR, CR LF, or a Unicode line or paragraph
 * separator.
 *
 * @param start where its first character that is not blank stands
 * @param end after its last one; equal to {@code start} on a blank line
 * @param indent how many blanks stand before the first character
 */
public record Line(int start, int end, int indent) {

  public boolean isBlank() {
    return start == end;
  }

  public int length() {
    return end - start;
  }

  public Span span() {
    return new Span(start, end);
  }

  public String of(String text) {
    return text.substring(start, end);
  }

  public static List<Line> all(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ends(c)) {
        lines.add(trimmed(text, from, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(trimmed(text, from, text.length()));
    }
    return lines;
  }

  /** A text, as long as it was, in which each of some places is nothing but ends of lines. */
  public static String withEndsAt(String text, List<Span> places) {
    StringBuilder parted = new StringBuilder(text);
    for (Span place : places) {
      for (int i = place.start(); i < place.end(); i++) {
        parted.setCharAt(i, '\n');
      }
    }
    return parted.toString();
  }

  private static Line trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, start - from);
  }

  public static boolean ends(char c) {
    return c <= '\r'
        ? c == '\n' || c == '\r' || c == '\f'
        : c >= '\u0085' && (c == '\u2028' || c == '\u2029' || c == '\u0085');
  }

  /**
   * White space, a no-break space, or a character without width (byte-order mark, zero-width space,
   * soft hyphen).
   */
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c > '\u00ff'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\u2060'
                || c == '\ufeff'))
        || c == '\u00ad'
        || c == '\u0085';
  }

  /** The span without blanks at its two ends. */
  public static Span trim(String text, int from, int to) {
    Line line = trimmed(text, from, to);
    return line.span();
  }
}
