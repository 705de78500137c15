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

  /**
   * Tells each of them; returns before they have done with it. What one of them throws is thrown
   * the next time but one, or by {@link #settle}.
   */
  void tell(Consumer<Follower> telling) {
    Future<?> before = lastButOne;
    lastButOne = last;
    last = null;
    wait(before);
    last = thread.submit(() -> followers.each(telling));
  }

  /** Returns when they have done with all that they were told. */
  void settle() {
    Future<?> first = lastButOne;
    Future<?> second = last;
    lastButOne = null;
    last = null;
    try {
      wait(first);
    } finally {
      wait(second);
    }
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
      Throwable thrown = e.getCause();
      if (thrown instanceof RuntimeException failure) {
        throw failure;
      }
      if (thrown instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException("a follower failed", thrown);
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
