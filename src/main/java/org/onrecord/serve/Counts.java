package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How many statements have each value of a facet, the most frequent first. */
final class Counts {
  /** One value. */
  record Count(String key, int statements) {}

  /** One value of each of two facets. */
  record Pair(String one, String other, int statements) {}

  private static final Comparator<Count> ORDER =
      Comparator.comparingInt(Count::statements).reversed().thenComparing(Count::key);

  private Counts() {}

  static List<Count> of(FacetColumn column, BitSet rows) {
    int[] counts = column.counts(rows);
    List<Count> found = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        found.add(new Count(column.key(number), counts[number]));
      }
    }
    found.sort(ORDER);
    return found;
  }

  static List<Pair> pairs(FacetColumn one, FacetColumn other, BitSet rows) {
    List<Pair> found = new ArrayList<>();
    for (Map.Entry<Long, Integer> entry : one.pairs(other, rows).entrySet()) {
      found.add(
          new Pair(
              one.key((int) (entry.getKey() >> 32)),
              other.key((int) (long) entry.getKey()),
              entry.getValue()));
    }
    found.sort(
        Comparator.comparingInt(Pair::statements)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other));
    return found;
  }
}
