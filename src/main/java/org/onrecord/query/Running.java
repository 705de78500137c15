package org.onrecord.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** A question while it is answered: what cancels it, from another thread. */
final class Running {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private volatile @Nullable QueryExec execution;

  /** Whether the question is to end. */
  AtomicBoolean cancelled() {
    return cancelled;
  }

  /** Notes the execution that answers the question. */
  void begins(QueryExec begun) {
    execution = begun;
    if (cancelled.get()) {
      begun.abort();
    }
  }

  /**
   * Tells the question to end, and does not wait for it: while Jena prepares an execution, its
   * {@code abort} waits until that is done.
   */
  void cancel() {
    cancelled.set(true);
    QueryExec begun = execution;
    if (begun != null) {
      Thread.ofPlatform().daemon().name("cancel").start(begun::abort);
    }
  }
}
