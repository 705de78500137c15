package org.onrecord.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the year, the month or the day, as the register writes it: {@code 2022}, {@code
 * 2022-10}, {@code 2022-10-25}.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

  public PartialDate {
    try {
      earliestOf(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "no date: '" + text + "'; write YYYY, YYYY-MM or YYYY-MM-DD", e);
    }
  }

  /** The first day it can mean. */
  public LocalDate earliest() {
    return earliestOf(text);
  }

  /** The last day it can mean. */
  public LocalDate latest() {
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> earliest();
    };
  }

  boolean exact() {
    return text.length() == 10;
  }

  private static LocalDate earliestOf(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.parse(text + "-01-01");
      case 7 -> LocalDate.parse(text + "-01");
      default -> LocalDate.parse(text);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
