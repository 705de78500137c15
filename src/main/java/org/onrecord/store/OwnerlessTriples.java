package org.onrecord.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The triples of all resources of a store that lack a property. One pass over the order by subject,
 * in numbers of nodes: of the millions of triples whose subject has it, no node is read. Used once,
 * inside one transaction.
 */
final class OwnerlessTriples {
  private final NodeTable nodes;
  private final NodeId property;
  private final List<Tuple<NodeId>> ofSubject = new ArrayList<>();
  private final List<Triple> found = new ArrayList<>();

  private OwnerlessTriples(NodeTable nodes, Node property) {
    this.nodes = nodes;
    this.property = nodes.getNodeIdForNode(property);
  }

  /** The triples by subject, in no order that means anything. */
  static List<Triple> of(DatasetGraph dataset, Node property) {
    NodeTupleTable table = TDBInternal.requireStorage(dataset).getTripleTable().getNodeTupleTable();
    OwnerlessTriples triples = new OwnerlessTriples(table.getNodeTable(), property);
    triples.read(bySubject(table).all());
    return triples.found;
  }

  private static TupleIndex bySubject(NodeTupleTable table) {
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      if (index.getName().startsWith("S")) {
        return index;
      }
    }
    throw new IllegalStateException("there is no order by subject");
  }

  private void read(Iterator<Tuple<NodeId>> bySubject) {
    boolean owned = false;
    while (bySubject.hasNext()) {
      Tuple<NodeId> triple = bySubject.next();
      if (!ofSubject.isEmpty() && !ofSubject.getFirst().get(0).equals(triple.get(0))) {
        end(owned);
        owned = false;
      }
      owned |= triple.get(1).equals(property);
      ofSubject.add(triple);
    }
    end(owned);
  }

  private void end(boolean owned) {
    if (!owned) {
      ofSubject.forEach(triple -> found.add(read(triple)));
    }
    ofSubject.clear();
  }

  private Triple read(Tuple<NodeId> triple) {
    return Triple.create(
        nodes.getNodeForNodeId(triple.get(0)),
        nodes.getNodeForNodeId(triple.get(1)),
        nodes.getNodeForNodeId(triple.get(2)));
  }
}
