package org.onrecord.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.onrecord.curation.tables.BundledTables;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Tenures;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.rdf.Shapes;
import org.onrecord.rdf.ShapesReport;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * What is wrong with registers, a line each, beginning with file and line: rows and Turtle that
 * cannot be read, what the shapes do not allow, ends before starts, one person's overlapping terms
 * in an office, two incumbents at once where one is due, and labels that two resources share with
 * nothing to tell them apart. Of the user's files all is checked as it lies over the program's own
 * register.
 */
public final class OwnRegisterCheck {

  /** A number in a place, and what stands before it: matches "a.csv:12: no title". */
  private static final Pattern LINE = Pattern.compile("^(.*?):(\\d+)(:.*)$", Pattern.DOTALL);

  private static final Node HELD = NodeFactory.createURI(Rec.HELD_OFFICE);
  private static final List<String> LABELLED =
      List.of(Rec.OFFICIAL, Rec.OFFICE, Rec.COUNTRY, Rec.ORGANISATION);

  private final Graph graph;
  private final Map<Node, String> places;
  private final List<String> faults;

  private OwnRegisterCheck(Graph graph, Map<Node, String> places, List<String> faults) {
    this.graph = graph;
    this.places = places;
    this.faults = faults;
  }

  /**
   * Checks the program's own register: its tables against themselves, its triples against the
   * shapes.
   */
  public static List<String> bundled() throws IOException {
    List<String> faults =
        new ArrayList<>(
            BundledTables.read(folder -> new RegisterCheck(RegisterTables.read(folder)).faults()));
    Shapes.bundled()
        .violations(RegisterReader.bundledGraph())
        .forEach(violation -> faults.add("ontology: " + violation.sentence()));
    return faults;
  }

  /** Checks the user's files, each over those before it. */
  public static List<String> of(List<Path> files) {
    Graph graph = RegisterReader.bundledGraph();
    Map<Node, String> places = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        OwnRegister own = OwnFiles.read(file, graph, faults);
        RegisterMerge.into(graph, own);
        places.putAll(own.places());
      } catch (RegisterException e) {
        faults.add(String.valueOf(e.getMessage()));
      }
    }
    return new OwnRegisterCheck(graph, places, faults).faults();
  }

  private List<String> faults() {
    addViolations();
    for (Tenures.Tenure tenure : Tenures.in(graph, graph)) {
      if (places.containsKey(tenure.node())) {
        addImpossible(tenure);
      }
    }
    LABELLED.forEach(this::addSharedLabels);
    return faults.stream()
        .distinct()
        .sorted(
            Comparator.comparing(OwnRegisterCheck::file)
                .thenComparing(OwnRegisterCheck::line)
                .thenComparing(fault -> fault))
        .toList();
  }

  private static String file(String fault) {
    Matcher place = LINE.matcher(fault);
    return place.matches() ? String.valueOf(place.group(1)) : fault;
  }

  private static int line(String fault) {
    Matcher place = LINE.matcher(fault);
    return place.matches() ? Integer.parseInt(String.valueOf(place.group(2))) : 0;
  }

  private void addViolations() {
    for (ShapesReport.Violation violation : Shapes.bundled().violations(graph)) {
      String place = places.get(violation.focus());
      if (place != null) {
        faults.add(place + ": " + violation.sentence());
      }
    }
  }

  private void addImpossible(Tenures.Tenure tenure) {
    String place = places.get(tenure.node());
    if (tenure.latest().isBefore(tenure.earliest())) {
      faults.add(place + ": " + label(tenure.holder()) + " ends before the start");
    }
    List<Tenures.Tenure> meanwhile =
        Tenures.of(graph, HELD, tenure.office()).stream()
            .filter(other -> !other.node().equals(tenure.node()) && other.surelyOverlaps(tenure))
            .toList();
    meanwhile.stream()
        .filter(other -> other.holder().equals(tenure.holder()) && isTold(tenure, other))
        .forEach(
            other ->
                faults.add(
                    "%s: %s holds %s twice at once (%s)"
                        .formatted(
                            place,
                            label(tenure.holder()),
                            label(tenure.office()),
                            place(other.node()))));
    if (!tenure.acting() && (tenure.isOfOne() || tenure.holders() > 1)) {
      addCrowding(tenure, meanwhile);
    }
  }

  private void addCrowding(Tenures.Tenure tenure, List<Tenures.Tenure> meanwhile) {
    List<Tenures.Tenure> others =
        meanwhile.stream()
            .filter(other -> !other.acting() && !other.holder().equals(tenure.holder()))
            .toList();
    if (others.size() >= tenure.holders()) {
      others.stream()
          .filter(other -> isTold(tenure, other))
          .findFirst()
          .ifPresent(
              other ->
                  faults.add(
                      "%s: %s is %s together with %s (%s)"
                          .formatted(
                              places.get(tenure.node()),
                              label(tenure.holder()),
                              label(tenure.office()),
                              label(other.holder()),
                              place(other.node()))));
    }
  }

  /** Of two that are both of the user's, the later in the alphabet tells. */
  private boolean isTold(Tenures.Tenure tenure, Tenures.Tenure other) {
    return !places.containsKey(other.node())
        || tenure.node().getURI().compareTo(other.node().getURI()) > 0;
  }

  private void addSharedLabels(String type) {
    KnownRegister known = new KnownRegister(graph);
    Map<String, List<Node>> byName = new TreeMap<>();
    for (Node node :
        graph
            .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
            .mapWith(t -> t.getSubject())
            .toList()) {
      if (node.isURI()) {
        known.names(node).stream()
            .map(Iris::folded)
            .distinct()
            .forEach(
                name ->
                    byName
                        .computeIfAbsent(scope(node, type) + name, key -> new ArrayList<>())
                        .add(node));
      }
    }
    byName.forEach(
        (name, nodes) -> {
          nodes.sort(Comparator.comparing(Node::getURI));
          nodes.stream()
              .filter(places::containsKey)
              .findFirst()
              .ifPresent(
                  own ->
                      nodes.stream()
                          .filter(other -> !other.equals(own) && !areToldApart(own, other))
                          .findFirst()
                          .ifPresent(other -> faults.add(collision(own, other))));
        });
  }

  /** Offices share titles over countries. */
  private String scope(Node node, String type) {
    if (!type.equals(Rec.OFFICE)) {
      return "";
    }
    return object(node, Rec.OF_COUNTRY)
            .or(() -> object(node, Rec.OF_ORGANISATION))
            .map(Node::toString)
            .orElse("")
        + object(node, Rec.OFFICE_KIND).map(Node::toString).orElse("")
        + " ";
  }

  private boolean areToldApart(Node one, Node other) {
    return graph.contains(one, OWL.sameAs.asNode(), Node.ANY)
        && graph.contains(other, OWL.sameAs.asNode(), Node.ANY);
  }

  private String collision(Node own, Node other) {
    return place(own)
        + ": "
        + label(own)
        + " has a name of <"
        + other
        + "> ("
        + place(other)
        + ") too; if both are the same give the Wikidata id, else give one to each";
  }

  private Optional<Node> object(Node subject, String property) {
    return graph
        .find(subject, NodeFactory.createURI(property), Node.ANY)
        .mapWith(t -> t.getObject())
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString));
  }

  /** The English label, or the IRI. */
  private String label(Node node) {
    return graph
        .find(node, RDFS.label.asNode(), Node.ANY)
        .mapWith(t -> t.getObject())
        .toList()
        .stream()
        .filter(
            label ->
                label.isLiteral()
                    && (label.getLiteralLanguage().isEmpty()
                        || label.getLiteralLanguage().equals("en")))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("<" + node + ">");
  }

  private String place(Node node) {
    return places.getOrDefault(node, "the program's register");
  }
}
