package org.onrecord.curation.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/** Reads terms of office out of a graph. */
public final class Tenures {
  private static final Node TENURE = NodeFactory.createURI(Rec.TENURE);

  private Tenures() {}

  /**
   * One uninterrupted time in an office.
   *
   * @param kinds the office's kinds
   * @param holders how many hold the office at once
   */
  public record Tenure(
      Node node,
      Node holder,
      Node office,
      Set<String> kinds,
      int holders,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      boolean acting) {

    public LocalDate earliest() {
      return start.map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    public LocalDate latest() {
      return end.map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** Whether one person holds the office at a time. */
    public boolean isOfOne() {
      return holders == 1
          && kinds.stream()
              .flatMap(kind -> OfficeKind.of(kind).stream())
              .anyMatch(OfficeKind::single);
    }

    public boolean mayOverlap(Tenure other) {
      return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** Whether some day surely belongs to both; a day of handover does not. */
    public boolean surelyOverlaps(Tenure other) {
      return later(surelyBegun(), other.surelyBegun())
          .isBefore(earlier(surelyUntil(), other.surelyUntil()));
    }

    public boolean startsBefore(Tenure other) {
      return earliest().isBefore(other.earliest());
    }

    private LocalDate surelyBegun() {
      return start.map(PartialDate::latest).orElse(LocalDate.MIN);
    }

    private LocalDate surelyUntil() {
      return end.map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }
  }

  /** All of a graph, by IRI; the offices may be described in the other graph. */
  public static List<Tenure> in(Graph graph, Graph offices) {
    List<Tenure> tenures = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), TENURE)
        .forEachRemaining(
            triple -> read(graph, offices, triple.getSubject()).ifPresent(tenures::add));
    tenures.sort(Comparator.comparing(tenure -> tenure.node().toString()));
    return tenures;
  }

  /** Those of a holder or an office. */
  public static List<Tenure> of(Graph graph, Node property, Node value) {
    List<Tenure> tenures = new ArrayList<>();
    graph
        .find(Node.ANY, property, value)
        .forEachRemaining(
            triple -> read(graph, graph, triple.getSubject()).ifPresent(tenures::add));
    tenures.sort(Comparator.comparing(tenure -> tenure.node().toString()));
    return tenures;
  }

  private static Optional<Tenure> read(Graph graph, Graph offices, Node node) {
    Optional<Node> holder = value(graph, node, Rec.HOLDER);
    Optional<Node> office = value(graph, node, Rec.HELD_OFFICE);
    if (holder.isEmpty() || office.isEmpty()) {
      return Optional.empty();
    }
    Set<String> kinds = new TreeSet<>();
    List.of(graph, offices)
        .forEach(
            in ->
                in.find(office.get(), NodeFactory.createURI(Rec.OFFICE_KIND), Node.ANY)
                    .forEachRemaining(t -> kinds.add(t.getObject().getLiteralLexicalForm())));
    String country =
        value(graph, office.get(), Rec.OF_COUNTRY)
            .or(() -> value(offices, office.get(), Rec.OF_COUNTRY))
            .map(iri -> iri.getURI().substring(Iris.country("").length()))
            .orElse("");
    int holders =
        kinds.stream()
            .flatMap(kind -> OfficeKind.of(kind).stream())
            .mapToInt(kind -> Collectives.holders(country, kind))
            .max()
            .orElse(1);
    boolean acting =
        value(graph, node, Rec.ACTING)
            .filter(value -> value.getLiteralLexicalForm().equals("true"))
            .isPresent();
    return Optional.of(
        new Tenure(
            node,
            holder.get(),
            office.get(),
            kinds,
            holders,
            date(graph, node, Rec.START),
            date(graph, node, Rec.END),
            acting));
  }

  private static Optional<Node> value(Graph graph, Node subject, String property) {
    return graph
        .find(subject, NodeFactory.createURI(property), Node.ANY)
        .mapWith(t -> t.getObject())
        .toList()
        .stream()
        .min(Comparator.comparing(Node::toString));
  }

  /** A date that is none is told by the shapes; here it is unknown. */
  private static Optional<PartialDate> date(Graph graph, Node tenure, String property) {
    try {
      return value(graph, tenure, property)
          .map(value -> new PartialDate(value.getLiteralLexicalForm()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A date in the precision in which it is known. */
  public static Node literal(PartialDate date) {
    XSDDatatype type =
        switch (date.text().length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(date.text(), type);
  }
}
