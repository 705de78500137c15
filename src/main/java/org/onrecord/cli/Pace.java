package org.onrecord.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says every ten seconds how far a run is, how fast it goes, and how long it may take: that not
 * before it has gone on for a while, since the first inputs take far longer than those after them.
 */
final class Pace {
  private static final long EVERY = Duration.ofSeconds(10).toNanos();
  private static final double NANOS = 1e9;

  /** What is done in this time tells nothing of how fast the rest goes. */
  private static final long WARMING_UP = Duration.ofSeconds(20).toNanos();

  /** Of so few inputs no rate is worth telling. */
  private static final int FEW = 20;

  private final Terminal terminal;
  private final int all;
  private final LongSupplier clock;
  private final long start;
  private long next;
  private int done;

  /** When the warming up was over, and how many inputs were done by then; nought before. */
  private long warm;

  private int doneCold;

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
    if (warm == 0 && now - start >= WARMING_UP) {
      warm = now;
      doneCold = done;
    }
    if (now - next >= 0 && done < all) {
      next = now + EVERY;
      terminal.say(
          String.format(
              Locale.ROOT,
              "onrecord: %,d of %,d inputs, %.1f a second%s",
              done,
              all,
              done * NANOS / (now - start),
              estimate(now)));
    }
  }

  private String estimate(long now) {
    if (warm == 0 || done - doneCold < FEW) {
      return "";
    }
    double rate = (done - doneCold) * NANOS / (now - warm);
    return ", about " + left((long) ((all - done) / rate)) + " left";
  }

  private static String left(long seconds) {
    return seconds < 120 ? seconds + " s" : (seconds + 30) / 60 + " min";
  }
}
