package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The values of one column, of all rows; equal ones are one string. Immutable. */
final class ColumnValues {
  private final String[] names;
  private final RowValues values;

  private ColumnValues(String[] names, RowValues values) {
    this.names = names;
    this.values = values;
  }

  /**
   * @param leaves whose rows go on from one to the next
   */
  static ColumnValues of(Column column, List<StatementColumns.Leaf> leaves, int count)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    RowValues.InOrder values = new RowValues.InOrder(count);
    for (StatementColumns.Leaf leaf : leaves) {
      SortedSetDocValues found = DocValues.getSortedSet(leaf.reader(), column.field());
      int[] ofOrdinals = numbered(found, numbers, names);
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        int row = leaf.rows()[doc];
        for (int i = row < 0 ? 0 : found.docValueCount(); i > 0; i--) {
          values.add(row, ofOrdinals[(int) found.nextOrd()]);
        }
      }
    }
    return new ColumnValues(names.toArray(String[]::new), values.packed());
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
    return switch (values.count(row)) {
      case 0 -> List.of();
      case 1 -> List.of(names[values.value(row, 0)]);
      default -> values.of(row).mapToObj(value -> names[value]).toList();
    };
  }
}
