package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What has to be deleted and added for one document. */
record Replacement(boolean known, List<Triple> obsolete, List<Triple> missing) {

  /** The replacements of a batch: what another of its documents still needs stays. */
  static List<Replacement> of(Graph graph, List<DocumentTriples> batch) {
    Sharing sharing = Sharing.of(graph, batch);
    return batch.stream().map(document -> of(graph, document, sharing)).toList();
  }

  private static Replacement of(Graph graph, DocumentTriples wanted, Sharing sharing) {
    Node document = NodeFactory.createURI(wanted.document());
    Set<Triple> present = new HashSet<>(new StoreContents(graph).triplesOf(document));
    if (present.isEmpty()) {
      return new Replacement(false, List.of(), wanted.triples());
    }
    Set<Triple> target = new HashSet<>(wanted.triples());
    List<Triple> obsolete = new ArrayList<>(present);
    obsolete.removeIf(triple -> target.contains(triple) || sharing.keeps(triple, document));
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
