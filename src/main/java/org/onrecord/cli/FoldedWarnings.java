package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Says warnings, the first ten of a kind one by one, and how many more there were at the end: one
 * fault of a collection is in every document of it.
 */
final class FoldedWarnings {
  private static final int SAID = 10;

  private final Terminal terminal;
  private final boolean verbose;
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /**
   * @param verbose whether all are said
   */
  FoldedWarnings(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
  }

  /**
   * @param kind the code of the warning
   */
  void say(String kind, String line) {
    if (counts.merge(kind, 1L, Long::sum) <= SAID || verbose) {
      terminal.say(line);
    }
  }

  /** Tells how many were not said. */
  void end() {
    counts.forEach(
        (kind, count) -> {
          if (count > SAID && !verbose) {
            terminal.say(
                String.format(
                    Locale.ROOT,
                    "onrecord: and %,d more like these [%s]; --verbose says them all",
                    count - SAID,
                    kind));
          }
        });
    counts.clear();
  }
}
