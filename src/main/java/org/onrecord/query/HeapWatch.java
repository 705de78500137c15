package org.onrecord.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the heap is about to run out: when a collection has left the pool of long-lived
 * objects nearly full. What merely waits to be collected does not count.
 */
final class HeapWatch {
  private static final double NEARLY_FULL = 0.9;

  boolean nearlyFull() {
    return longLived()
        .map(pool -> nearlyFull(pool.getCollectionUsage()) && nearlyFull(pool.getUsage()))
        .orElse(false);
  }

  /** Looked for when it is needed: a short question ends before these classes would be loaded. */
  private static Optional<MemoryPoolMXBean> longLived() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
        .max(Comparator.comparingLong(pool -> pool.getUsage().getMax()));
  }

  private static boolean nearlyFull(@Nullable MemoryUsage usage) {
    return usage != null && usage.getMax() > 0 && usage.getUsed() > NEARLY_FULL * usage.getMax();
  }
}
