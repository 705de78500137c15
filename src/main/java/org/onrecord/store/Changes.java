package org.onrecord.store;

/**
 * What a write did.
 *
 * @param added documents that were not there before
 * @param replaced documents of which something changed
 * @param unchanged documents of which nothing had to be written
 * @param triples how many triples were written or deleted
 */
public record Changes(int added, int replaced, int unchanged, long triples) {

  public static final Changes NONE = new Changes(0, 0, 0, 0);

  public Changes plus(Changes other) {
    return new Changes(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        triples + other.triples);
  }
}
