package org.onrecord.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A graph as pages read it. Lives inside one transaction; what it returns may leave it. */
record GraphView(Graph graph) {

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The values of a property, as terms are ordered. */
  List<Node> values(Node subject, Node property) {
    return sorted(graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()));
  }

  List<Node> values(Node subject, String property) {
    return values(subject, node(property));
  }

  List<Node> subjects(String property, Node value) {
    return sorted(
        graph.find(Node.ANY, node(property), value).mapWith(triple -> triple.getSubject()));
  }

  private static List<Node> sorted(ExtendedIterator<Node> found) {
    try {
      List<Node> nodes = new ArrayList<>();
      found.forEachRemaining(nodes::add);
      nodes.sort(NodeCmp::compareRDFTerms);
      return nodes;
    } finally {
      found.close();
    }
  }

  Optional<Node> value(Node subject, String property) {
    return value(subject, node(property));
  }

  private Optional<Node> value(Node subject, Node property) {
    ExtendedIterator<Node> found =
        graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject());
    try {
      return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    } finally {
      found.close();
    }
  }

  /** The words of a property's value. */
  Optional<String> text(Node subject, String property) {
    return value(subject, property).map(GraphView::words);
  }

  String text(Node subject, Node property) {
    return value(subject, property).map(GraphView::words).orElse("");
  }

  int number(Node subject, String property, int fallback) {
    return text(subject, property).map(Integer::parseInt).orElse(fallback);
  }

  static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
  }

  boolean knows(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
  }

  boolean isA(Node node, String type) {
    return graph.contains(node, org.apache.jena.vocabulary.RDF.type.asNode(), node(type));
  }

  /** What people call it, in English where there are names in several languages. */
  String label(Node node) {
    if (!node.isURI()) {
      return words(node);
    }
    for (Node property :
        List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode())) {
      Optional<String> label =
          values(node, property).stream()
              .filter(Node::isLiteral)
              .min(Comparator.comparing(value -> !value.getLiteralLanguage().equals("en")))
              .map(GraphView::words);
      if (label.isPresent()) {
        return label.get();
      }
    }
    return lastPart(node.getURI());
  }

  private static String lastPart(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut >= 0 && cut + 1 < iri.length() ? iri.substring(cut + 1) : iri;
  }
}
