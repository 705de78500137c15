package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What has to be deleted and added for one document. */
record Replacement(boolean known, List<Triple> obsolete, List<Triple> missing) {

  static Replacement of(Graph graph, DocumentTriples wanted) {
    Set<Triple> present =
        new StoreContents(graph).triplesOf(NodeFactory.createURI(wanted.document()));
    Set<Triple> target = new HashSet<>(wanted.triples());
    List<Triple> obsolete = new ArrayList<>(present);
    obsolete.removeIf(target::contains);
    List<Triple> missing = new ArrayList<>(wanted.triples());
    missing.removeIf(present::contains);
    return new Replacement(!present.isEmpty(), obsolete, missing);
  }

  boolean changes() {
    return !obsolete.isEmpty() || !missing.isEmpty();
  }

  void applyTo(Graph graph) {
    obsolete.forEach(graph::delete);
    missing.forEach(graph::add);
  }

  Changes count() {
    long triples = (long) obsolete.size() + missing.size();
    if (!changes()) {
      return new Changes(0, 0, 1, 0);
    }
    return known ? new Changes(0, 1, 0, triples) : new Changes(1, 0, 0, triples);
  }
}
