package org.onrecord.store;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The triples of a store property by property, as keys: what a key stands for is read only when it
 * is asked for, so that whoever goes through millions of them does not read every text. Lives
 * inside one transaction.
 */
public final class PropertyPairs {
  private final NodeTupleTable table;
  private final NodeTable nodes;

  /** Stands for a resource or value; two of one store are equal where what they stand for is. */
  public static final class Key {
    private final NodeId id;

    private Key(NodeId id) {
      this.id = id;
    }

    /** By type, too: to TDB2 a number kept in the key itself is equal to a place in its file. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.id.type() == id.type() && key.id.equals(id);
    }

    /** Spread: the hash codes of TDB2's numbers of nodes meet too often for a table of millions. */
    @Override
    public int hashCode() {
      long number = id.isPtr() ? id.getPtrLocation() : id.hashCode();
      return (int) ((number * 0x9E3779B97F4A7C15L) >>> 32);
    }
  }

  private PropertyPairs(NodeTupleTable table) {
    this.table = table;
    this.nodes = table.getNodeTable();
  }

  /**
   * @param dataset as {@link Store#read} gives it
   */
  public static PropertyPairs of(DatasetGraph dataset) {
    return new PropertyPairs(
        TDBInternal.requireStorage(dataset).getTripleTable().getNodeTupleTable());
  }

  /** Gives subject and object of each triple with a property, those of one object together. */
  public void each(String property, BiConsumer<Key, Key> pair) {
    NodeId predicate = nodes.getNodeIdForNode(NodeFactory.createURI(property));
    if (NodeId.isDoesNotExist(predicate)) {
      return;
    }
    Iterator<Tuple<NodeId>> found = table.find(NodeId.NodeIdAny, predicate, NodeId.NodeIdAny);
    while (found.hasNext()) {
      Tuple<NodeId> triple = found.next();
      pair.accept(new Key(triple.get(0)), new Key(triple.get(2)));
    }
  }

  public Node node(Key key) {
    return nodes.getNodeForNodeId(key.id);
  }
}
