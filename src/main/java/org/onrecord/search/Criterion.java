package org.onrecord.search;

import java.time.LocalDate;
import java.util.Set;

/** What a statement must have to be selected. */
public sealed interface Criterion {

  /** Any of these values in a column. */
  record AnyOf(Column column, Set<String> values) implements Criterion {
    public AnyOf {
      values = Set.copyOf(values);
    }
  }

  /** Some value in a column. */
  record Some(Column column) implements Criterion {}

  /** No value in a column. */
  record None(Column column) implements Criterion {}

  /** An utterance that reports it. */
  record Reported() implements Criterion {}

  /** A date. */
  record Dated() implements Criterion {}

  /** A date on or after a day. */
  record Since(LocalDate day) implements Criterion {}

  /** A date on or before a day. */
  record Until(LocalDate day) implements Criterion {}

  /** A depth that is not larger. */
  record DepthAtMost(int depth) implements Criterion {}

  /** A confidence that is not stated to be smaller. */
  record NotLessSure(double confidence) implements Criterion {}

  /** These words, as they stand, in upper or lower case. */
  record Contains(String words) implements Criterion {}
}
