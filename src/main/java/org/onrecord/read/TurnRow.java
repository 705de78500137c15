package org.onrecord.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WordListFile;

/**
 * A turn as a row of fields, from JSON Lines or CSV. Fields that are absent or blank have no value.
 *
 * @param line the number of the line on which the row begins in its source
 */
record TurnRow(Map<Field, String> values, long line) {

  /** What a row may tell. */
  enum Field {
    SPEAKER,
    TEXT,
    DATE,
    TITLE,
    COUNTRY,
    ROLE,
    DOCUMENT,
    URL,
    PUBLISHER,
    LANGUAGE,
    PLACE,
    PERSON;

    private static final Map<String, Field> NAMES = names();

    /** The field that a column or key of this name holds, or null. */
    static @Nullable Field named(String name) {
      return NAMES.get(key(name));
    }

    private static String key(String name) {
      return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }

    private static Map<String, Field> names() {
      Map<String, Field> names = new HashMap<>();
      for (String line : WordListFile.beside(TurnRow.class, "turn-columns.txt").lines()) {
        int equals = line.indexOf('=');
        Field field = valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
        for (String name : line.substring(equals + 1).split(",")) {
          names.put(key(name), field);
        }
      }
      return Map.copyOf(names);
    }
  }

  TurnRow {
    values = Map.copyOf(values);
  }

  /** Collects the fields of a row; the first of two columns for one field counts. */
  static final class Builder {
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    void put(String name, String value) {
      Field field = Field.named(name);
      if (field != null && !value.isBlank()) {
        values.putIfAbsent(field, value);
      }
    }

    TurnRow row(long line) {
      return new TurnRow(values, line);
    }
  }

  @Nullable String get(Field field) {
    return values.get(field);
  }

  /** The value on one line, or null. */
  @Nullable String line(Field field) {
    String value = values.get(field);
    String single = value == null ? "" : Blanks.single(value);
    return single.isEmpty() ? null : single;
  }
}
