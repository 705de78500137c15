package org.onrecord.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

/**
 * What a reader of a few documents needs to know of the register: what the things are called, and
 * as much as the shapes demand of things of their kinds.
 */
final class NamingTriples {
  private static final Set<Node> NAMING =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.notation.asNode(),
          SKOS.inScheme.asNode(),
          SKOS.definition.asNode(),
          SKOS.example.asNode(),
          OWL.sameAs.asNode(),
          NodeFactory.createURI(Rec.OFFICE_KIND),
          NodeFactory.createURI(Rec.COUNTRY_CODE));

  private final Graph graph;

  NamingTriples(Graph graph) {
    this.graph = graph;
  }

  /** Of those that the register names; sorted. */
  List<Triple> of(Collection<Node> nodes) {
    List<Triple> naming = new ArrayList<>();
    Set<Node> named = new HashSet<>(nodes);
    nodes.forEach(
        node ->
            graph
                .find(node, SKOS.inScheme.asNode(), Node.ANY)
                .forEachRemaining(triple -> named.add(triple.getObject())));
    for (Node node : named) {
      if (node.isURI() && node.getURI().startsWith(Iris.ID) && !Iris.isNamed(node.getURI())) {
        graph
            .find(node, Node.ANY, Node.ANY)
            .filterKeep(triple -> NAMING.contains(triple.getPredicate()))
            .forEachRemaining(naming::add);
      }
    }
    naming.sort(TripleOrder.BY_TERMS);
    return naming;
  }
}
