package org.onrecord.store;

import java.util.Optional;
import java.util.UUID;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The name of a store's state: another one after every commit. It is committed with the graph, but
 * stands in the database's table of prefixes and is no triple, so equal documents give equal
 * graphs.
 */
final class Stamp {
  private static final String PREFIX = "onrecord-state";

  private Stamp() {}

  /** A name that no state had before. */
  static String fresh() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  /** The name of the state that a transaction sees; none where no state has been named yet. */
  static Optional<String> of(DatasetGraph dataset) {
    return Optional.ofNullable(dataset.prefixes().get(PREFIX));
  }

  /** Names the state that a transaction makes. */
  static void set(DatasetGraph dataset, String stamp) {
    dataset.prefixes().add(PREFIX, stamp);
  }
}
