package org.onrecord.cli;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON on one line as UTF-8, straight into bytes: no string and no object is made a value.
 * It does not check that what is opened is closed. For one thread.
 */
final class JsonBytes {
  private static final int FIRST_SIZE = 1 << 14;
  private static final int MOST_BYTES_OF_A_CHAR = 6;
  private static final String HEX = "0123456789abcdef";

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** Whether the next value or name stands behind another one. */
  private boolean follows;

  JsonBytes beginObject() {
    return open('{');
  }

  JsonBytes endObject() {
    return close('}');
  }

  JsonBytes beginArray() {
    return open('[');
  }

  JsonBytes endArray() {
    return close(']');
  }

  /** The name of a member, of ASCII without signs that are escaped. */
  JsonBytes name(String name) {
    separate();
    room(name.length() + 3);
    bytes[size++] = '"';
    ascii(name);
    bytes[size++] = '"';
    bytes[size++] = ':';
    follows = false;
    return this;
  }

  JsonBytes value(@Nullable String text) {
    return text == null ? nullValue() : value(text, 0, text.length());
  }

  /** A piece of a text. */
  JsonBytes value(String text, int start, int end) {
    separate();
    room((end - start) * 3 + 2);
    bytes[size++] = '"';
    for (int i = plain(text, start, end); i < end; i = plain(text, i + 1, end)) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        supplementary(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        room((end - i) * 3 + MOST_BYTES_OF_A_CHAR + 1);
        sign(c);
      }
    }
    bytes[size++] = '"';
    follows = true;
    return this;
  }

  /** Writes signs that stand for themselves, and says where the first other one stands. */
  private int plain(String text, int start, int end) {
    byte[] into = bytes;
    int at = size;
    int i = start;
    for (char c; i < end && (c = text.charAt(i)) >= ' ' && c < 0x7f && c != '"' && c != '\\'; i++) {
      into[at++] = (byte) c;
    }
    size = at;
    return i;
  }

  /** The name of a constant in small letters, or null. */
  JsonBytes value(@Nullable Enum<?> constant) {
    return constant == null ? nullValue() : value(constant.name().toLowerCase(Locale.ROOT));
  }

  JsonBytes value(int number) {
    return plain(Integer.toString(number));
  }

  /** A probability with three decimals at most. */
  JsonBytes probability(double value) {
    return plain(Double.toString(Math.round(value * 1000) / 1000.0));
  }

  JsonBytes nullValue() {
    return plain("null");
  }

  /** What was written, and a line end. */
  byte[] line() {
    room(1);
    bytes[size++] = '\n';
    return Arrays.copyOf(bytes, size);
  }

  private JsonBytes open(char bracket) {
    separate();
    room(1);
    bytes[size++] = (byte) bracket;
    follows = false;
    return this;
  }

  private JsonBytes close(char bracket) {
    room(1);
    bytes[size++] = (byte) bracket;
    follows = true;
    return this;
  }

  private JsonBytes plain(String value) {
    separate();
    room(value.length());
    ascii(value);
    follows = true;
    return this;
  }

  private void separate() {
    if (follows) {
      room(1);
      bytes[size++] = ',';
    }
  }

  private void ascii(String text) {
    byte[] into = bytes;
    int at = size;
    for (int i = 0; i < text.length(); i++) {
      into[at++] = (byte) text.charAt(i);
    }
    size = at;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  /** A sign that is escaped or is not ASCII; half a surrogate pair is a question mark. */
  private void sign(char c) {
    switch (c) {
      case '"', '\\' -> escaped(c);
      case '\t' -> escaped('t');
      case '\b' -> escaped('b');
      case '\n' -> escaped('n');
      case '\r' -> escaped('r');
      case '\f' -> escaped('f');
      default -> {
        if (c < ' ' || c == '\u2028' || c == '\u2029') {
          numbered(c);
        } else if (c < 0x80 || Character.isSurrogate(c)) {
          bytes[size++] = (byte) (c < 0x80 ? c : '?');
        } else {
          encoded(c);
        }
      }
    }
  }

  private void escaped(char c) {
    bytes[size++] = '\\';
    bytes[size++] = (byte) c;
  }

  private void numbered(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = (byte) HEX.charAt(c >> shift & 0xf);
    }
  }

  private void encoded(char c) {
    if (c < 0x800) {
      bytes[size++] = (byte) (0xc0 | c >> 6);
    } else {
      bytes[size++] = (byte) (0xe0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
    }
    bytes[size++] = (byte) (0x80 | c & 0x3f);
  }

  private void supplementary(int codePoint) {
    bytes[size++] = (byte) (0xf0 | codePoint >> 18);
    bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
    bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    bytes[size++] = (byte) (0x80 | codePoint & 0x3f);
  }
}
