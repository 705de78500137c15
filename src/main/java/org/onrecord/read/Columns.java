package org.onrecord.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WordListFile;
import org.onrecord.text.WrittenDays;

/**
 * Which column of CSV, or key of JSON, holds what; and how its days are written. Immutable.
 *
 * @param ranks the fields by the names of their columns, folded
 * @param order which number of a day such as {@code 5/6/2013} is the month, where it is known
 */
public record Columns(Map<String, Ranked> ranks, WrittenDays.Order order) {
  /** In what names of one column differ: "published_at", "Published at". */
  private static final Pattern JOINTS = Pattern.compile("[\\s_.-]");

  /** What a row may tell. */
  public enum Field {
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
    PERSON,
    NAME,
    ID,
    START
  }

  /** A field, and how telling the name of its column is: the lower, the more. */
  public record Ranked(Field field, int rank) {}

  public Columns {
    ranks = Map.copyOf(ranks);
  }

  /** The names under which published collections carry the fields. */
  public static Columns usual() {
    Map<String, Ranked> ranks = new HashMap<>();
    for (String line : WordListFile.beside(Columns.class, "columns.txt").lines()) {
      int equals = line.indexOf('=');
      Field field = Field.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
      int rank = 1;
      for (String name : line.substring(equals + 1).split(",")) {
        ranks.put(folded(name), new Ranked(field, rank++));
      }
    }
    return new Columns(ranks, WrittenDays.Order.UNKNOWN);
  }

  /** These, with the column of a name for a field before all others. */
  public Columns with(Field field, String name) {
    Map<String, Ranked> more = new HashMap<>(ranks);
    more.put(folded(name), new Ranked(field, 0));
    return new Columns(more, order);
  }

  /** These, with days in numbers read in an order. */
  public Columns with(WrittenDays.Order order) {
    return new Columns(ranks, order);
  }

  /** The field that a column or key of this name holds, or null. */
  @Nullable Ranked named(String name) {
    return ranks.get(folded(name));
  }

  static String folded(String name) {
    return JOINTS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
