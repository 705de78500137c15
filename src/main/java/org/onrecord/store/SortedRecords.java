package org.onrecord.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;

/** Triples as the records of an index of TDB2, in its order, each once. */
final class SortedRecords implements Iterator<Record> {
  private final int[] order;
  private final long[] first;
  private final long[] second;
  private final long[] third;
  private int at;

  /**
   * @param index the index's name, which is its order: POS
   */
  SortedRecords(SortedTriples triples, String index) {
    this.order = triples.order(index);
    this.first = triples.column(index.charAt(0));
    this.second = triples.column(index.charAt(1));
    this.third = triples.column(index.charAt(2));
  }

  @Override
  public boolean hasNext() {
    return at < order.length;
  }

  @Override
  public Record next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int triple = order[at];
    do {
      at++;
    } while (at < order.length && areEqual(order[at], triple));
    byte[] key = new byte[3 * Long.BYTES];
    Bytes.setLong(first[triple], key, 0);
    Bytes.setLong(second[triple], key, Long.BYTES);
    Bytes.setLong(third[triple], key, 2 * Long.BYTES);
    return new Record(key, null);
  }

  private boolean areEqual(int one, int other) {
    return third[one] == third[other] && second[one] == second[other] && first[one] == first[other];
  }
}
