package org.onrecord.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.curation.tables.Office;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.curation.tables.TermHolders;
import org.onrecord.text.PartialDate;
import org.onrecord.text.Sha256;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * Rows of the user's own as triples beside a known register. An office is the known one of its
 * country and kind (for kinds of which a country has several: of its title). A person is a known
 * one of the same Wikidata id, or of the same name if one of the rows is about an office that the
 * known person held; anybody else gets an IRI that the known register does not use.
 */
final class OwnTerms {
  private final RegisterTables tables;
  private final KnownRegister known;
  private final Map<Office, Node> offices = new HashMap<>();
  private final Map<String, Node> persons = new HashMap<>();
  private final Set<Node> takenOver = new HashSet<>();
  private final Map<Node, String> places = new LinkedHashMap<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  private OwnTerms(RegisterTables tables, KnownRegister known) {
    this.tables = tables;
    this.known = known;
  }

  /**
   * @param folder the program's tables: names of countries, titles
   */
  static OwnRegister of(List<Term> terms, KnownRegister known, Path folder) throws IOException {
    return new OwnTerms(RegisterTables.ofOwn(terms, folder), known).register();
  }

  private OwnRegister register() {
    tables
        .terms()
        .forEach(
            term ->
                offices.computeIfAbsent(tables.offices().of(term), office -> office(office, term)));
    Map<TermHolders.Person, List<Term>> byPerson =
        tables.terms().stream()
            .collect(
                Collectors.groupingBy(
                    tables.people()::of, LinkedHashMap::new, Collectors.toList()));
    byPerson.forEach((person, terms) -> persons.put(person.slug(), person(person, terms)));
    addOffices();
    byPerson.keySet().forEach(this::addPerson);
    tables.terms().forEach(this::addTenure);
    return new OwnRegister(graph, places);
  }

  private Node officeOf(Term term) {
    return Objects.requireNonNull(offices.get(tables.offices().of(term)), term.place());
  }

  private Node personOf(TermHolders.Person person) {
    return Objects.requireNonNull(persons.get(person.slug()), person.label());
  }

  private Node office(Office office, Term term) {
    Optional<Node> same = known.office(term);
    same.ifPresent(takenOver::add);
    String minted = Iris.office(office.slug());
    Node node =
        same.orElseGet(
            () ->
                NodeFactory.createURI(
                    known.knows(minted) ? minted + "-" + term.kind().text() : minted));
    places.putIfAbsent(node, term.place());
    return node;
  }

  private Node person(TermHolders.Person person, List<Term> terms) {
    Optional<Node> same = known.personWithQid(person.qid());
    if (same.isEmpty()) {
      same =
          known.personsNamed(person.label()).stream()
              .filter(other -> person.qid().isEmpty() || !known.hasQid(other))
              .filter(other -> terms.stream().anyMatch(term -> known.held(other, officeOf(term))))
              .findFirst();
    }
    same.ifPresent(takenOver::add);
    Node node = same.orElseGet(() -> unused(person, terms.getFirst()));
    places.putIfAbsent(node, terms.getFirst().place());
    return node;
  }

  /** A name in letters that no slug shows is told by the id or by a digest of it. */
  private Node unused(TermHolders.Person person, Term term) {
    String suffix = person.qid().isEmpty() ? Iris.slug(term.body()) : Iris.slug(person.qid());
    String slug =
        person.slug().isEmpty() || person.slug().startsWith("-")
            ? Sha256.sha256(person.label()).substring(0, 12)
            : person.slug();
    String iri = Iris.person(slug);
    for (int i = 1; known.knows(iri) || persons.containsValue(NodeFactory.createURI(iri)); i++) {
      iri = Iris.person(slug + "-" + suffix + (i == 1 ? "" : "-" + i));
    }
    return NodeFactory.createURI(iri);
  }

  /** A known office keeps its label and kinds; the titles are added. */
  private void addOffices() {
    Map<Node, Node> nodes = new HashMap<>();
    offices.forEach(
        (office, node) -> nodes.put(NodeFactory.createURI(Iris.office(office.slug())), node));
    Set<Node> kept = Set.of(RDFS.label.asNode(), NodeFactory.createURI(Rec.OFFICE_KIND));
    for (Triple triple : tables.officeTriples()) {
      Node node = nodes.get(triple.getSubject());
      if (node != null && !(takenOver.contains(node) && kept.contains(triple.getPredicate()))) {
        graph.add(Triple.create(node, triple.getPredicate(), triple.getObject()));
      }
    }
    offices.values().stream()
        .filter(takenOver::contains)
        .forEach(
            office -> kept.forEach(property -> known.values(office, property).forEach(graph::add)));
  }

  /** A known person keeps the label; another becomes a further name. */
  private void addPerson(TermHolders.Person person) {
    Node node = personOf(person);
    List<Triple> labels =
        takenOver.contains(node) ? known.values(node, RDFS.label.asNode()) : List.of();
    labels.forEach(graph::add);
    boolean same =
        labels.stream()
            .anyMatch(label -> label.getObject().getLiteralLexicalForm().equals(person.label()));
    for (Triple triple : RegisterTables.personTriples(person, node)) {
      boolean label = triple.getPredicate().equals(RDFS.label.asNode());
      if (!label || labels.isEmpty()) {
        graph.add(triple);
      } else if (!same) {
        graph.add(Triple.create(node, SKOS.altLabel.asNode(), triple.getObject()));
      }
    }
  }

  private void addTenure(Term term) {
    Node office = officeOf(term);
    Node person = personOf(tables.people().of(term));
    String start = term.start().map(PartialDate::text).orElse("unknown");
    String minted = Iris.tenure(lastPart(office), lastPart(person), start);
    Node tenure = NodeFactory.createURI(minted);
    for (int i = 2; places.containsKey(tenure) || isAnother(tenure, term); i++) {
      tenure = NodeFactory.createURI(minted + "." + i);
    }
    places.put(tenure, term.place());
    RegisterTables.tenureTriples(term, tenure, person, office).forEach(graph::add);
  }

  /**
   * Of one who acted for a time and was appointed in the same year, both terms may begin with the
   * same date.
   */
  private boolean isAnother(Node tenure, Term term) {
    return known.knows(tenure.getURI()) && known.isActing(tenure) != term.acting();
  }

  private static String lastPart(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
