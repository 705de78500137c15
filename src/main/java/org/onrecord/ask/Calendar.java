package org.onrecord.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, month, quarter, half or year where it stands in a question. Immutable.
 *
 * <p>There is no clock: what is named in relation to today is not understood but told.
 */
final class Calendar {
  /** Matches "2021", not "21" and not "12021". */
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|21\\d\\d");

  /** Matches "1990s", not "1995s". */
  private static final Pattern DECADE = Pattern.compile("(\\d{3}0)s");

  /** Matches "3", "20th" and "1st", not "2021". */
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?");

  /** Matches "3/6/2021" and "13.6.2021", not "3/6/21". */
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  /** Matches "q2" and "h1", not "q5". */
  private static final Pattern PART = Pattern.compile("([qh])([1-4])");

  private static final Map<String, Month> MONTHS = Map.copyOf(months());

  private final Phrases<TimeSign> phrases;

  Calendar(Phrases<TimeSign> phrases) {
    this.phrases = phrases;
  }

  /**
   * What was found at a place.
   *
   * @param since null where the year is missing
   * @param partial without a year: what a year makes of it
   * @param problem why it cannot be used, or null
   * @param length in words
   */
  record Named(
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable Partial partial,
      @Nullable String problem,
      int length) {

    static Named of(LocalDate since, LocalDate until, int length) {
      return new Named(since, until, null, null, length);
    }

    static Named doubtful(String problem, int length) {
      return new Named(null, null, null, problem, length);
    }
  }

  /** A month, or a day of it, without a year. */
  record Partial(Month month, int day) {
    Named in(int year, int length) {
      if (day == 0) {
        YearMonth whole = YearMonth.of(year, month);
        return Named.of(whole.atDay(1), whole.atEndOfMonth(), length);
      }
      return Calendar.day(year, month.getValue(), day, length);
    }
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        months.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  private static Named day(int year, int month, int day, int length) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return Named.of(date, date, length);
    } catch (DateTimeException e) {
      return Named.doubtful("there is no such day", length);
    }
  }

  /** The time named from a word on. */
  Optional<Named> at(List<Word> words, int start) {
    if (start >= words.size()) {
      return Optional.empty();
    }
    return figures(words.get(start).folded())
        .or(() -> monthFirst(words, start))
        .or(() -> dayFirst(words, start))
        .or(() -> part(words, start))
        .or(() -> year(words, start));
  }

  boolean isMonth(String folded) {
    return MONTHS.containsKey(folded);
  }

  boolean isYear(String folded) {
    return YEAR.matcher(folded).matches();
  }

  private static Optional<Named> figures(String word) {
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      int year = Integer.parseInt(iso.group(1));
      int month = Integer.parseInt(iso.group(2));
      if (iso.group(3) != null) {
        return Optional.of(day(year, month, Integer.parseInt(iso.group(3)), 1));
      }
      return Optional.of(
          month < 1 || month > 12
              ? Named.doubtful("there is no such month", 1)
              : new Partial(Month.of(month), 0).in(year, 1));
    }
    Matcher numbers = NUMBERS.matcher(word);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        numbers(
            Integer.parseInt(numbers.group(1)),
            Integer.parseInt(numbers.group(2)),
            Integer.parseInt(numbers.group(3))));
  }

  private static Named numbers(int first, int second, int year) {
    if (first != second && first <= 12 && second <= 12) {
      return Named.doubtful(
          "may be the "
              + first
              + ". of the "
              + second
              + ". month or the reverse; write "
              + LocalDate.of(year, second, first)
              + " or "
              + LocalDate.of(year, first, second),
          1);
    }
    return first > 12 ? day(year, second, first, 1) : day(year, first, second, 1);
  }

  /** "March 2011", "October 20th, 2021", "June 3", "July". */
  private Optional<Named> monthFirst(List<Word> words, int start) {
    Month month = MONTHS.get(words.get(start).folded());
    if (month == null) {
      return Optional.empty();
    }
    int at = start + 1;
    if (at < words.size() && words.get(at).text().equals(".")) {
      at++;
    }
    int day = at < words.size() ? dayOf(words.get(at)) : 0;
    at += day > 0 ? 1 : 0;
    return Optional.of(withYear(new Partial(month, day), words, start, at));
  }

  /** "3 June 2021", "the 3rd of June, 2021". */
  private Optional<Named> dayFirst(List<Word> words, int start) {
    int at = words.get(start).folded().equals("the") ? start + 1 : start;
    int day = at < words.size() ? dayOf(words.get(at)) : 0;
    int of = at + 1;
    if (of < words.size() && words.get(of).folded().equals("of")) {
      of++;
    }
    Month month = of < words.size() && day > 0 ? MONTHS.get(words.get(of).folded()) : null;
    return month == null
        ? Optional.empty()
        : Optional.of(withYear(new Partial(month, day), words, start, of + 1));
  }

  private Named withYear(Partial named, List<Word> words, int start, int at) {
    int year = at;
    for (int n = phrases.length(TimeSign.OF, words, year); n > 0; ) {
      year += n;
      n = phrases.length(TimeSign.OF, words, year);
    }
    if (year < words.size() && isYear(words.get(year).folded())) {
      return named.in(Integer.parseInt(words.get(year).folded()), year + 1 - start);
    }
    return new Named(null, null, named, null, at - start);
  }

  private static int dayOf(Word word) {
    Matcher day = DAY.matcher(word.folded());
    int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
    return number <= 31 ? number : 0;
  }

  /** "the second quarter of 2021", "Q2 2021", "the first half of 2021". */
  private Optional<Named> part(List<Word> words, int start) {
    int at = words.get(start).folded().equals("the") ? start + 1 : start;
    if (at >= words.size()) {
      return Optional.empty();
    }
    Matcher sign = PART.matcher(words.get(at).folded());
    boolean quarter;
    int number;
    if (sign.matches()) {
      quarter = sign.group(1).equals("q");
      number = Integer.parseInt(sign.group(2));
      at++;
    } else {
      number = ordinal(words, at);
      quarter = phrases.length(TimeSign.QUARTER, words, at + 1) > 0;
      if (number == 0 || !quarter && phrases.length(TimeSign.HALF, words, at + 1) == 0) {
        return Optional.empty();
      }
      at += 2;
    }
    int of = phrases.length(TimeSign.OF, words, at);
    int year = at + of;
    if (year >= words.size() || !isYear(words.get(year).folded())) {
      return Optional.of(Named.doubtful("has no year", at - start));
    }
    return Optional.of(
        part(Integer.parseInt(words.get(year).folded()), number, quarter, year + 1 - start));
  }

  private int ordinal(List<Word> words, int at) {
    List<TimeSign> ordinals =
        List.of(TimeSign.FIRST, TimeSign.SECOND, TimeSign.THIRD, TimeSign.FOURTH);
    for (int i = 0; i < ordinals.size(); i++) {
      if (phrases.length(ordinals.get(i), words, at) > 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Named part(int year, int number, boolean quarter, int length) {
    int months = quarter ? 3 : 6;
    int shown = !quarter && number > 2 ? 2 : number;
    YearMonth last = YearMonth.of(year, shown * months);
    return Named.of(last.minusMonths(months - 1L).atDay(1), last.atEndOfMonth(), length);
  }

  private static Optional<Named> year(List<Word> words, int start) {
    String word = words.get(start).folded();
    if (YEAR.matcher(word).matches()) {
      Year year = Year.parse(word);
      return Optional.of(Named.of(year.atDay(1), year.atMonth(12).atEndOfMonth(), 1));
    }
    int at = word.equals("the") && start + 1 < words.size() ? start + 1 : start;
    Matcher decade = DECADE.matcher(words.get(at).folded());
    if (!decade.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(decade.group(1));
    return Optional.of(
        Named.of(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), at + 1 - start));
  }
}
