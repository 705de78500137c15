package org.onrecord.store;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much the store holds, and in how much room.
 *
 * @param liveBytes about how much the data would take just after a compaction
 * @param diskBytes how much the files take, holes not counted
 * @param registerDigest of the register loaded, or null
 */
public record StoreStatus(
    long documents,
    long statements,
    long triples,
    long liveBytes,
    long diskBytes,
    @Nullable String registerDigest) {

  /** Disk use per live data past which compacting pays, which takes time by what is live. */
  private static final double RATIO = 2.5;

  /** The same after a run that made most of it: compacting is a small part of such a run. */
  private static final double RATIO_AFTER_MUCH = 1.4;

  /** Below this size no compaction is worth the while. */
  private static final long SMALL = 256L << 20;

  /** Whether the files hold so much that is dead that compacting pays. */
  public boolean compactionAdvised() {
    return compactionPays(diskBytes, 0, () -> triples);
  }

  /**
   * The same, without a look at what is in the store where its files tell.
   *
   * @param written how many triples were written just now
   * @param triples how many there are, which takes time
   */
  static boolean compactionPays(long diskBytes, long written, LongSupplier triples) {
    if (diskBytes <= SMALL) {
      return false;
    }
    long all = triples.getAsLong();
    return diskBytes
        > StoreContents.liveBytes(all) * (written > all / 2 ? RATIO_AFTER_MUCH : RATIO);
  }
}
