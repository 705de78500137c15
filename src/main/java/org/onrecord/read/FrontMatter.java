package org.onrecord.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Metadata;
import org.onrecord.text.Span;

/**
 * The fields at the head of a Markdown file: between two lines of {@code ---} as YAML, or of {@code
 * +++} as TOML. Reads scalar values of the top level; lists and nested values are passed over.
 *
 * @param span from the first mark to the end of the second one's line
 */
record FrontMatter(Map<String, String> fields, Span span) {
  private static final int MOST_LINES = 400;

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  /** The front matter with which a text begins, or null. */
  static @Nullable FrontMatter of(String text) {
    int first = endOfLine(text, 0);
    String mark = text.substring(0, first).strip();
    if (!mark.equals("---") && !mark.equals("+++")) {
      return null;
    }
    int from = nextLine(text, first);
    int lines = 0;
    for (int i = from;
        i < text.length() && lines < MOST_LINES;
        i = nextLine(text, endOfLine(text, i)), lines++) {
      int end = endOfLine(text, i);
      String line = text.substring(i, end).strip();
      if (line.equals(mark) || (mark.equals("---") && line.equals("..."))) {
        Map<String, String> fields =
            fields(text.substring(from, i), mark.equals("---") ? ':' : '=');
        return fields.isEmpty() ? null : new FrontMatter(fields, new Span(0, end));
      }
    }
    return null;
  }

  private static int endOfLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int nextLine(String text, int end) {
    boolean two =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (two ? 2 : 1);
  }

  private static Map<String, String> fields(String block, char separator) {
    Map<String, String> fields = new LinkedHashMap<>();
    String key = null;
    StringBuilder value = new StringBuilder();
    for (String line : block.split("\\R", -1)) {
      int at = line.indexOf(separator);
      boolean field = at > 0 && isKey(line.substring(0, at));
      if (field) {
        put(fields, key, value);
        key = line.substring(0, at).strip();
        value.setLength(0);
        value.append(line.substring(at + 1).strip());
      } else if (key != null && !line.isBlank()) {
        continueValue(value, line.strip());
      }
    }
    put(fields, key, value);
    return fields;
  }

  /** "published_time"; not " - item" and not a sentence. */
  private static boolean isKey(String key) {
    String name = key.stripTrailing();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** A value goes on in the next line: a backslash at its end joins the two without a blank. */
  private static void continueValue(StringBuilder value, String line) {
    if (!value.isEmpty() && value.charAt(value.length() - 1) == '\\') {
      value.setLength(value.length() - 1);
      value.append(line.startsWith("\\ ") ? line.substring(1) : line);
    } else {
      value.append(' ').append(line);
    }
  }

  private static void put(Map<String, String> fields, @Nullable String key, StringBuilder value) {
    if (key == null) {
      return;
    }
    String plain = unquoted(value.toString().strip());
    if (!plain.isEmpty()) {
      fields.putIfAbsent(key.toLowerCase(Locale.ROOT), plain);
    }
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last >= 1 && value.charAt(0) == '"' && value.charAt(last) == '"') {
      return Blanks.single(unescaped(value.substring(1, last)));
    }
    if (last >= 1 && value.charAt(0) == '\'' && value.charAt(last) == '\'') {
      return Blanks.single(value.substring(1, last).replace("''", "'"));
    }
    return Blanks.single(
        value.startsWith("> ") || value.startsWith("| ") ? value.substring(2) : value);
  }

  /**
   * YAML's escapes: {@code \_} is a no-break space, {@code \xE9} and {@code \u2019} characters by
   * number.
   */
  private static String unescaped(String value) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        plain.append(c);
        continue;
      }
      char escape = value.charAt(++i);
      int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 0;
      if (digits > 0 && i + digits < value.length() && isHex(value, i + 1, digits)) {
        plain.append((char) Integer.parseInt(value.substring(i + 1, i + 1 + digits), 16));
        i += digits;
      } else {
        plain.append(escape == '_' || escape == 'n' || escape == 't' ? ' ' : escape);
      }
    }
    return plain.toString();
  }

  private static boolean isHex(String value, int from, int digits) {
    for (int i = from; i < from + digits; i++) {
      if (Character.digit(value.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  Metadata metadata() {
    return new Metadata(
        first("title", "headline"),
        date(),
        first(
            "source_url", "canonical_url", "canonical", "original_url", "url", "link", "permalink"),
        first("publisher", "site", "site_name", "source"),
        first("language", "lang"),
        first("place", "location"),
        List.of());
  }

  private @Nullable String first(String... keys) {
    for (String key : keys) {
      String value = fields.get(key);
      if (value != null && !value.startsWith("[") && !value.startsWith("{")) {
        return value;
      }
    }
    return null;
  }

  private @Nullable LocalDate date() {
    String value = first("date", "published_time", "published", "date_published", "pubdate");
    return value == null ? null : IsoDate.of(value);
  }

  /** A day written as {@code 2023-11-16}, with or without a time after it. */
  static final class IsoDate {
    private static final int LENGTH = 10;

    private IsoDate() {}

    static @Nullable LocalDate of(String value) {
      try {
        return value.length() < LENGTH ? null : LocalDate.parse(value.substring(0, LENGTH));
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}
