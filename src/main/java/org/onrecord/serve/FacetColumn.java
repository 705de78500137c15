package org.onrecord.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one facet, of all statements; a statement may have none or several. Immutable. */
final class FacetColumn {
  private final List<String> keys;
  private final Map<String, Integer> numbers;

  /** Where the values of each row begin; of one row more than there are. */
  private final int[] starts;

  private final int[] values;

  private FacetColumn(List<String> keys, Map<String, Integer> numbers, int[] starts, int[] values) {
    this.keys = keys;
    this.numbers = numbers;
    this.starts = starts;
    this.values = values;
  }

  /** Takes the values row by row. Single use. */
  static final class Builder {
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] starts;
    private int[] values;
    private int row;
    private int count;

    Builder(int rows) {
      this.starts = new int[rows + 1];
      this.values = new int[rows + 16];
    }

    void add(Collection<String> ofRow) {
      for (String value : ofRow) {
        if (count == values.length) {
          values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = number(value);
      }
      starts[++row] = count;
    }

    private int number(String value) {
      Integer known = numbers.get(value);
      if (known == null) {
        known = keys.size();
        keys.add(value);
        numbers.put(value, known);
      }
      return known;
    }

    FacetColumn built() {
      return new FacetColumn(keys, numbers, starts, Arrays.copyOf(values, count));
    }
  }

  String key(int number) {
    return keys.get(number);
  }

  boolean has(String key) {
    return numbers.containsKey(key);
  }

  /** The keys, in the order in which they came. */
  List<String> keys() {
    return java.util.Collections.unmodifiableList(keys);
  }

  /** The rows that have any of these values. */
  BitSet rows(Collection<String> wanted) {
    BitSet numbered = new BitSet();
    for (String key : wanted) {
      Integer number = numbers.get(key);
      if (number != null) {
        numbered.set(number);
      }
    }
    BitSet rows = new BitSet(starts.length);
    for (int i = 0; i + 1 < starts.length; i++) {
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        if (numbered.get(values[at])) {
          rows.set(i);
          break;
        }
      }
    }
    return rows;
  }

  /** How many of these rows have each value, by its number. */
  int[] counts(BitSet rows) {
    int[] counts = new int[keys.size()];
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        counts[values[at]]++;
      }
    }
    return counts;
  }

  /** How many of these rows have each value of this column and of another, by both numbers. */
  Map<Long, Integer> pairs(FacetColumn other, BitSet rows) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        for (int to = other.starts[row]; to < other.starts[row + 1]; to++) {
          counts.merge(((long) values[at] << 32) | other.values[to], 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  List<String> of(int row) {
    List<String> found = new ArrayList<>();
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      found.add(keys.get(values[at]));
    }
    return found;
  }
}
