package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.vocab.Rec;

/** The documents of a store, one after the other, as the index is made of them. */
final class StoredDocuments {
  private static final Node DOCUMENT_CLASS = NodeFactory.createURI(Rec.DOCUMENT);
  private static final Node IN_DOCUMENT = NodeFactory.createURI(Rec.IN_DOCUMENT);

  private final Graph graph;

  StoredDocuments(Graph graph) {
    this.graph = graph;
  }

  boolean none() {
    return !graph.contains(Node.ANY, RDF.type.asNode(), DOCUMENT_CLASS);
  }

  /** Calls {@code then} with each document's IRI and the triples of all its parts. */
  void each(BiConsumer<String, List<Triple>> then) {
    List<Node> documents =
        graph
            .find(Node.ANY, RDF.type.asNode(), DOCUMENT_CLASS)
            .mapWith(Triple::getSubject)
            .toList();
    for (Node document : documents) {
      List<Triple> triples = new ArrayList<>();
      String part = document.getURI() + "#";
      for (Triple membership : graph.find(Node.ANY, IN_DOCUMENT, document).toList()) {
        if (membership.getSubject().getURI().startsWith(part)) {
          graph.find(membership.getSubject(), Node.ANY, Node.ANY).forEachRemaining(triples::add);
        }
      }
      then.accept(document.getURI(), triples);
    }
  }
}
