package org.onrecord.serve;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted: of each facet any of some values; a time; how sure; how deep; and
 * those with certain words.
 *
 * @param values IRIs, or the facet's own words
 * @param since the first day, or empty
 * @param until the last day, or empty
 * @param found the rows that have the words asked for, where words are asked for
 */
record Selection(
    Map<Facet, List<String>> values,
    String since,
    String until,
    double confidence,
    int depth,
    Optional<BitSet> found) {
  static final Selection ALL = new Selection(Map.of(), "", "", 0, 0, Optional.empty());

  Selection {
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    values.forEach((facet, all) -> copy.put(facet, List.copyOf(all)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Whether time, confidence and depth let a statement through. */
  boolean admits(StatementFacts facts, @Nullable Facet except) {
    boolean sure = except == Facet.CONFIDENCE || facts.confidence() >= confidence;
    boolean within = except == Facet.MONTH || isWithin(facts.date());
    return sure && within && facts.depth() <= depth;
  }

  private boolean isWithin(String date) {
    if (since.isEmpty() && until.isEmpty()) {
      return true;
    }
    return !date.isEmpty()
        && (since.isEmpty() || date.compareTo(since) >= 0)
        && (until.isEmpty() || date.compareTo(until) <= 0);
  }

  /** With only these values of one facet. */
  Selection with(Facet facet, String value) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(values);
    more.put(facet, List.of(value));
    return new Selection(more, since, until, confidence, depth, found);
  }
}
