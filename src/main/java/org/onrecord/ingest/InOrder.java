package org.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many items in parallel and hands the results on in the order of the items, in the
 * caller's thread. At most a few results a thread wait at any time, so memory is bounded by the
 * largest items.
 */
final class InOrder {
  private static final int WAITING_PER_THREAD = 2;

  private final int threads;

  /**
   * @param threads how many items are worked on at once, at least 1
   */
  InOrder(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("not a number of threads: " + threads);
    }
    this.threads = threads;
  }

  /**
   * Hands {@code work} of each item to {@code then}.
   *
   * @param work must not throw; what fails is part of its result
   */
  <T, R> void each(List<T> items, Function<T, R> work, Consumer<R> then) {
    if (threads == 1 || items.size() == 1) {
      items.forEach(item -> then.accept(work.apply(item)));
      return;
    }
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        Callable<R> call = () -> work.apply(item);
        waiting.add(executor.submit(call));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          then.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        then.accept(result(waiting.remove()));
      }
    } finally {
      // where nobody wants the results any more, what is being worked on is given up
      executor.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "a document brought the extractor down: " + e.getCause(), e.getCause());
    }
  }
}
