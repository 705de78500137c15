package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The values of one column, of all rows; equal ones are one string. Immutable. */
final class ColumnValues {
  private final String[] names;

  /** Where the values of each row begin; of one row more than there are. */
  private final int[] starts;

  private final int[] values;

  private ColumnValues(String[] names, int[] starts, int[] values) {
    this.names = names;
    this.starts = starts;
    this.values = values;
  }

  /**
   * @param leaves whose rows go on from one to the next
   */
  static ColumnValues of(Column column, List<StatementColumns.Leaf> leaves, int count)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[] starts = new int[count + 1];
    int[] values = new int[count + 16];
    int size = 0;
    for (StatementColumns.Leaf leaf : leaves) {
      SortedSetDocValues found = DocValues.getSortedSet(leaf.reader(), column.field());
      int[] ofOrdinals = numbered(found, numbers, names);
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        int row = leaf.rows()[doc];
        if (row >= 0) {
          starts[row + 1] = found.docValueCount();
          for (int i = found.docValueCount(); i > 0; i--) {
            if (size == values.length) {
              values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = ofOrdinals[(int) found.nextOrd()];
          }
        }
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return new ColumnValues(names.toArray(String[]::new), starts, Arrays.copyOf(values, size));
  }

  /** The number of each of a segment's values, which each segment numbers in its own way. */
  private static int[] numbered(
      SortedSetDocValues found, Map<String, Integer> numbers, List<String> names)
      throws IOException {
    int[] ofOrdinals = new int[Math.toIntExact(found.getValueCount())];
    for (int ordinal = 0; ordinal < ofOrdinals.length; ordinal++) {
      String name = found.lookupOrd(ordinal).utf8ToString();
      ofOrdinals[ordinal] =
          numbers.computeIfAbsent(
              name,
              fresh -> {
                names.add(fresh);
                return names.size() - 1;
              });
    }
    return ofOrdinals;
  }

  List<String> of(int row) {
    int count = starts[row + 1] - starts[row];
    if (count == 0) {
      return List.of();
    }
    if (count == 1) {
      return List.of(names[values[starts[row]]]);
    }
    String[] found = new String[count];
    Arrays.setAll(found, i -> names[values[starts[row] + i]]);
    return List.of(found);
  }
}
