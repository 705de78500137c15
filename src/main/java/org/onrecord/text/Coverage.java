package org.onrecord.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Passages of a text, to be asked what they overlap; in logarithmic time. Immutable. */
public final class Coverage {
  private final int[] starts;

  /** The furthest end of the passages up to each. */
  private final int[] ends;

  public Coverage(List<Span> spans) {
    Span[] ascending = spans.toArray(new Span[0]);
    Arrays.sort(ascending, Comparator.comparingInt(Span::start));
    starts = new int[ascending.length];
    ends = new int[ascending.length];
    for (int i = 0; i < ascending.length; i++) {
      starts[i] = ascending[i].start();
      ends[i] = Math.max(i == 0 ? 0 : ends[i - 1], ascending[i].end());
    }
  }

  public boolean overlaps(Span span) {
    int at = Arrays.binarySearch(starts, span.end());
    int last = at < 0 ? -at - 2 : at - 1;
    while (last >= 0 && starts[last] == span.end()) {
      last--;
    }
    return last >= 0 && ends[last] > span.start();
  }
}
