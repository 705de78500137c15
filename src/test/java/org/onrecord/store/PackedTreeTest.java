package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.transaction.TransactionalFactory;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTreeTest {
  private static final int ORDER = 3;

  private final BPlusTree tree = BPlusTreeFactory.makeMem(ORDER, Integer.BYTES, 0);
  private final Transactional transactions =
      TransactionalFactory.createTransactional(
          Location.mem(), tree);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6, 7, 12, 13, 35, 36, 37, 200, 217, 1000, 1297})
  void isAWellFormedTreeOfItsRecordsWhateverTheirNumber(int size) {
    write(() -> PackedTree.write(tree, records(0, size, 2).iterator()));
    assertThat(content()).containsExactlyElementsOf(records(0, size, 2));
    transactions.begin(ReadWrite.READ);
    tree.check();
    assertThat(records(0, size, 2)).allMatch(tree::contains);
    assertThat(records(1, size, 2)).noneMatch(tree::contains);
    transactions.end();
  }

  @Test
  void takesInsertionsAndDeletionsAsAnyOther() {
    write(() -> PackedTree.write(tree, records(0, 500, 2).iterator()));
    write(() -> records(1, 500, 2).forEach(tree::insert));
    write(() -> records(0, 500, 2).forEach(tree::delete));
    assertThat(content()).containsExactlyElementsOf(records(1, 500, 2));
    transactions.begin(ReadWrite.READ);
    tree.check();
    transactions.end();
  }

  @Test
  void isWrittenOfWhatItHeldBefore() {
    write(() -> PackedTree.write(tree, records(0, 300, 2).iterator()));
    write(
        () ->
            PackedTree.write(
                tree, new MergedRecords(tree.iterator(), records(0, 200, 3).iterator())));
    assertThat(content())
        .containsExactlyElementsOf(
            IntStream.range(0, 600)
                .filter(i -> i % 2 == 0 || i % 3 == 0)
                .mapToObj(PackedTreeTest::record)
                .toList());
  }

  @Test
  void abortedIsAsIfNothingHadBeenWritten() {
    write(() -> PackedTree.write(tree, records(0, 100, 1).iterator()));
    transactions.begin(ReadWrite.WRITE);
    PackedTree.write(tree, records(0, 700, 1).iterator());
    transactions.abort();
    transactions.end();
    assertThat(content()).containsExactlyElementsOf(records(0, 100, 1));
    write(() -> tree.insert(record(100)));
    assertThat(content()).containsExactlyElementsOf(records(0, 101, 1));
  }

  @Test
  void lastTwoGroupsShareWhereOneWouldBeLessThanHalfFull() {
    List<List<Integer>> groups = new ArrayList<>();
    PackedTree.inGroups(
        IntStream.range(0, 9).iterator(), 4, group -> groups.add(List.copyOf(group)));
    assertThat(groups).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5, 6), List.of(7, 8));
  }

  private void write(Runnable writing) {
    transactions.begin(ReadWrite.WRITE);
    writing.run();
    transactions.commit();
    transactions.end();
  }

  private List<Record> content() {
    transactions.begin(ReadWrite.READ);
    List<Record> content = new ArrayList<>();
    tree.iterator().forEachRemaining(content::add);
    transactions.end();
    return content;
  }

  private static List<Record> records(int from, int count, int step) {
    return IntStream.range(0, count).mapToObj(i -> record(from + i * step)).toList();
  }

  private static Record record(int number) {
    byte[] key = new byte[Integer.BYTES];
    Bytes.setInt(number, key);
    return new Record(key, null);
  }
}
