package org.onrecord.serve;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and values of an address's query or of a form, in their order. Immutable. */
record UrlQuery(Map<String, List<String>> values) {
  static final UrlQuery NONE = new UrlQuery(Map.of());

  UrlQuery {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * @throws HttpProblem where an escape is broken, or stands for what is no UTF-8
   */
  static UrlQuery parse(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals), true);
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), true);
      values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    return new UrlQuery(values);
  }

  /** Resolves percent-encoding, and plus signs as blanks in forms. */
  static String decoded(String raw, boolean form) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(unescaped(raw, form));
      if (text.chars().anyMatch(c -> c == 0)) {
        throw HttpProblem.badRequest("the address has a NUL character in it");
      }
      return text.toString();
    } catch (CharacterCodingException e) {
      throw HttpProblem.badRequest("what is escaped in “" + shortened(raw) + "” is not UTF-8");
    }
  }

  private static ByteBuffer unescaped(String raw, boolean form) {
    ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        bytes.put((byte) escaped(raw, i));
        i += 2;
      } else if (c == '+' && form) {
        bytes.put((byte) ' ');
      } else if (c < 0x80) {
        bytes.put((byte) c);
      } else {
        bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.flip();
  }

  private static int escaped(String raw, int at) {
    int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
    int low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw HttpProblem.badRequest("a % in “" + shortened(raw) + "” is not followed by two digits");
    }
    return high * 16 + low;
  }

  private static String shortened(String raw) {
    return raw.length() > 60 ? raw.substring(0, 60) + "…" : raw;
  }

  /** The value, where there is one that is not blank; of several the first. */
  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** The values that are not blank. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  boolean has(String name) {
    return !all(name).isEmpty();
  }

  /**
   * @throws HttpProblem where it is no whole number from {@code least} to {@code most}
   */
  int number(String name, int fallback, int least, int most) {
    return first(name).map(value -> number(name, value, least, most)).orElse(fallback);
  }

  private static int number(String name, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw HttpProblem.badRequest(
        name + "=" + shortened(value) + ": expected a whole number from " + least + " to " + most);
  }

  /** With another value, or without, where it is empty. */
  UrlQuery with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, List.of(value));
    }
    return new UrlQuery(changed);
  }

  /** With one more value. */
  UrlQuery and(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    List<String> all = new ArrayList<>(all(name));
    all.add(value);
    changed.put(name, all);
    return new UrlQuery(changed);
  }

  /** Without one of the values. */
  UrlQuery without(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, all(name).stream().filter(other -> !other.equals(value)).toList());
    return new UrlQuery(changed);
  }

  UrlQuery without(String... names) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.keySet().removeAll(List.of(names));
    return new UrlQuery(changed);
  }

  /** As it stands in an address, with the question mark; blank values are left out. */
  String written() {
    StringBuilder text = new StringBuilder();
    for (String name : values.keySet()) {
      for (String value : all(name)) {
        text.append(text.isEmpty() ? '?' : '&')
            .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
