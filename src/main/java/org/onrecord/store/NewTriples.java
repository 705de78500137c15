package org.onrecord.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Triples on their way into the database, inside one write transaction: gathered as numbers, and
 * written to each index in its own order. Where they are many beside what is there, the index is
 * written anew with them ({@link PackedTree}), else they are inserted, neighbours after one
 * another. Until {@link #write} nothing reads them.
 */
final class NewTriples {

  /** So many are written at once: they take 24 bytes each here, and 8 to be sorted. */
  private static final int MOST = 4_000_000;

  /** Where the new ones are at least this part of all, writing everything anew is cheaper. */
  private static final int WORTH_PACKING = 3;

  private final TripleIndexes indexes;
  private final NodeTable nodes;
  private SortedTriples gathered = new SortedTriples();

  /** Numbers of nodes met lately: most stand in many triples of a document. */
  private final Map<Node, Long> lately = new HashMap<>();

  private static final int LATELY = 100_000;

  /**
   * @param database in a write transaction of this thread
   */
  NewTriples(DatasetGraph database) {
    NodeTupleTable table =
        TDBInternal.requireStorage(database).getTripleTable().getNodeTupleTable();
    this.indexes = TripleIndexes.of(table);
    this.nodes = table.getNodeTable();
  }

  void add(List<Triple> triples) {
    triples.forEach(this::add);
  }

  void add(Triple triple) {
    gathered.add(
        number(triple.getSubject()), number(triple.getPredicate()), number(triple.getObject()));
    if (gathered.size() == MOST) {
      write();
    }
  }

  private long number(Node node) {
    Long known = lately.get(node);
    if (known != null) {
      return known;
    }
    if (lately.size() == LATELY) {
      lately.clear();
    }
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(nodes.getAllocateNodeId(node), bytes);
    long number = Bytes.getLong(bytes);
    lately.put(node, number);
    return number;
  }

  /** Writes all that has been gathered. */
  void write() {
    if (gathered.size() == 0) {
      return;
    }
    boolean packing = !indexes.hasMoreThan((long) gathered.size() * (WORTH_PACKING - 1));
    for (TripleIndexes.Tree index : indexes.trees()) {
      Iterator<Record> sorted = new SortedRecords(gathered, index.order());
      if (packing) {
        PackedTree.write(index.tree(), new MergedRecords(index.tree().iterator(), sorted));
      } else {
        sorted.forEachRemaining(index.tree()::insert);
      }
    }
    gathered = new SortedTriples();
  }
}
