package org.onrecord.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The numbers of nodes, inside one write transaction. What the database does not know yet gets one
 * and stands in its file of nodes at once; the index by which nodes are found gets the new ones
 * together, with {@link #write}: until then they are known here only, and nobody else may give
 * numbers. The database must keep no list of the nodes that it has not: it would not hear of them.
 */
final class NewNodes {
  private static final int LATELY = 100_000;

  private final Appending file;
  private final BPlusTree index;

  /** Numbers of nodes met lately: most stand in many triples of a document. */
  private final Map<Node, Long> lately = new HashMap<>();

  /** What the index is to get: the halves of a node's hash, and its number. */
  private SortedTriples rows = new SortedTriples();

  /** Rows by hash, plus one; 0 is free. At most half of the places are taken. */
  private int[] places = new int[1 << 12];

  /** Writes nodes as TDB2 does, which hides that from all but those who extend it. */
  private static final class Appending extends NodeTableTRDF {
    Appending(NodeTableTRDF table) {
      super(table.getIndex(), table.getData());
    }

    NodeId append(Node node) {
      return writeNodeToTable(node);
    }
  }

  NewNodes(NodeTable nodes) {
    NodeTableTRDF table = (NodeTableTRDF) nodes.baseNodeTable();
    this.file = new Appending(table);
    this.index = index(table);
  }

  /** The index by which the nodes of a database are found. */
  static BPlusTree index(DatasetGraph database) {
    return index((NodeTableTRDF) TripleIndexes.table(database).getNodeTable().baseNodeTable());
  }

  private static BPlusTree index(NodeTableTRDF nodes) {
    return (BPlusTree) nodes.getIndex();
  }

  /** A node's number as it stands in an index of triples. */
  long number(Node node) {
    Long known = lately.get(node);
    if (known != null) {
      return known;
    }
    if (lately.size() == LATELY) {
      lately.clear();
    }
    NodeId inline = NodeId.inline(node);
    long number = inline == null ? stored(node) : number(inline);
    lately.put(node, number);
    return number;
  }

  private static long number(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes);
    return Bytes.getLong(bytes);
  }

  private long stored(Node node) {
    Hash hash = new Hash(SystemTDB.LenNodeHash);
    NodeLib.setHash(hash, node);
    long high = Bytes.getLong(hash.getBytes(), 0);
    long low = Bytes.getLong(hash.getBytes(), Long.BYTES);
    int place = place(high, low);
    if (places[place] > 0) {
      return rows.object(places[place] - 1);
    }
    Record found = index.find(index.getRecordFactory().create(hash.getBytes()));
    if (found != null) {
      return Bytes.getLong(found.getValue());
    }
    long number = number(file.append(node));
    rows.add(high, low, number);
    places[place] = rows.size();
    if (rows.size() > places.length / 2) {
      grow();
    }
    return number;
  }

  /** Where a row of this hash stands, or would. */
  private int place(long high, long low) {
    int place = (int) high & places.length - 1;
    while (places[place] > 0
        && (rows.subject(places[place] - 1) != high || rows.predicate(places[place] - 1) != low)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private void grow() {
    places = new int[2 * places.length];
    for (int row = 0; row < rows.size(); row++) {
      places[place(rows.subject(row), rows.predicate(row))] = row + 1;
    }
  }

  /** Writes the new ones to the index. */
  void write() {
    if (rows.size() == 0) {
      return;
    }
    PackedTree.add(index, records(), rows.size());
    rows = new SortedTriples();
    Arrays.fill(places, 0);
  }

  private Iterator<Record> records() {
    PrimitiveIterator.OfInt order = Arrays.stream(rows.order("SPO")).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return order.hasNext();
      }

      @Override
      public Record next() {
        return record(order.nextInt());
      }
    };
  }

  private Record record(int row) {
    byte[] hash = new byte[SystemTDB.LenNodeHash];
    Bytes.setLong(rows.subject(row), hash, 0);
    Bytes.setLong(rows.predicate(row), hash, Long.BYTES);
    byte[] number = new byte[NodeId.SIZE];
    Bytes.setLong(rows.object(row), number, 0);
    return new Record(hash, number);
  }
}
