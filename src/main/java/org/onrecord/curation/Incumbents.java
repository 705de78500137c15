package org.onrecord.curation;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.curation.tables.Term;

/**
 * The terms of one office for one (or of a declared number of holders), and who held it on a day. A
 * date known to the month or year stands for any day of it: a term surely covers what lies between,
 * and possibly the rest. An acting holder counts where there is no regular one.
 */
final class Incumbents {

  /** A term's days, worked out once. */
  private record Time(
      LocalDate earliest,
      LocalDate surelyBegun,
      LocalDate surelyUntil,
      LocalDate latest,
      boolean acting) {
    static Time of(Term term) {
      return new Time(
          term.earliest(), term.surelyBegun(), term.surelyUntil(), term.latest(), term.acting());
    }
  }

  private final List<Time> times;
  private final int holders;

  /** What a day looks like. */
  enum Day {
    FILLED,
    EMPTY,
    CROWDED
  }

  Incumbents(List<Term> terms, int holders) {
    this.times = terms.stream().map(Time::of).toList();
    this.holders = holders;
  }

  Day on(LocalDate day) {
    Day regular = on(day, false);
    return regular == Day.EMPTY ? on(day, true) : regular;
  }

  private Day on(LocalDate day, boolean acting) {
    int surely = 0;
    int possibly = 0;
    for (Time term : times) {
      if (term.acting() == acting) {
        boolean sure = !day.isBefore(term.surelyBegun()) && day.isBefore(term.surelyUntil());
        boolean possible = !day.isBefore(term.earliest()) && !day.isAfter(term.latest());
        surely += sure ? 1 : 0;
        possibly += possible ? 1 : 0;
      }
    }
    if (surely > holders) {
      return Day.CROWDED;
    }
    return possibly >= holders ? Day.FILLED : Day.EMPTY;
  }
}
