package org.onrecord.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a program wrote as a literal of bytes, {@code b'Q\xc2\xa0 Is it open?\n'}, which pages
 * that were fetched carelessly hold: all line ends and letters beyond ASCII are escapes there. Text
 * around such literals stays as it is.
 */
final class WrittenBytes {
  /** The opening of a literal: matches "b'" at the beginning and in "= b\"Good"; not in "web'". */
  private static final Pattern OPENING = Pattern.compile("(?<![\\p{L}\\p{N}_])b(['\"])");

  /** Two bytes of a letter beyond ASCII: matches "\xe2\x80"; not "\x41". */
  private static final Pattern LETTER = Pattern.compile("\\\\x[c-f][0-9a-f]\\\\x[89ab][0-9a-f]");

  private static final int FEWEST_LETTERS = 3;

  /** More literals than these in one text are none, so that the time is linear. */
  private static final int MOST = 50;

  private WrittenBytes() {}

  /** The text with its literals read; the text itself where it holds none. */
  static String read(String text) {
    if (text.indexOf("\\x") < 0) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    Matcher opening = OPENING.matcher(text);
    int done = 0;
    for (int n = 0; n < MOST && opening.find(done); n++) {
      int from = opening.end();
      int end = end(text, from, opening.group(1).charAt(0));
      boolean literal = letters(text, from, end) >= FEWEST_LETTERS;
      read.append(text, done, literal ? opening.start() : end);
      if (literal) {
        read.append(unescaped(text, from, end));
      }
      done = Math.min(text.length(), literal ? end + 1 : end);
    }
    return read.append(text, done, text.length()).toString();
  }

  private static int end(String text, int from, char quote) {
    int i = from;
    while (i < text.length() && text.charAt(i) != quote) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, text.length());
  }

  private static int letters(String text, int from, int end) {
    Matcher letter = LETTER.matcher(text).region(from, end);
    int count = 0;
    while (count < FEWEST_LETTERS && letter.find()) {
      count++;
    }
    return count;
  }

  private static String unescaped(String text, int from, int end) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - from);
    int i = from;
    while (i < end) {
      if (text.charAt(i) == '\\' && i + 1 < end) {
        i = escape(text, i + 1, end, bytes);
      } else {
        int next = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Reads the escape behind a backslash; what is none stays. */
  private static int escape(String text, int at, int end, ByteArrayOutputStream bytes) {
    char c = text.charAt(at);
    int high = c == 'x' && at + 2 < end ? Character.digit(text.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
    if (low >= 0) {
      bytes.write(high * 16 + low);
      return at + 3;
    }
    switch (c) {
      case 'n' -> bytes.write('\n');
      case 'r' -> bytes.write('\r');
      case 't' -> bytes.write('\t');
      case '\'', '"', '\\' -> bytes.write(c);
      default -> {
        bytes.write('\\');
        return at;
      }
    }
    return at + 1;
  }
}
