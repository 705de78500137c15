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

  /** Disk use per live data past which compacting pays. */
  private static final int COMPACTION_RATIO = 3;

  /** Below this size no compaction is worth the while. */
  private static final long SMALL = 256L << 20;

  /** Whether the files hold so much that is dead that compacting pays. */
  public boolean compactionAdvised() {
    return compactionPays(diskBytes, () -> liveBytes);
  }

  /**
   * The same, without a look at what is in the store where its files tell.
   *
   * @param liveBytes takes time
   */
  static boolean compactionPays(long diskBytes, LongSupplier liveBytes) {
    return diskBytes > SMALL && diskBytes > COMPACTION_RATIO * liveBytes.getAsLong();
  }
}
