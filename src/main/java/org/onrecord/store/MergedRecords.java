package org.onrecord.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.jspecify.annotations.Nullable;

/** The records of two runs, each in order and without repeats, as one such run. */
final class MergedRecords implements Iterator<Record> {
  private final Iterator<Record> one;
  private final Iterator<Record> other;
  private @Nullable Record ofOne;
  private @Nullable Record ofOther;

  MergedRecords(Iterator<Record> one, Iterator<Record> other) {
    this.one = one;
    this.other = other;
    this.ofOne = next(one);
    this.ofOther = next(other);
  }

  private static @Nullable Record next(Iterator<Record> records) {
    return records.hasNext() ? records.next() : null;
  }

  @Override
  public boolean hasNext() {
    return ofOne != null || ofOther != null;
  }

  @Override
  public Record next() {
    Record left = ofOne;
    Record right = ofOther;
    int order = compare(left, right);
    Record least = order <= 0 ? left : right;
    if (least == null) {
      throw new NoSuchElementException();
    }
    if (order <= 0) {
      ofOne = next(one);
    }
    if (order >= 0) {
      ofOther = next(other);
    }
    return least;
  }

  /** As TDB2 orders them; none comes last. */
  private static int compare(@Nullable Record left, @Nullable Record right) {
    if (left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    return Arrays.compareUnsigned(left.getKey(), right.getKey());
  }
}
