package org.onrecord.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells followers what is written in a thread of their own, one thing after another, while the
 * writer goes on. The writer is never more than two things ahead. For use by one thread, and to be
 * closed.
 */
final class Following implements AutoCloseable {
  private final Followers followers;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  private @Nullable Future<?> last;
  private @Nullable Future<?> lastButOne;

  Following(Followers followers) {
    this.followers = followers;
  }

  /** Tells each of them; returns before they have done with it. */
  void tell(Consumer<Follower> telling) {
    wait(lastButOne);
    lastButOne = last;
    last = thread.submit(() -> followers.each(telling));
  }

  /** Returns when they have done with all that they were told. */
  void settle() {
    wait(last);
    last = null;
    lastButOne = null;
  }

  private static void wait(@Nullable Future<?> told) {
    if (told == null) {
      return;
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          told.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true; // what they have begun they must end
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a follower failed, which it must not", e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
