package org.onrecord.ask;

/** What words do in the naming of a time; which words those are is told in {@code question-times.txt}. */
enum TimeSign {
  SINCE,
  UNTIL,
  BEFORE,
  AFTER,
  BETWEEN,
  FROM,
  TO,
  ONWARDS,
  WITHIN,
  OF,
  QUARTER,
  HALF,
  FIRST,
  SECOND,
  THIRD,
  FOURTH,
  SEASON,
  VAGUE,
  RELATIVE,
  NEAR,
  UNIT
}
