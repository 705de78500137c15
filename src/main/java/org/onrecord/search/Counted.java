package org.onrecord.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many statements have these values.
 *
 * @param keys one value for each key
 * @param documents in how many documents they stand
 * @param first the day of the first that is dated
 * @param different how many different values they have in the column that was asked for
 */
public record Counted(
    List<String> keys,
    long statements,
    long documents,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    long different) {
  public Counted {
    keys = List.copyOf(keys);
  }
}
