package org.onrecord.cli;

import picocli.CommandLine.Option;

/** How many documents are worked on at once. */
final class ThreadOptions {
  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at once; default: all processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @throws UsageException where it is no number of threads
   */
  int count() {
    if (threads < 1 || threads > MOST) {
      throw new UsageException("--threads " + threads + ": expected 1 to " + MOST);
    }
    return threads;
  }
}
