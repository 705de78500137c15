package org.onrecord.query;

import java.time.Duration;

/**
 * How much a question may take.
 *
 * @param timeout after which it is ended
 * @param maxRows rows or triples beyond which the answer is cut off; 0 for no limit
 */
public record Limits(Duration timeout, int maxRows) {

  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(60), 10_000);

  public Limits {
    if (timeout.isNegative() || timeout.isZero() || maxRows < 0) {
      throw new IllegalArgumentException("no limits: " + timeout + ", " + maxRows);
    }
  }

  boolean exceededBy(int count) {
    return maxRows > 0 && count > maxRows;
  }
}
