package org.onrecord.search;

/** What statements are counted by. */
public sealed interface CountKey {

  /** Each value in a column; a statement counts for every one of its values. */
  record Each(Column column) implements CountKey {}

  /** The month, or the year, of the date; {@code undated} where there is none. */
  record Period(boolean year) implements CountKey {
    static final String UNDATED = "undated";
  }
}
