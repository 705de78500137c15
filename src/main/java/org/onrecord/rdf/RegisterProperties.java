package org.onrecord.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Iris;

/** The properties of one resource. */
record RegisterProperties(Graph graph, Node subject) {

  String iri() {
    return subject.getURI();
  }

  /** The label, then the other names: English ones or those without a language. */
  List<String> names() {
    List<String> names = new ArrayList<>(english(RDFS.label.asNode()));
    names.addAll(english(RegisterContent.ALT_LABEL));
    return names.stream().distinct().toList();
  }

  List<String> english(Node property) {
    return values(property).stream()
        .filter(Node::isLiteral)
        .filter(n -> n.getLiteralLanguage().isEmpty() || n.getLiteralLanguage().startsWith("en"))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  List<String> texts(String... properties) {
    List<String> texts = new ArrayList<>();
    for (String property : properties) {
      texts.addAll(texts(rec(property)));
    }
    return texts;
  }

  List<String> texts(Node property) {
    return values(property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .distinct()
        .toList();
  }

  @Nullable String text(String property) {
    List<String> texts = texts(property);
    return texts.isEmpty() ? null : texts.getFirst();
  }

  @Nullable String iriOf(String property) {
    return values(rec(property)).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** ISO codes of the countries that properties name, in the order of the properties. */
  List<String> codes(String... properties) {
    List<String> codes = new ArrayList<>();
    for (String property : properties) {
      values(rec(property)).stream()
          .filter(Node::isURI)
          .map(n -> n.getURI().substring(n.getURI().lastIndexOf('/') + 1))
          .sorted()
          .filter(code -> !codes.contains(code))
          .forEach(codes::add);
    }
    return codes;
  }

  /** The resources of a class that have this one as the value of a property, by IRI. */
  List<RegisterProperties> subjectsOf(String property, String type) {
    return graph
        .find(Node.ANY, rec(property), subject)
        .mapWith(t -> t.getSubject())
        .filterKeep(s -> s.isURI() && graph.contains(s, RDF.type.asNode(), rec(type)))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::getURI))
        .map(s -> new RegisterProperties(graph, s))
        .toList();
  }

  private List<Node> values(Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  static Node rec(String name) {
    return NodeFactory.createURI(Iris.NS + name);
  }
}
