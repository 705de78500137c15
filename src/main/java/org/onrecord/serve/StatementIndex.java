package org.onrecord.serve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All statements of a store, held in columns, so that counts by facets take milliseconds: newest
 * first, then by document and place. Immutable; the store is not changed while it is served.
 */
final class StatementIndex {
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

  static StatementIndex of(List<StatementScan.Found> found) {
    List<StatementScan.Found> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing((StatementScan.Found one) -> one.facts().date())
            .reversed()
            .thenComparing(one -> one.facts().document())
            .thenComparing(one -> one.facts().at()));
    Map<Facet, FacetColumn.Builder> builders = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      builders.put(facet, new FacetColumn.Builder(sorted.size()));
    }
    for (StatementScan.Found one : sorted) {
      builders.forEach(
          (facet, builder) -> builder.add(one.values().getOrDefault(facet, List.of())));
    }
    Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
    builders.forEach((facet, builder) -> columns.put(facet, builder.built()));
    return new StatementIndex(sorted.stream().map(StatementScan.Found::facts).toList(), columns);
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
