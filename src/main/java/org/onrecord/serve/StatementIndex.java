package org.onrecord.serve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All statements of a store, held in columns, so that counts by facets take milliseconds: newest
 * first, then by document and place. Immutable; the store is not changed while it is served.
 */
final class StatementIndex {
  private static final Comparator<StatementFacts> NEWEST_FIRST =
      Comparator.comparing(StatementFacts::date)
          .reversed()
          .thenComparing(StatementFacts::document)
          .thenComparing(StatementFacts::at);

  private final List<StatementFacts> rows;
  private final Map<Facet, FacetColumn> columns;
  private final Map<String, Integer> places;

  private StatementIndex(List<StatementFacts> rows, Map<Facet, FacetColumn> columns) {
    this.rows = rows;
    this.columns = columns;
    this.places = new HashMap<>(rows.size() * 2);
    for (int row = 0; row < rows.size(); row++) {
      places.put(rows.get(row).iri(), row);
    }
  }

  static StatementIndex of(StatementScan scan) {
    StatementFacts[] facts = new StatementFacts[scan.size()];
    Arrays.setAll(facts, scan::facts);
    int[] order =
        IntStream.range(0, facts.length)
            .boxed()
            .sorted(Comparator.comparing((Integer statement) -> facts[statement], NEWEST_FIRST))
            .mapToInt(Integer::intValue)
            .toArray();
    Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetColumn.Builder builder = new FacetColumn.Builder(order.length);
      for (int statement : order) {
        builder.add(scan.values(facet, statement, facts[statement]));
      }
      columns.put(facet, builder.built());
    }
    return new StatementIndex(
        Arrays.stream(order).mapToObj(statement -> facts[statement]).toList(), columns);
  }

  int size() {
    return rows.size();
  }

  FacetColumn column(Facet facet) {
    FacetColumn column = columns.get(facet);
    if (column == null) {
      throw new IllegalArgumentException(facet.name());
    }
    return column;
  }

  StatementFacts row(int row) {
    return rows.get(row);
  }

  @Nullable Integer place(String statement) {
    return places.get(statement);
  }

  /** The rows that a selection leaves, without what it says of one facet. */
  BitSet rows(Selection selection, @Nullable Facet except) {
    BitSet left = new BitSet(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      if (selection.admits(rows.get(row), except)) {
        left.set(row);
      }
    }
    selection
        .values()
        .forEach(
            (facet, values) -> {
              if (facet != except) {
                left.and(column(facet).rows(values));
              }
            });
    selection.found().ifPresent(left::and);
    return left;
  }

  BitSet rows(Selection selection) {
    return rows(selection, null);
  }
}
