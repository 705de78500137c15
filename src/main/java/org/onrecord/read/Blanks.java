package org.onrecord.read;

/** White space where the format gives it no meaning. */
final class Blanks {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Blanks() {}

  /**
   * The text with every run of white space, no-break spaces too, as one blank, and none at its
   * ends; controls dropped.
   */
  static String single(CharSequence text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isIgnorable(c) && !isLoneSurrogate(text, i)) {
        if (blank && !single.isEmpty()) {
          single.append(' ');
        }
        blank = false;
        single.append(c);
      }
    }
    return single.toString();
  }

  /** The text with its lines, which end in LF; controls dropped, and none but words at its ends. */
  static String lines(CharSequence text) {
    StringBuilder lines = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\r') {
        lines.append(pair ? "" : "\n");
      } else if (c == '\n' || c == '\t' || !(isIgnorable(c) || isLoneSurrogate(text, i))) {
        lines.append(c);
      }
    }
    return lines.toString().strip();
  }

  /** The text without halves of characters, which no file can hold; mostly the text itself. */
  static String withoutHalves(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      boolean half = Character.isSurrogate(text.charAt(i)) && isLoneSurrogate(text, i);
      if (half && whole == null) {
        whole = new StringBuilder().append(text, 0, i);
      } else if (!half && whole != null) {
        whole.append(text.charAt(i));
      }
    }
    return whole == null ? text : whole.toString();
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isIgnorable(char c) {
    return Character.isISOControl(c) || c == SOFT_HYPHEN || c == BYTE_ORDER_MARK;
  }

  /** Half a character cannot be written in UTF-8. */
  private static boolean isLoneSurrogate(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
