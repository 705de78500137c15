package org.onrecord.register;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A time whose ends are known as exactly as their source tells them: to the day, the month or the
 * year, or not at all. Days count from 1970-01-01; both ends belong to it.
 *
 * @param startsFrom the earliest day on which it may have begun
 * @param startsBy the day on which it had surely begun
 * @param endsFrom the last day on which it surely still went on
 * @param endsBy the last day on which it may still have gone on
 */
public record Period(int startsFrom, int startsBy, int endsFrom, int endsBy) {
  public static final int EVER = Integer.MIN_VALUE;
  public static final int NEVER = Integer.MAX_VALUE;

  /** All of time. */
  public static final Period ALWAYS = new Period(EVER, EVER, NEVER, NEVER);

  /**
   * From dates as the register prints them, {@code 2021-01-26}, {@code 2021-01} or {@code 2021};
   * null is open.
   */
  public static Period of(@Nullable String start, @Nullable String end) {
    return new Period(
        start == null ? EVER : firstDay(start),
        start == null ? EVER : lastDay(start),
        end == null ? NEVER : firstDay(end),
        end == null ? NEVER : lastDay(end));
  }

  /** Whether it may have gone on that day. */
  public boolean mayHold(int day) {
    return startsFrom <= day && day <= endsBy;
  }

  /** Whether it surely went on that day. */
  public boolean surelyHolds(int day) {
    return startsBy <= day && day <= endsFrom;
  }

  public boolean mayOverlap(Period other) {
    return startsFrom <= other.endsBy && other.startsFrom <= endsBy;
  }

  /** How many days lie between the day and this; 0 where it may hold. */
  public long distance(int day) {
    if (day < startsFrom) {
      return (long) startsFrom - day;
    }
    return day > endsBy ? (long) day - endsBy : 0;
  }

  private static int firstDay(String date) {
    return Math.toIntExact(
        switch (date.length()) {
          case 4 -> Year.parse(date).atDay(1).toEpochDay();
          case 7 -> YearMonth.parse(date).atDay(1).toEpochDay();
          default -> LocalDate.parse(date).toEpochDay();
        });
  }

  private static int lastDay(String date) {
    return Math.toIntExact(
        switch (date.length()) {
          case 4 -> Year.parse(date).atMonth(12).atEndOfMonth().toEpochDay();
          case 7 -> YearMonth.parse(date).atEndOfMonth().toEpochDay();
          default -> LocalDate.parse(date).toEpochDay();
        });
  }
}
