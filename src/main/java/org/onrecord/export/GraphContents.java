package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.vocab.Rec;

/** A graph in the order in which it is written. Lives inside one transaction. */
final class GraphContents {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private static final Node TYPE = RDF.type.asNode();
  private static final Node DOCUMENT = NodeFactory.createURI(Rec.DOCUMENT);
  private static final Node IN_DOCUMENT = NodeFactory.createURI(Rec.IN_DOCUMENT);

  /** By subject, predicate and object as terms. */
  private static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Graph graph;

  GraphContents(Graph graph) {
    this.graph = graph;
  }

  Graph graph() {
    return graph;
  }

  List<Node> documents() {
    return subjects(TYPE, DOCUMENT).stream().sorted(NodeCmp::compareRDFTerms).toList();
  }

  List<Triple> ofDocument(Node document) {
    List<Triple> triples = new ArrayList<>();
    for (Node subject : subjects(IN_DOCUMENT, document)) {
      graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(triples::add);
    }
    // a name that speaks in other documents too is said to do so there
    triples.removeIf(
        triple ->
            triple.getPredicate().equals(IN_DOCUMENT) && !triple.getObject().equals(document));
    triples.sort(BY_TERMS);
    return triples;
  }

  /** The triples of everything that belongs to no document. */
  List<Triple> register() {
    List<Triple> triples = new ArrayList<>();
    Node subject = Node.ANY;
    boolean belongs = false;
    ExtendedIterator<Triple> all = graph.find();
    try {
      while (all.hasNext()) {
        Triple triple = all.next();
        if (!triple.getSubject().equals(subject)) {
          subject = triple.getSubject();
          belongs = !graph.contains(subject, IN_DOCUMENT, Node.ANY);
        }
        if (belongs) {
          triples.add(triple);
        }
      }
    } finally {
      all.close();
    }
    triples.sort(BY_TERMS);
    return triples;
  }

  private List<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList();
  }
}
