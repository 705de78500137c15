package org.onrecord.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.curation.tables.Tenures;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Rec;

/**
 * Puts a register of the user's own over a known one. What the user says of a term that is known
 * (same holder and office, begun within a year of each other, or known within the user's) takes its
 * place; a term without start keeps the known one. A new incumbent of an office for one closes the
 * term of whom the known register has in it without an end. Labels of what is known stay; the
 * user's become other names.
 */
final class RegisterMerge {
  private static final long SAME_START_DAYS = 366;
  private static final Node HOLDER = NodeFactory.createURI(Rec.HOLDER);
  private static final Node OFFICE = NodeFactory.createURI(Rec.HELD_OFFICE);
  private static final Node START = NodeFactory.createURI(Rec.START);
  private static final Node END = NodeFactory.createURI(Rec.END);
  private static final Node NOTE = NodeFactory.createURI(Rec.NOTE);
  private static final Node LABEL = RDFS.label.asNode();

  private final Graph graph;
  private final Graph own;

  private RegisterMerge(Graph graph, Graph own) {
    this.graph = graph;
    this.own = own;
  }

  /** Changes the graph. */
  static void into(Graph graph, OwnRegister own) {
    new RegisterMerge(graph, own.graph()).merge();
  }

  private void merge() {
    // the first of several new incumbents is the one who follows the known one
    List<Tenures.Tenure> tenures =
        Tenures.in(own, graph).stream()
            .sorted(Comparator.comparing(Tenures.Tenure::earliest))
            .toList();
    tenures.forEach(this::replaceKnown);
    tenures.forEach(this::closeOthers);
    own.find().toList().forEach(triple -> add(labelled(triple)));
  }

  private void replaceKnown(Tenures.Tenure tenure) {
    for (Tenures.Tenure other : Tenures.of(graph, HOLDER, tenure.holder())) {
      if (!other.office().equals(tenure.office()) || other.acting() != tenure.acting()) {
        continue;
      }
      boolean open = tenure.start().isEmpty() && tenure.mayOverlap(other);
      if (other.node().equals(tenure.node()) || open || isSame(tenure, other)) {
        if (open) {
          other
              .start()
              .ifPresent(
                  date -> own.add(Triple.create(tenure.node(), START, Tenures.literal(date))));
        }
        graph.find(other.node(), Node.ANY, Node.ANY).toList().forEach(graph::delete);
      } else if (other.end().isEmpty() && other.startsBefore(tenure)) {
        close(other, tenure);
      }
    }
  }

  private static boolean isSame(Tenures.Tenure own, Tenures.Tenure other) {
    boolean startsTogether =
        Math.abs(own.earliest().toEpochDay() - other.earliest().toEpochDay()) <= SAME_START_DAYS;
    boolean within =
        !other.earliest().isBefore(own.earliest()) && !other.latest().isAfter(own.latest());
    return own.mayOverlap(other) && (startsTogether || within);
  }

  private void closeOthers(Tenures.Tenure tenure) {
    if (tenure.acting() || tenure.start().isEmpty() || !tenure.isOfOne()) {
      return;
    }
    for (Tenures.Tenure other : Tenures.of(graph, OFFICE, tenure.office())) {
      boolean another = !other.holder().equals(tenure.holder());
      if (another && !other.acting() && other.end().isEmpty() && other.startsBefore(tenure)) {
        close(other, tenure);
      }
    }
  }

  private void close(Tenures.Tenure other, Tenures.Tenure successor) {
    Optional<PartialDate> start = successor.start();
    if (start.isPresent()) {
      graph.add(Triple.create(other.node(), END, Tenures.literal(start.get())));
      graph.add(
          Triple.create(
              other.node(),
              NOTE,
              NodeFactory.createLiteralLang(
                  "end: a term that follows in a register given beside this one", "en")));
    }
  }

  /** A name without a language is an English one: no filter on the language may drop anybody. */
  private static Triple labelled(Triple triple) {
    boolean bare =
        triple.getPredicate().equals(LABEL)
            && triple.getObject().isLiteral()
            && triple.getObject().getLiteralLanguage().isEmpty();
    return bare
        ? Triple.create(
            triple.getSubject(),
            LABEL,
            NodeFactory.createLiteralLang(triple.getObject().getLiteralLexicalForm(), "en"))
        : triple;
  }

  private void add(Triple triple) {
    boolean relabels =
        triple.getPredicate().equals(LABEL)
            && isNamed(triple.getSubject())
            && !graph.contains(triple);
    if (!relabels) {
      graph.add(triple);
    } else if (graph
        .find(triple.getSubject(), LABEL, Node.ANY)
        .filterKeep(t -> sameText(t, triple))
        .toList()
        .isEmpty()) {
      graph.add(Triple.create(triple.getSubject(), SKOS.altLabel.asNode(), triple.getObject()));
    }
  }

  private static boolean sameText(Triple one, Triple other) {
    return one.getObject()
        .getLiteralLexicalForm()
        .equals(other.getObject().getLiteralLexicalForm());
  }

  /** Of persons and offices; a country has labels in several languages. */
  private boolean isNamed(Node subject) {
    Set<String> types = Set.of(Rec.OFFICIAL, Rec.OFFICE);
    return graph.contains(subject, LABEL, Node.ANY)
        && types.stream()
            .anyMatch(
                type -> graph.contains(subject, RDF.type.asNode(), NodeFactory.createURI(type)));
  }
}
