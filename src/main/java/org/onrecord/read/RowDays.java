package org.onrecord.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.WrittenDays;
import org.onrecord.text.WrittenDays.Found;
import org.onrecord.text.WrittenDays.Order;

/**
 * The days in the cells of one table. All its cells write days in one way, so that one with a
 * number above twelve tells which number is the month in the others; where none does, or two
 * disagree, a day such as 5/6/2013 is left unread. Immutable.
 */
final class RowDays {
  /** Seconds or milliseconds since 1970: "1624976400", "1624976400000"; not "20210630". */
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}|\\d{10}\\.\\d+");

  private static final int SECONDS = 10;

  private final Order order;

  private RowDays(Order order) {
    this.order = order;
  }

  /**
   * @param known the order that the user gives
   */
  static RowDays of(List<String> cells, Order known) {
    if (known != Order.UNKNOWN) {
      return new RowDays(known);
    }
    boolean monthFirst = false;
    boolean dayFirst = false;
    for (String cell : cells) {
      for (Found found : WrittenDays.in(cell)) {
        if (found.form() == WrittenDays.Form.NUMBERS && found.otherwise() == null) {
          int first = Integer.parseInt(cell.substring(found.span().start()).split("\\D")[0]);
          monthFirst |=
              first == found.day().getMonthValue() && first != found.day().getDayOfMonth();
          dayFirst |= first == found.day().getDayOfMonth() && first != found.day().getMonthValue();
        }
      }
    }
    return new RowDays(
        monthFirst == dayFirst ? Order.UNKNOWN : monthFirst ? Order.MONTH_FIRST : Order.DAY_FIRST);
  }

  /** The one day that a cell names; null where it names none, several, or one in two ways. */
  @Nullable LocalDate day(String cell) {
    String plain = cell.strip();
    if (EPOCH.matcher(plain).matches()) {
      long seconds = Long.parseLong(plain.substring(0, SECONDS));
      return Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
    }
    List<LocalDate> days =
        WrittenDays.inName(plain).stream().map(found -> found.in(order)).distinct().toList();
    return days.size() == 1 ? days.getFirst() : null;
  }
}
