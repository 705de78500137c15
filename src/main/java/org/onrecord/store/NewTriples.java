package org.onrecord.store;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Triples on their way into the database, inside one write transaction: gathered as numbers, and
 * written to each index in its own order. Until {@link #write} nothing reads them, and the graph
 * may be changed otherwise only after {@link #writeNodes}.
 */
final class NewTriples {

  /** So many are written at once: they take 24 bytes each here, and 8 to be sorted. */
  private static final int MOST = 4_000_000;

  private final TripleIndexes indexes;
  private final NewNodes nodes;
  private SortedTriples gathered = new SortedTriples();

  /**
   * @param database in a write transaction of this thread
   */
  NewTriples(DatasetGraph database) {
    NodeTupleTable table = TripleIndexes.table(database);
    this.indexes = TripleIndexes.of(table);
    this.nodes = new NewNodes(table.getNodeTable());
  }

  void add(List<Triple> triples) {
    triples.forEach(this::add);
  }

  void add(Triple triple) {
    gathered.add(
        nodes.number(triple.getSubject()),
        nodes.number(triple.getPredicate()),
        nodes.number(triple.getObject()));
    if (gathered.size() == MOST) {
      write();
    }
  }

  /** Writes the nodes of what has been gathered, so that others find them. */
  void writeNodes() {
    nodes.write();
  }

  /** Writes all that has been gathered. */
  void write() {
    nodes.write();
    if (gathered.size() == 0) {
      return;
    }
    for (TripleIndexes.Tree index : indexes.trees()) {
      PackedTree.add(index.tree(), new SortedRecords(gathered, index.order()), gathered.size());
    }
    gathered = new SortedTriples();
  }
}
