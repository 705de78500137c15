package org.onrecord.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which TDB2 keeps every triple: by subject, by predicate, by object. All must hold
 * the same triples; one that was cut off or zeroed is read without an error, and what it lacks is
 * missing from every answer that it gives. Lives inside one transaction.
 */
final class Indexes {
  /**
   * One triple of so many is looked up, too, which takes the way through the branches of the index:
   * a leaf holds more than these.
   */
  private static final int LOOKED_UP = 50;

  private final NodeTupleTable table;
  private final List<String> problems = new ArrayList<>();

  /**
   * What one order holds.
   *
   * @param sum of a number for each triple: equal for equal triples in any order
   */
  private record Content(String name, long triples, long sum) {
    boolean isAs(Content other) {
      return triples == other.triples && sum == other.sum;
    }
  }

  private Indexes(DatasetGraph dataset) {
    DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
    this.table = storage.getTripleTable().getNodeTupleTable();
    if (!storage.getQuadTable().getNodeTupleTable().isEmpty()) {
      problems.add("there is a named graph, which OnRecord does not make");
    }
  }

  /** In what the orders differ; nothing where they agree. */
  static List<String> differences(DatasetGraph dataset) {
    Indexes indexes = new Indexes(dataset);
    indexes.compare(null);
    return indexes.problems;
  }

  /** As {@link #differences}, and which nodes cannot be found by what they are. */
  static List<String> allDifferences(DatasetGraph dataset) {
    Indexes indexes = new Indexes(dataset);
    indexes.compare(indexes.table.getNodeTable().baseNodeTable());
    return indexes.problems;
  }

  private void compare(@Nullable NodeTable nodes) {
    List<Content> contents = new ArrayList<>();
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      try {
        contents.add(content(index, nodes));
      } catch (RuntimeException | Error damage) {
        problems.add("the index " + index.getName() + " cannot be read: " + damage);
      }
    }
    for (Content content : contents) {
      if (!content.isAs(contents.getFirst())) {
        problems.add(
            String.format(
                Locale.ROOT,
                "the index %s holds %,d triples, %s %,d%s",
                contents.getFirst().name(),
                contents.getFirst().triples(),
                content.name(),
                content.triples(),
                content.triples() == contents.getFirst().triples() ? ", but others" : ""));
      }
    }
  }

  private Content content(TupleIndex index, @Nullable NodeTable nodes) {
    int leading = "SPO".indexOf(index.getName().charAt(0));
    NodeId last = NodeId.NodeDoesNotExist;
    long triples = 0;
    long sum = 0;
    for (Iterator<Tuple<NodeId>> all = index.all(); all.hasNext(); triples++) {
      Tuple<NodeId> triple = all.next();
      sum += number(triple);
      if (nodes != null && triples % LOOKED_UP == 0 && !index.find(triple).hasNext()) {
        problems.add("the index " + index.getName() + " does not find what it holds: " + triple);
      }
      if (nodes != null && !triple.get(leading).equals(last)) {
        last = triple.get(leading);
        find(last, nodes);
      }
    }
    return new Content(index.getName(), triples, sum);
  }

  /** A node must be found by its number, and its number by the node. */
  private void find(NodeId id, NodeTable nodes) {
    if (!id.isPtr()) {
      return;
    }
    try {
      Node node = nodes.getNodeForNodeId(id);
      if (node == null || !id.equals(nodes.getNodeIdForNode(node))) {
        problems.add("the node " + node + " (" + id + ") is not found in the table of nodes");
      }
    } catch (RuntimeException | Error damage) {
      problems.add("the node " + id + " cannot be read: " + damage);
    }
  }

  private static long number(Tuple<NodeId> triple) {
    long number = 1;
    for (int i = 0; i < triple.len(); i++) {
      number = mixed(number + mixed(triple.get(i).getPtrLocation() + triple.get(i).getTypeValue()));
    }
    return number;
  }

  /** The finisher of SplitMix64: spreads every bit over all. */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
