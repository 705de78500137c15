package org.onrecord.serve.pages;

import java.util.List;
import java.util.Locale;

/** How often, by month or year, in order of time; periods without any are there too. */
public record Histogram(String unit, String address, List<Histogram.Bar> bars) {
  public static final int HEIGHT = 120;

  private static final double WHOLE = 100;

  /** Of the room of a bar, what it fills. */
  private static final double FILLED = 0.86;

  /** The widest bar, where there are few. */
  private static final double WIDEST = 9;

  /** What "2021-07" takes on a telephone. */
  private static final double WIDEST_NAME = 15;

  /** One period; its address chooses it. */
  public record Bar(String period, int count, String href, boolean within) {}

  public int most() {
    return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
  }

  /** Where a bar begins, of the width of the plot. */
  public String x(int index) {
    return percent(begins(index));
  }

  public String width() {
    return percent(Math.min(WIDEST, FILLED * WHOLE / Math.max(1, bars.size())));
  }

  private double begins(int index) {
    return WHOLE * index / Math.max(1, bars.size());
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.3f%%", part);
  }

  public int height(int count) {
    return count == 0 ? 0 : Math.max(2, count * HEIGHT / most());
  }

  /** Whether a period is named below the axis: as many as have room. */
  public boolean isNamed(int index) {
    int names = unit.equals("year") ? 8 : 5;
    int step = Math.max(1, (bars.size() + names - 1) / names);
    return index % step == 0 && (index == 0 || index + step / 2 <= bars.size());
  }

  /**
   * A name near the right edge ends there, so that no screen cuts it; others begin at their bar.
   */
  public String anchor(int index) {
    return begins(index) > WHOLE - WIDEST_NAME ? "end" : "start";
  }

  public String nameX(int index) {
    return anchor(index).equals("end") ? percent(WHOLE) : x(index);
  }

  public String first() {
    return bars.isEmpty() ? "" : bars.getFirst().period();
  }

  public String last() {
    return bars.isEmpty() ? "" : bars.getLast().period();
  }
}
