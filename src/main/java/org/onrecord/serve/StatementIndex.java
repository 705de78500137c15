package org.onrecord.serve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All statements of a store, held in columns, so that counts by facets take milliseconds: newest
 * first, then by document, place and IRI. Immutable; the store is not changed while it is served.
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

  static StatementIndex of(StatementSource statements) {
    StatementFacts[] facts = new StatementFacts[statements.size()];
    Arrays.setAll(facts, statements::facts);
    FacetValues values = new FacetValues(statements);
    int[] order = newestFirst(facts);
    Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetColumn.Builder builder = new FacetColumn.Builder(order.length);
      for (int statement : order) {
        builder.add(values.of(facet, statement, facts[statement]));
      }
      columns.put(facet, builder.built());
    }
    return new StatementIndex(
        Arrays.stream(order).mapToObj(statement -> facts[statement]).toList(), columns);
  }

  /** By number, which is far quicker than to compare half a million times the same few words. */
  private static int[] newestFirst(StatementFacts[] facts) {
    Map<String, Integer> days = ranks(facts, StatementFacts::date);
    Map<String, Integer> documents = ranks(facts, StatementFacts::document);
    long[] places = new long[facts.length];
    for (int i = 0; i < facts.length; i++) {
      long day = days.size() - rank(days, facts[i].date());
      places[i] = day << 32 | rank(documents, facts[i].document());
    }
    return IntStream.range(0, facts.length)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer i) -> places[i])
                .thenComparingInt(i -> facts[i].at())
                .thenComparing(i -> facts[i].fragment()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Map<String, Integer> ranks(
      StatementFacts[] facts, Function<StatementFacts, String> word) {
    Map<String, Integer> ranks = new HashMap<>();
    Arrays.stream(facts).map(word).distinct().sorted().forEach(w -> ranks.put(w, ranks.size()));
    return ranks;
  }

  private static int rank(Map<String, Integer> ranks, String word) {
    return ranks.getOrDefault(word, 0);
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
