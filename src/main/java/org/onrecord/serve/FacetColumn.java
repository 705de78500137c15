package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.search.RowValues;

/** The values of one facet, of all statements; a statement may have none or several. Immutable. */
final class FacetColumn {
  private final List<String> keys;
  private final Map<String, Integer> numbers;
  private final RowValues values;

  private FacetColumn(List<String> keys, Map<String, Integer> numbers, RowValues values) {
    this.keys = keys;
    this.numbers = numbers;
    this.values = values;
  }

  /** Takes the values row by row. Single use. */
  static final class Builder {
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final RowValues.InOrder values;
    private int row;

    Builder(int rows) {
      this.values = new RowValues.InOrder(rows);
    }

    void add(Collection<String> ofRow) {
      for (String value : ofRow) {
        values.add(row, number(value));
      }
      row++;
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
      return new FacetColumn(keys, numbers, values.packed());
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
    BitSet rows = new BitSet(values.rows());
    for (int row = 0; row < values.rows(); row++) {
      for (int i = values.count(row) - 1; i >= 0; i--) {
        if (numbered.get(values.value(row, i))) {
          rows.set(row);
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
      for (int i = values.count(row) - 1; i >= 0; i--) {
        counts[values.value(row, i)]++;
      }
    }
    return counts;
  }

  /** How many of these rows have each value of this column and of another, by both numbers. */
  Map<Long, Integer> pairs(FacetColumn other, BitSet rows) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      for (int i = 0; i < values.count(row); i++) {
        for (int k = 0; k < other.values.count(row); k++) {
          long pair = ((long) values.value(row, i) << 32) | other.values.value(row, k);
          counts.merge(pair, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  List<String> of(int row) {
    return values.of(row).mapToObj(keys::get).toList();
  }
}
