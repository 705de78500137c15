package org.onrecord.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says every ten seconds how far a run is, how fast it goes, and how long it may take. */
final class Pace {
  private static final long EVERY = Duration.ofSeconds(10).toNanos();
  private static final double NANOS = 1e9;

  private final Terminal terminal;
  private final int all;
  private final LongSupplier clock;
  private final long start;
  private long next;
  private int done;

  /**
   * @param all how many steps there are
   * @param clock in nanoseconds
   */
  Pace(Terminal terminal, int all, LongSupplier clock) {
    this.terminal = terminal;
    this.all = all;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = start + EVERY;
  }

  void step() {
    done++;
    long now = clock.getAsLong();
    if (now - next >= 0 && done < all) {
      next = now + EVERY;
      double rate = done * NANOS / (now - start);
      terminal.say(
          String.format(
              Locale.ROOT,
              "onrecord: %,d of %,d inputs, %.1f a second, about %s left",
              done,
              all,
              rate,
              left((long) ((all - done) / rate))));
    }
  }

  private static String left(long seconds) {
    return seconds < 120 ? seconds + " s" : (seconds + 30) / 60 + " min";
  }
}
