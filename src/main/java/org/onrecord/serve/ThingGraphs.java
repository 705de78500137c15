package org.onrecord.serve;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Ontology;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/** What the graph says of a thing: its own triples, and those that point at it. */
final class ThingGraphs {
  /** More that point at a thing are asked for by a query. */
  static final int MOST_LINKS = 1_000;

  /** The document that declares the terms; they are its fragments. */
  static final String VOCABULARY = Iris.NS.substring(0, Iris.NS.length() - 1);

  private final Store store;

  ThingGraphs(Store store) {
    this.store = store;
  }

  /**
   * @param truncated whether more point at it than are given
   */
  record Description(Graph graph, boolean truncated) {}

  boolean knows(String iri) {
    return iri.equals(VOCABULARY)
        || store.read(
            dataset -> new GraphView(dataset.getDefaultGraph()).knows(GraphView.node(iri)));
  }

  /** Of a document all that belongs to it; empty where the graph does not know the thing. */
  Optional<Description> of(String iri) {
    if (iri.equals(VOCABULARY)) {
      return Optional.of(new Description(Ontology.read(), false));
    }
    Node node = GraphView.node(iri);
    return store.read(
        dataset -> {
          Graph from = dataset.getDefaultGraph();
          Graph graph = GraphFactory.createDefaultGraph();
          Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
          boolean truncated = !copyAbout(node, from, graph);
          return graph.isEmpty()
              ? Optional.empty()
              : Optional.of(new Description(graph, truncated));
        });
  }

  /** A document with its parts, anything else with what points to it; whether that is all. */
  private static boolean copyAbout(Node node, Graph from, Graph to) {
    GraphView view = new GraphView(from);
    if (view.isA(node, Rec.DOCUMENT)) {
      view.subjects(Rec.IN_DOCUMENT, node)
          .forEach(part -> copy(from.find(part, Node.ANY, Node.ANY), to, -1));
      return true;
    }
    copy(from.find(node, Node.ANY, Node.ANY), to, -1);
    return copy(from.find(Node.ANY, Node.ANY, node), to, MOST_LINKS);
  }

  /** Whether that was all. */
  private static boolean copy(ExtendedIterator<Triple> from, Graph to, int most) {
    try {
      for (int count = 0; from.hasNext(); count++) {
        if (count == most) {
          return false;
        }
        to.add(from.next());
      }
      return true;
    } finally {
      from.close();
    }
  }
}
