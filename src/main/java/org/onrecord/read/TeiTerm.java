package org.onrecord.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds for some time: a name, or a post. Null is open. */
record TeiTerm(@Nullable LocalDate from, @Nullable LocalDate to) {
  static TeiTerm of(XmlEvents xml) {
    String on = xml.attribute("when");
    return new TeiTerm(
        day(on != null ? on : xml.attribute("from"), false),
        day(on != null ? on : xml.attribute("to"), true));
  }

  boolean holds(@Nullable LocalDate date) {
    return date == null
        || ((from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to)));
  }

  /**
   * A day from a date of day, month or year precision; the last day of it where the end is meant.
   */
  static @Nullable LocalDate day(@Nullable String date, boolean end) {
    if (date == null) {
      return null;
    }
    try {
      if (date.length() >= 10) {
        return LocalDate.parse(date.substring(0, 10));
      }
      if (date.length() == 7) {
        java.time.YearMonth month = java.time.YearMonth.parse(date);
        return end ? month.atEndOfMonth() : month.atDay(1);
      }
      return date.length() == 4
          ? LocalDate.of(Integer.parseInt(date), end ? 12 : 1, end ? 31 : 1)
          : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null; // a term of unknown bounds
    }
  }
}
