package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * The same database in files of its own, without what is dead in its indexes and with full pages.
 * The file of nodes is copied as it is, with the nodes that no triple has any more: see {@link
 * #leavesMuch}.
 */
final class PackedCopy {

  /** What is written anew, or belongs to whoever has a database open. */
  private static final Pattern NOT_COPIED =
      Pattern.compile("(SPO|POS|OSP|nodes)\\.(bpt|dat|idn)|.*\\.(jrnl|lock)");

  /** Where one node of so many is dead, the file of nodes should be written anew, too. */
  private static final int MUCH = 4;

  private PackedCopy() {}

  /**
   * Whether so many nodes are in no triple any more that a packed copy would keep much that is
   * dead.
   *
   * @param database in a transaction of this thread
   */
  static boolean leavesMuch(DatasetGraph database) {
    Iterator<Record> live = Iter.nullIterator();
    for (TripleIndexes.Tree index : TripleIndexes.of(database).trees()) {
      live = new MergedRecords(live, leadingNodes(index.tree()));
    }
    long nodes = TripleIndexes.count(NewNodes.index(database));
    return nodes - Iter.count(live) > nodes / MUCH;
  }

  /** The nodes that come first in an index, each once, but for those that are their own number. */
  private static Iterator<Record> leadingNodes(BPlusTree index) {
    Iterator<Record> leading =
        Iter.map(
            index.iterator(),
            triple -> new Record(Arrays.copyOf(triple.getKey(), NodeId.SIZE), null));
    return Iter.filter(Iter.distinctAdjacent(leading), node -> node.getKey()[0] >= 0);
  }

  /**
   * Writes the copy.
   *
   * @param database in a transaction of this thread, and nobody may write to it
   * @param files of the database
   * @param copy an empty folder that nobody else knows
   */
  static void write(DatasetGraph database, Path files, Path copy) throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.filter(PackedCopy::isCopied).toList()) {
        SparseFile.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Location location = Location.create(copy);
    DatasetGraph packed =
        StoreConnection.connectCreate(location, StoreDirectory.PARAMETERS, null).getDatasetGraph();
    try {
      packed.begin(ReadWrite.WRITE);
      pack(trees(database), trees(packed));
      packed.commit();
      packed.end();
    } finally {
      StoreConnection.internalExpel(location, true);
    }
  }

  private static void pack(List<BPlusTree> from, List<BPlusTree> to) {
    for (int i = 0; i < from.size(); i++) {
      Iterator<Record> records = from.get(i).iterator();
      if (records.hasNext()) {
        PackedTree.write(to.get(i), records);
      }
    }
  }

  private static boolean isCopied(Path file) {
    return !NOT_COPIED.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static List<BPlusTree> trees(DatasetGraph database) {
    return Stream.concat(
            TripleIndexes.of(database).trees().stream().map(TripleIndexes.Tree::tree),
            Stream.of(NewNodes.index(database)))
        .toList();
  }
}
