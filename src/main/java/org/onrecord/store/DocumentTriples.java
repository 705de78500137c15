package org.onrecord.store;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * All that the graph says of one document.
 *
 * @param document the document's IRI
 * @param triples every resource among their subjects carries {@code rec:document}
 */
public record DocumentTriples(String document, List<Triple> triples) {

  public DocumentTriples {
    triples = List.copyOf(triples);
  }
}
