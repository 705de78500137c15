package org.onrecord.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.curation.tables.Term;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * What a register's graph already says of persons and offices, so that another's rows can be about
 * the same ones. A view of the graph as it was.
 */
final class KnownRegister {
  private final Graph graph;
  private final Map<String, List<Node>> personsByName = new HashMap<>();

  KnownRegister(Graph graph) {
    this.graph = graph;
    for (Node person : instances(Rec.OFFICIAL)) {
      for (String name : names(person)) {
        personsByName.computeIfAbsent(Iris.folded(name), key -> new ArrayList<>()).add(person);
      }
    }
  }

  private List<Node> instances(String type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), uri(type))
        .mapWith(triple -> triple.getSubject())
        .toList();
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Label and other names. */
  Set<String> names(Node subject) {
    Set<String> names = texts(subject, RDFS.label.asNode());
    names.addAll(texts(subject, SKOS.altLabel.asNode()));
    return names;
  }

  private Set<String> texts(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .filterKeep(triple -> triple.getObject().isLiteral())
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  boolean knows(String iri) {
    return graph.contains(uri(iri), Node.ANY, Node.ANY);
  }

  Optional<Node> personWithQid(String qid) {
    return qid.isEmpty()
        ? Optional.empty()
        : graph
            .find(Node.ANY, OWL.sameAs.asNode(), uri(Iris.wikidata(qid)))
            .mapWith(triple -> triple.getSubject())
            .toList()
            .stream()
            .filter(subject -> graph.contains(subject, RDF.type.asNode(), uri(Rec.OFFICIAL)))
            .findFirst();
  }

  List<Triple> values(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList();
  }

  boolean hasQid(Node person) {
    return graph.contains(person, OWL.sameAs.asNode(), Node.ANY);
  }

  List<Node> personsNamed(String name) {
    return personsByName.getOrDefault(Iris.folded(name), List.of()).stream().distinct().toList();
  }

  boolean held(Node person, Node office) {
    return graph
        .find(Node.ANY, uri(Rec.HOLDER), person)
        .filterKeep(t -> graph.contains(t.getSubject(), uri(Rec.HELD_OFFICE), office))
        .hasNext();
  }

  boolean isActing(Node tenure) {
    return graph
        .find(tenure, uri(Rec.ACTING), Node.ANY)
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals("true"))
        .hasNext();
  }

  /**
   * The office that a row's kind and title mean; none where the register has no such office yet.
   */
  Optional<Node> office(Term term) {
    Node body =
        uri(
            term.country().isEmpty()
                ? Iris.organisation(term.organisation())
                : Iris.country(term.country()));
    Node property = uri(term.country().isEmpty() ? Rec.OF_ORGANISATION : Rec.OF_COUNTRY);
    List<Node> ofKind =
        graph.find(Node.ANY, property, body).mapWith(t -> t.getSubject()).toList().stream()
            .filter(office -> texts(office, uri(Rec.OFFICE_KIND)).contains(term.kind().text()))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    Optional<Node> titled =
        ofKind.stream().filter(office -> bears(office, term.title())).findFirst();
    return titled.isPresent() || !term.kind().single()
        ? titled
        : ofKind.stream()
            .filter(office -> texts(office, uri(Rec.OFFICE_KIND)).size() == 1)
            .findFirst();
  }

  private boolean bears(Node office, String title) {
    Set<String> titles = names(office);
    titles.addAll(texts(office, uri(Rec.TITLE)));
    return titles.stream().anyMatch(known -> Iris.folded(known).equals(Iris.folded(title)));
  }
}
