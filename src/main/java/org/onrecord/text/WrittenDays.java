package org.onrecord.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that an English text writes out: by the name of the month, year first, or in
 * numbers. Immutable and thread-safe.
 */
public final class WrittenDays {

  /** How a day is written. */
  public enum Form {
    /** "July 21, 2021", "21/Jul/2021", "august-10-2021". */
    MONTH_NAME,
    /** "2021-07-21", "2021 July 21". */
    YEAR_FIRST,
    /** "6/24/2014", "24.6.2014". */
    NUMBERS,
    /** "20210721". */
    COMPACT
  }

  /** Which of two numbers is the month, where a text is known to write them one way. */
  public enum Order {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN
  }

  /**
   * A day in a text.
   *
   * @param day the day; where the numbers can be read in two ways, with the month first
   * @param otherwise the day with the day first, where that is another one; else null
   */
  public record Found(Span span, Form form, LocalDate day, @Nullable LocalDate otherwise) {

    /** The day in an order of numbers; null where that leaves two. */
    public @Nullable LocalDate in(Order order) {
      if (otherwise == null) {
        return day;
      }
      return switch (order) {
        case MONTH_FIRST -> day;
        case DAY_FIRST -> otherwise;
        case UNKNOWN -> null;
      };
    }
  }

  /** The first year of a century that two digits stand for: "70" is 1970, "69" is 2069. */
  private static final int PIVOT = 70;

  private static final int MONTHS = 12;
  private static final Map<String, Integer> NAMES = names();

  private static final String NAME =
      "(?<month>"
          + NAMES.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
              .collect(Collectors.joining("|"))
          + ")\\.?";

  private static final String APART = "[\\s\\u00a0_,./-]{1,3}";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4}|(?<=[-/])\\d{2})(?!\\d)";

  /** "July 21, 2021", "JULY 21st 2021", "july-21-2021"; not "July 2021", nor "July 3-5, 2021". */
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(?<!\\p{L})" + NAME + APART + DAY + APART + YEAR, Pattern.CASE_INSENSITIVE);

  /**
   * "21 July 2021", "21st of July, 2021", "21/Jul/2021"; not "21 people in 2021", nor "3-5 July
   * 2021".
   */
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[-–/])" + DAY + "(?: day)?(?: of)?" + APART + NAME + APART + YEAR,
          Pattern.CASE_INSENSITIVE);

  /** "2021 July 21", "2021-Jul-21"; not "2021 July". */
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})" + APART + NAME + APART + DAY + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** "2021-07-21", "2021/07/21"; not "2021-13-41" and not "12021-07-21". */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})([-/_.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)");

  /** "6/24/2014", "6/24/14", "24.6.2014", "24-06-2014"; not "1/2", nor "10-12-14". */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d/.-])(\\d{1,2})(?:([/.])(\\d{1,2})\\2((?:19|20)?\\d{2})"
              + "|-(\\d{1,2})-((?:19|20)\\d{2}))(?![\\d/])");

  /** "20210721"; not "2021072". */
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])"
              + "(?!\\d)");

  /** "July 2021", "jul. 2021"; not "July 21, 2021", nor "2021". */
  private static final Pattern MONTH_YEAR =
      Pattern.compile(NAME + APART + "(?<year>\\d{4})", Pattern.CASE_INSENSITIVE);

  private WrittenDays() {}

  /** The month that the whole text names, such as "July 2021". */
  public static Optional<YearMonth> month(CharSequence text) {
    Matcher matcher = MONTH_YEAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = Objects.requireNonNull(NAMES.get(matcher.group("month").toLowerCase(Locale.ROOT)));
    return Optional.of(YearMonth.of(Integer.parseInt(matcher.group("year")), month));
  }

  /** The days in a text, in the order in which they stand there. */
  public static List<Found> in(CharSequence text) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    List<Found> days = new ArrayList<>();
    for (Pattern named : List.of(MONTH_DAY_YEAR, DAY_MONTH_YEAR)) {
      add(days, named.matcher(text), Form.MONTH_NAME);
    }
    add(days, YEAR_MONTH_DAY.matcher(text), Form.YEAR_FIRST);
    add(days, YEAR_FIRST.matcher(text), Form.YEAR_FIRST);
    addNumbers(days, NUMBERS.matcher(text));
    days.sort(Comparator.comparing(Found::span));
    return List.copyOf(days);
  }

  /** The same, with days in eight digits, as names of files and addresses have them. */
  public static List<Found> inName(CharSequence name) {
    List<Found> days = new ArrayList<>(in(name));
    add(days, COMPACT.matcher(name), Form.COMPACT);
    days.sort(Comparator.comparing(Found::span));
    return List.copyOf(days);
  }

  private static void add(List<Found> days, Matcher matcher, Form form) {
    while (matcher.find()) {
      String month = matcher.group("month").toLowerCase(Locale.ROOT);
      Integer named = NAMES.get(month);
      LocalDate day =
          day(
              year(matcher.group("year")),
              named != null ? named : Integer.parseInt(month),
              Integer.parseInt(matcher.group("day")));
      Span span = new Span(matcher.start(), matcher.end());
      if (day != null && days.stream().noneMatch(found -> found.span().overlaps(span))) {
        days.add(new Found(span, form, day, null));
      }
    }
  }

  private static void addNumbers(List<Found> days, Matcher numbers) {
    while (numbers.find()) {
      boolean dashes = numbers.group(2) == null;
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(dashes ? 5 : 3));
      int year = year(numbers.group(dashes ? 6 : 4));
      LocalDate monthFirst = day(year, first, second);
      LocalDate dayFirst = day(year, second, first);
      Span span = new Span(numbers.start(), numbers.end());
      if (monthFirst != null) {
        LocalDate otherwise = monthFirst.equals(dayFirst) ? null : dayFirst;
        days.add(new Found(span, Form.NUMBERS, monthFirst, otherwise));
      } else if (dayFirst != null) {
        days.add(new Found(span, Form.NUMBERS, dayFirst, null));
      }
    }
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return month > MONTHS ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The English names of the months in small letters, long and short, as the platform has them. */
  private static Map<String, Integer> names() {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      names.put(name, month.getValue());
      names.put(name.substring(0, 3), month.getValue());
    }
    names.put("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(names);
  }
}
