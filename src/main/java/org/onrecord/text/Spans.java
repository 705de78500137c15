package org.onrecord.text;

import java.util.List;
import java.util.function.Function;

/**
 * Looks places up in lists that are in text order: their elements' starts never fall. Offsets are
 * in the unit of the spans given; each look-up takes logarithmic time.
 */
public final class Spans {
  private Spans() {}

  /** The index of the first element that starts at or after an offset, or the size of the list. */
  public static <T> int firstFrom(List<T> sorted, Function<T, Span> span, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(sorted.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The elements from the first that starts in a span to the last before one that ends beyond it.
   *
   * @return a view of the list
   */
  public static <T> List<T> within(List<T> sorted, Function<T, Span> span, Span outer) {
    int from = firstFrom(sorted, span, outer.start());
    int to = from;
    while (to < sorted.size() && span.apply(sorted.get(to)).end() <= outer.end()) {
      to++;
    }
    return sorted.subList(from, to);
  }
}
