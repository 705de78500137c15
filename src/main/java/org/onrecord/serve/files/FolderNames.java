package org.onrecord.serve.files;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.vocab.Ontology;
import org.onrecord.vocab.Prefixes;

/** What things and properties are called in English. Lives inside one transaction. */
final class FolderNames {
  private static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), DCTerms.title.asNode());

  /** Properties of others, whose own names read badly in a list of facts. */
  private static final Map<Node, String> OTHERS =
      Map.of(
          RDFS.label.asNode(), "name",
          SKOS.prefLabel.asNode(), "name",
          SKOS.altLabel.asNode(), "also called",
          SKOS.definition.asNode(), "definition",
          SKOS.broader.asNode(), "broader",
          OWL.sameAs.asNode(), "same as",
          DCTerms.source.asNode(), "source");

  private final Graph graph;
  private final Graph ontology;
  private final Map<Node, String> known = new HashMap<>();

  FolderNames(Graph graph) {
    this.graph = graph;
    this.ontology = Ontology.read();
  }

  Graph vocabulary() {
    return ontology;
  }

  String of(String iri) {
    return of(NodeFactory.createURI(iri));
  }

  String of(Node node) {
    return known.computeIfAbsent(node, this::found);
  }

  private String found(Node node) {
    for (Graph from : List.of(graph, ontology)) {
      for (Node property : NAMES) {
        Optional<String> name =
            from
                .find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream()
                .filter(Node::isLiteral)
                .min(
                    Comparator.<Node, Boolean>comparing(
                            value -> !value.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
        if (name.isPresent()) {
          return name.get();
        }
      }
    }
    return OTHERS.getOrDefault(node, Prefixes.abbreviated(node.getURI()));
  }
}
