package org.onrecord.store;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * All that the graph says of one document.
 *
 * @param document the document's IRI
 * @param triples every resource among their subjects carries {@code rec:document}; one whose IRI is
 *     no part of the document may belong to other documents too
 */
public record DocumentTriples(String document, List<Triple> triples) {

  public DocumentTriples {
    triples = List.copyOf(triples);
  }
}
