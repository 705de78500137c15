package org.onrecord.serve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.serve.pages.Histogram;

/** How many statements each month or year has, in order of time. */
final class TimeLine {
  private static final int MOST_MONTHS = 120;
  private static final String UNDATED = "undated";

  private final TreeMap<String, Integer> months = new TreeMap<>();

  TimeLine(FacetColumn column, BitSet rows) {
    for (Counts.Count count : Counts.of(column, rows)) {
      if (!count.key().equals(UNDATED)) {
        months.put(count.key(), count.statements());
      }
    }
  }

  Histogram histogram(Selection selection, UrlQuery query, String address) {
    if (months.isEmpty()) {
      return new Histogram("month", address, List.of());
    }
    boolean years = monthsBetween() > MOST_MONTHS;
    List<Histogram.Bar> bars = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : (years ? byYear() : byMonth()).entrySet()) {
      String period = entry.getKey();
      bars.add(
          new Histogram.Bar(
              period,
              entry.getValue(),
              address + query.with("since", period).with("until", period).written(),
              isWithin(period, selection)));
    }
    return new Histogram(years ? "year" : "month", address, bars);
  }

  private static boolean isWithin(String period, Selection selection) {
    return (selection.since().isEmpty()
            || Statements.day("until", period, true).compareTo(selection.since()) >= 0)
        && (selection.until().isEmpty()
            || Statements.day("since", period, false).compareTo(selection.until()) <= 0);
  }

  private long monthsBetween() {
    YearMonth first = YearMonth.parse(months.firstKey());
    YearMonth last = YearMonth.parse(months.lastKey());
    return first.until(last, java.time.temporal.ChronoUnit.MONTHS);
  }

  private Map<String, Integer> byMonth() {
    Map<String, Integer> all = new TreeMap<>();
    YearMonth last = YearMonth.parse(months.lastKey());
    for (YearMonth month = YearMonth.parse(months.firstKey());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      all.put(month.toString(), months.getOrDefault(month.toString(), 0));
    }
    return all;
  }

  private Map<String, Integer> byYear() {
    Map<String, Integer> all = new TreeMap<>();
    int last = YearMonth.parse(months.lastKey()).getYear();
    for (int year = YearMonth.parse(months.firstKey()).getYear(); year <= last; year++) {
      all.put(String.format(java.util.Locale.ROOT, "%04d", year), 0);
    }
    months.forEach((month, count) -> all.merge(month.substring(0, 4), count, Integer::sum));
    return all;
  }
}
