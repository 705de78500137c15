package org.onrecord.store;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The trees in which TDB2 keeps every triple, one an order. Lives inside one transaction. */
record TripleIndexes(List<Tree> trees) {

  /**
   * @param order which places of a triple stand first in it: POS
   */
  record Tree(String order, BPlusTree tree) {
    private static Tree of(TupleIndex index) {
      return new Tree(index.getName(), (BPlusTree) ((TupleIndexRecord) index).getRangeIndex());
    }
  }

  TripleIndexes {
    trees = List.copyOf(trees);
  }

  static TripleIndexes of(DatasetGraph database) {
    return of(table(database));
  }

  /** Where a database keeps triples, and the nodes in them. */
  static NodeTupleTable table(DatasetGraph database) {
    return TDBInternal.requireStorage(database).getTripleTable().getNodeTupleTable();
  }

  static TripleIndexes of(NodeTupleTable table) {
    return new TripleIndexes(
        Arrays.stream(table.getTupleTable().getIndexes()).map(Tree::of).toList());
  }

  /** How many triples there are. */
  long size() {
    return count(trees.getFirst().tree());
  }

  /** How many records a tree holds; makes none of them. */
  static long count(BPlusTree tree) {
    return Iter.count(tree.iterator(null, null, (page, at, key, factory) -> true));
  }
}
