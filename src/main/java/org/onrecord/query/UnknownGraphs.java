package org.onrecord.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.onrecord.store.Store;

/** Finds graphs that a query names and the store does not have: whatever it asks there is never. */
public final class UnknownGraphs {

  private UnknownGraphs() {}

  /**
   * What to tell of them, one sentence each.
   *
   * @throws QueryException when the text is no query
   */
  public static List<String> in(String sparql, Store store) {
    Query query = QueryGuard.parse("query", sparql);
    Collection<Node> named = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    query.getGraphURIs().forEach(iri -> named.add(NodeFactory.createURI(iri)));
    query.getNamedGraphURIs().forEach(iri -> named.add(NodeFactory.createURI(iri)));
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementNamedGraph element) {
              if (element.getGraphNameNode().isURI()) {
                named.add(element.getGraphNameNode());
              }
            }
          });
    }
    named.removeIf(Quad::isDefaultGraph);
    named.removeIf(Quad::isUnionGraph);
    List<String> told = new ArrayList<>();
    if (!named.isEmpty()) {
      store.read(
          dataset -> {
            named.removeIf(dataset::containsGraph);
            return named.size();
          });
    }
    for (Node graph : named) {
      told.add(
          "the store has no graph <"
              + graph.getURI()
              + ">; what it holds is in the default graph, which needs no FROM and no GRAPH");
    }
    return told;
  }
}
