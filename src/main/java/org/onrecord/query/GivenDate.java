package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.WrittenDays;

/**
 * A date as a user gives it: a day, a month or a year, in numbers ({@code 2021-07}) or in words
 * ({@code July 2021}). A month or a year will do where a time begins or ends: {@code --since
 * 2021-07} is its first day, {@code --until 2021} its last.
 *
 * @param first the first day that is meant
 * @param last the last day that is meant
 */
public record GivenDate(LocalDate first, LocalDate last) {
  /** Matches "2021", "2021-07" and "2021-07-04", not "21" or "July 2021". */
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  private static final String END = "until";
  private static final String BEGINNING = "since";

  private static final String EXPECTED =
      "a day, month or year such as 2024-03-31, 2024-03, July 2024 or 2024";

  /** What is meant; nothing where it is no date that there is. */
  public static Optional<GivenDate> of(String text) {
    String given = text.strip();
    Matcher date = DATE.matcher(given);
    try {
      if (date.matches()) {
        return Optional.of(inNumbers(date));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    Optional<GivenDate> month =
        WrittenDays.month(given).map(found -> new GivenDate(found.atDay(1), found.atEndOfMonth()));
    return month.isPresent() ? month : inWords(given);
  }

  private static GivenDate inNumbers(Matcher date) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return new GivenDate(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) {
      return new GivenDate(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
    return new GivenDate(day, day);
  }

  /** A day written out; numbers that can be read in two ways are none. */
  private static Optional<GivenDate> inWords(String given) {
    List<WrittenDays.Found> days = WrittenDays.in(given);
    if (days.size() != 1 || days.getFirst().span().length() < given.length()) {
      return Optional.empty();
    }
    return Optional.ofNullable(days.getFirst().in(WrittenDays.Order.UNKNOWN))
        .map(day -> new GivenDate(day, day));
  }

  /**
   * The first day that is meant.
   *
   * @throws QueryException when it is no date
   */
  public static LocalDate first(String text) {
    return of(text).orElseThrow(() -> unfit(text)).first();
  }

  /**
   * The last day that is meant.
   *
   * @throws QueryException when it is no date
   */
  public static LocalDate last(String text) {
    return of(text).orElseThrow(() -> unfit(text)).last();
  }

  private static QueryException unfit(String text) {
    return QueryException.usage("“" + text + "”: expected " + EXPECTED);
  }

  /**
   * The day that is meant.
   *
   * @throws QueryException when it is no date, or a month where a day is needed
   */
  static LocalDate day(Parameter parameter, String value) {
    boolean end = parameter.name().equals(END);
    boolean open = end || parameter.name().equals(BEGINNING);
    Optional<GivenDate> given = of(value);
    if (given.isPresent() && (open || given.get().isDay())) {
      return end ? given.get().last() : given.get().first();
    }
    boolean written = DATE.matcher(value.strip()).matches();
    if (given.isEmpty() && written) {
      throw ParameterValues.unfit(parameter, value, "a day that there is");
    }
    throw ParameterValues.unfit(parameter, value, open ? EXPECTED : "a day such as 2024-03-31");
  }

  /** Whether one day is meant. */
  public boolean isDay() {
    return first.equals(last);
  }
}
