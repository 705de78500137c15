package org.onrecord.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.register.Period;
import org.onrecord.register.Register;

/**
 * When a document's words were spoken: a day, or the span of days that its contents allow. Days
 * count from 1970-01-01.
 *
 * @param stated whether the document itself is dated
 */
record Moment(int from, int to, boolean stated) {

  static final Moment UNKNOWN = new Moment(Period.EVER, Period.NEVER, false);

  static Moment of(@Nullable LocalDate date) {
    if (date == null) {
      return UNKNOWN;
    }
    int day = Math.toIntExact(date.toEpochDay());
    return new Moment(day, day, true);
  }

  boolean isKnown() {
    return from != Period.EVER || to != Period.NEVER;
  }

  /** What a country was called then. */
  String nameOf(Register.Country country) {
    return stated ? country.name(from) : country.name();
  }

  /** Whether a tenure may have gone on then. */
  boolean mayFall(Period period) {
    return period.startsFrom() <= to && from <= period.endsBy();
  }

  boolean isAfter(Period period) {
    return period.endsBy() < from;
  }

  /** How many days lie between the end of a period and this. */
  long daysSince(Period period) {
    return (long) from - period.endsBy();
  }
}
