package org.onrecord.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.Columns.Field;
import org.onrecord.text.WordListFile;

/**
 * A row of fields, from JSON or CSV: a turn, a passage or a whole document. Fields that are absent,
 * blank or filled with a placeholder such as {@code N/A} have no value; a speaker who is a
 * placeholder is empty.
 *
 * @param place where it stands in its source, as in {@code line 12}
 * @param turns the turns or passages that lie in it, where it is a document of several
 */
record Row(Map<Field, String> values, String place, List<Row> turns) {

  Row {
    values = Map.copyOf(values);
    turns = List.copyOf(turns);
  }

  /** Collects the fields of a row; of two columns for one field the more telling counts. */
  static final class Builder {
    private static final Set<String> PLACEHOLDERS =
        Set.copyOf(WordListFile.beside(Row.class, "placeholders.txt").lines());

    /** A time in a recording: "0:08", "00:01:02.500"; not "2031-06-30". */
    private static final Pattern CLOCK =
        Pattern.compile("\\[?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d+)?\\]?");

    /** A document's name is shorter; what is longer under such a column is its text. */
    private static final int LONGEST_NAME = 300;

    private final Columns columns;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    private final List<Row> turns = new ArrayList<>();

    Builder(Columns columns) {
      this.columns = columns;
    }

    void put(String name, String value) {
      Columns.Ranked ranked = columns.named(name);
      if (ranked != null) {
        put(ranked.field(), ranked.rank(), value);
      }
    }

    private void put(Field field, int rank, String value) {
      if (field == Field.DATE && CLOCK.matcher(value.strip()).matches()) {
        put(Field.START, rank, value);
      } else if (field == Field.PUBLISHER && value.startsWith("http")) {
        put(Field.URL, rank + LONGEST_NAME, value);
      } else if (field == Field.DOCUMENT && value.length() > LONGEST_NAME) {
        put(Field.TEXT, rank + LONGEST_NAME, value);
      } else if (field == Field.SPEAKER && isPlaceholder(value)) {
        values.putIfAbsent(field, ""); // a turn, of nobody
      } else if (!isNothing(field, value) && rank < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
        values.put(field, value);
        ranks.put(field, rank);
      }
    }

    /** NA is a country, and "None" may be an answer. */
    private static boolean isNothing(Field field, String value) {
      String small = value.strip().toLowerCase(Locale.ROOT);
      return switch (field) {
        case COUNTRY -> small.isEmpty();
        case TEXT -> small.isEmpty() || small.equals("nan") || small.equals("null");
        default -> small.isEmpty() || isPlaceholder(value);
      };
    }

    private static boolean isPlaceholder(String value) {
      return PLACEHOLDERS.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    boolean isWordless() {
      return !values.containsKey(Field.TEXT);
    }

    void turn(Row row) {
      turns.add(row);
    }

    Row row(String place) {
      String person = values.get(Field.PERSON);
      if (person != null && values.containsKey(Field.START)) {
        values.putIfAbsent(Field.SPEAKER, person); // transcribers know nobody by name
      }
      String name = values.get(Field.NAME);
      if (name != null && "".equals(values.get(Field.SPEAKER))) {
        values.put(Field.SPEAKER, name); // the column of the speaker was kept and not filled
      }
      return new Row(values, place, turns);
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

  /** Whether nothing at all is known of it. */
  boolean isEmpty() {
    return values.isEmpty() && turns.isEmpty();
  }
}
