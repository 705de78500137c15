package org.onrecord.extract.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds days that are written out so that they can be read in one way only. */
final class DayFinder {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";

  /** "July 21, 2021", "JULY 21st 2021"; not "July 2021". */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b"
              + MONTH
              + "[\\s\\u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00a0]{1,3}(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  /** "21 July 2021", "21st of July, 2021"; not "21 people in 2021". */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s\\u00a0]{1,3}"
              + MONTH
              + ",?[\\s\\u00a0]{1,3}(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  /** "2021-07-21", "2021/07/21"; not "2021-13-41" and not "12021-07-21". */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/_.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /**
   * "6/24/2014", "6/24/14" and "24.6.2014", where one number cannot be a month; "6/7/2014" can be
   * read in two ways.
   */
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/])");

  /** The one day that a short text names; null where it names none or several. */
  @Nullable LocalDate only(String text) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Matcher month = MONTH_FIRST.matcher(text);
    while (month.find()) {
      add(days, month.group(3), monthNumber(month.group(1)), month.group(2));
    }
    Matcher day = DAY_FIRST.matcher(text);
    while (day.find()) {
      add(days, day.group(3), monthNumber(day.group(2)), day.group(1));
    }
    Matcher year = YEAR_FIRST.matcher(text);
    while (year.find()) {
      add(days, year.group(1), year.group(3), year.group(4));
    }
    Matcher numbers = NUMBERS.matcher(text);
    while (numbers.find()) {
      addNumbers(days, numbers);
    }
    return days.size() == 1 ? days.first() : null;
  }

  private static void addNumbers(TreeSet<LocalDate> days, Matcher numbers) {
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(3));
    if (first > 12 || first == second) {
      add(days, fullYear(numbers.group(4)), numbers.group(3), numbers.group(1));
    } else if (second > 12) {
      add(days, fullYear(numbers.group(4)), numbers.group(1), numbers.group(3));
    }
  }

  private static String fullYear(String year) {
    return year.length() == 4 ? year : "20" + year;
  }

  private static void add(TreeSet<LocalDate> days, String year, String month, String day) {
    try {
      days.add(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return;
    }
  }

  private static String monthNumber(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }
}
