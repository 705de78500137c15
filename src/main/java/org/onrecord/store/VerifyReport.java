package org.onrecord.store;

import java.util.List;

/**
 * What reading everything found.
 *
 * @param problems at most {@link #LISTED} of them, as sentences
 * @param problemCount all of them
 */
public record VerifyReport(
    long triples, long documents, long statements, List<String> problems, long problemCount) {

  /** How many problems are listed. */
  public static final int LISTED = 100;

  public VerifyReport {
    problems = List.copyOf(problems);
  }

  public boolean sound() {
    return problemCount == 0;
  }
}
