package org.onrecord.serve.pages;

import java.util.List;

/** How often, by month or year, in order of time; periods without any are there too. */
public record Histogram(String unit, String address, List<Histogram.Bar> bars) {
  public static final int WIDTH = 1000;
  public static final int HEIGHT = 120;

  /** One period; its address chooses it. */
  public record Bar(String period, int count, String href, boolean within) {}

  public int most() {
    return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
  }

  public int x(int index) {
    return index * WIDTH / Math.max(1, bars.size());
  }

  public int width() {
    int each = WIDTH / Math.max(1, bars.size());
    return Math.max(1, Math.min(90, each > 4 ? each - 2 : each));
  }

  public int height(int count) {
    return count == 0 ? 0 : Math.max(2, count * HEIGHT / most());
  }

  /** Whether a period is named below the axis: as many as have room. */
  public boolean isNamed(int index) {
    int step = Math.max(1, (bars.size() + 7) / 8);
    return index % step == 0 && (index == 0 || index + step / 2 <= bars.size());
  }

  public String first() {
    return bars.isEmpty() ? "" : bars.getFirst().period();
  }

  public String last() {
    return bars.isEmpty() ? "" : bars.getLast().period();
  }
}
