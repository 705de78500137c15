package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a user gives it. A month or a year will do where a time begins or ends: {@code --since
 * 2021-07} is its first day, {@code --until 2021} its last.
 */
final class GivenDate {
  /** Matches "2021", "2021-07" and "2021-07-04", not "21" or "July 2021". */
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  private static final String END = "until";
  private static final String BEGINNING = "since";

  private GivenDate() {}

  /**
   * The day that is meant.
   *
   * @throws QueryException when it is no date, or a month where a day is needed
   */
  static LocalDate day(Parameter parameter, String value) {
    Matcher date = DATE.matcher(value.strip());
    boolean end = parameter.name().equals(END);
    boolean open = end || parameter.name().equals(BEGINNING);
    if (date.matches() && (open || date.group(3) != null)) {
      try {
        return day(date, end);
      } catch (DateTimeException e) {
        throw ParameterValues.unfit(parameter, value, "a day that there is");
      }
    }
    throw ParameterValues.unfit(
        parameter,
        value,
        open ? "a day, month or year such as 2024-03-31, 2024-03 or 2024" : "a day such as 2024-03-31");
  }

  private static LocalDate day(Matcher date, boolean end) {
    int year = Integer.parseInt(date.group(1));
    if (date.group(2) == null) {
      return end ? Year.of(year).atMonth(12).atEndOfMonth() : Year.of(year).atDay(1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
    if (date.group(3) == null) {
      return end ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(date.group(3)));
  }
}
