package org.onrecord.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.buffer.PtrBuffer;
import org.apache.jena.dboe.base.buffer.RecordBuffer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPage;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPageMgr;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPTreeNodeMgr;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;

/**
 * Writes a B+tree of TDB2 anew from records in order, bottom up and with full pages: a fraction of
 * the time and of the room that one insertion after another takes. It does so in pages that nothing
 * refers to yet, and names the new root to the write transaction of this thread, which commits or
 * aborts it as it does any other change: readers see the old root until then, and so does whoever
 * opens the database after a kill.
 */
final class PackedTree {

  /** Where the new ones are at least this part of all, writing everything anew is cheaper. */
  private static final int WORTH_PACKING = 8;

  private final BPlusTree tree;
  private final RecordBufferPageMgr pages;
  private final BPTreeNodeMgr nodes;

  /**
   * A page or branch that has been written.
   *
   * @param highest the last record below it
   */
  private record Child(int id, Record highest) {}

  private PackedTree(BPlusTree tree) {
    this.tree = tree;
    this.pages = tree.getRecordsMgr().getRecordBufferPageMgr();
    this.nodes = tree.getNodeManager();
  }

  /**
   * Makes a tree hold these records and no others, inside a write transaction of this thread. They
   * may come from the tree as it was.
   *
   * @param records in the tree's order, each once; at least one
   */
  static void write(BPlusTree tree, Iterator<Record> records) {
    new PackedTree(tree).write(records);
  }

  /**
   * Puts records into a tree, inside a write transaction of this thread. Where they are many beside
   * what is there, the tree is written anew with them, else they are inserted, neighbours after one
   * another.
   *
   * @param records in the tree's order, each once
   * @param size about how many they are
   */
  static void add(BPlusTree tree, Iterator<Record> records, int size) {
    if (hasMoreThan((long) size * (WORTH_PACKING - 1), tree)) {
      records.forEachRemaining(tree::insert);
    } else {
      write(tree, new MergedRecords(tree.iterator(), records));
    }
  }

  /** Counts no further than it has to. */
  private static boolean hasMoreThan(long few, BPlusTree tree) {
    Iterator<Boolean> present = tree.iterator(null, null, (page, at, key, factory) -> true);
    for (long i = 0; i < few && present.hasNext(); i++) {
      present.next();
    }
    return present.hasNext();
  }

  private void write(Iterator<Record> records) {
    List<Child> level = pages(records);
    boolean overPages = true;
    do { // a root stands over a single page, too
      level = branches(level, overPages);
      overPages = false;
    } while (level.size() > 1);
    tree.newRoot(nodes.getRead(level.getFirst().id()));
  }

  private List<Child> pages(Iterator<Record> records) {
    List<Child> written = new ArrayList<>();
    inGroups(records, pageSize(), group -> written.add(page(group)));
    return written;
  }

  /** What a page holds differs by the length of its records, and only a page tells. */
  private int pageSize() {
    RecordBufferPage page = pages.getRead(0);
    pages.release(page);
    return page.getMaxSize();
  }

  private Child page(List<Record> records) {
    RecordBufferPage page = pages.create();
    RecordBuffer buffer = page.getRecordBuffer();
    records.forEach(buffer::add);
    pages.put(page);
    return new Child(page.getId(), records.getLast());
  }

  private List<Child> branches(List<Child> children, boolean overPages) {
    List<Child> written = new ArrayList<>();
    inGroups(
        children.iterator(),
        tree.getParams().getMaxPtr(),
        group -> written.add(branch(group, overPages)));
    return written;
  }

  /** A branch parts its children by the highest record of each but the last. */
  private Child branch(List<Child> children, boolean overPages) {
    BPTreeNode node = nodes.createNode(BPlusTreeParams.NoParent);
    node.setIsLeaf(overPages);
    PtrBuffer pointers = node.getPtrBuffer();
    RecordBuffer keys = node.getRecordBuffer();
    pointers.setSize(0); // a new one claims to have some
    keys.setSize(0);
    for (Child child : children) {
      pointers.add(child.id());
      if (pointers.size() < children.size()) {
        keys.add(tree.getParams().getKeyFactory().create(child.highest().getKey()));
      }
    }
    node.setCount(children.size() - 1);
    nodes.put(node);
    return new Child(node.getId(), children.getLast().highest());
  }

  /** Full groups, but for the last two where the last would be less than half full. */
  static <T> void inGroups(Iterator<T> items, int most, Consumer<List<T>> taker) {
    List<T> before = new ArrayList<>(most);
    List<T> group = new ArrayList<>(most);
    while (items.hasNext()) {
      if (group.size() == most) {
        if (!before.isEmpty()) {
          taker.accept(before);
        }
        List<T> free = before;
        before = group;
        group = free;
        group.clear();
      }
      group.add(items.next());
    }
    if (!before.isEmpty() && group.size() < (most + 1) / 2) {
      List<T> moved = before.subList((before.size() + group.size() + 1) / 2, before.size());
      group.addAll(0, moved);
      moved.clear();
    }
    if (!before.isEmpty()) {
      taker.accept(before);
    }
    taker.accept(group);
  }
}
