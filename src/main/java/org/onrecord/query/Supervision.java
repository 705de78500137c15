package org.onrecord.query;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQException;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.QueryException.Kind;

/**
 * Answers one question on a thread of its own, with a stack that deep property paths fit in, and
 * ends it when its time or the memory is up. A question that does not heed its cancellation, as
 * some sorts and groupings do (apache/jena#3535), is given up.
 */
final class Supervision {

  /** How long after its time a question may take to heed that it is cancelled. */
  private static final long GRACE_MILLIS = 300;

  /** How often the memory is looked at. */
  private static final long GLANCE_MILLIS = 100;

  /** Room is taken only as far as it is used. */
  private static final long STACK_BYTES = 256L << 20;

  private final Duration timeout;
  private final Running running = new Running();

  Supervision(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * @param question is given what cancels it
   * @throws QueryException when its time or the memory is up, or it is nested too deeply
   */
  <T> T of(Function<Running, T> question) {
    FutureTask<T> task = new FutureTask<>(() -> question.apply(running));
    Thread thread = new Thread(null, task, "query", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return watched(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException(Kind.TIMEOUT, "interrupted", e);
    } catch (ExecutionException e) {
      throw told(e.getCause());
    }
  }

  private <T> T watched(FutureTask<T> task) throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + timeout.toNanos();
    HeapWatch heap = new HeapWatch();
    while (true) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      try {
        return task.get(Math.max(1, Math.min(left, GLANCE_MILLIS)), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (left <= 0) {
          throw cancelled(task, tooLong(e));
        }
        if (heap.nearlyFull()) {
          throw cancelled(task, tooLarge(e));
        }
      }
    }
  }

  /** Cancels the question and waits a moment, so that it leaves the store before it is told. */
  private QueryException cancelled(FutureTask<?> task, QueryException reason)
      throws InterruptedException {
    running.cancel();
    try {
      task.get(GRACE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException ended) {
      reason.addSuppressed(ended);
    }
    return reason;
  }

  private RuntimeException told(@Nullable Throwable cause) {
    return switch (cause) {
      case QueryCancelledException e -> tooLong(e);
      case OutOfMemoryError e -> tooLarge(e);
      case StackOverflowError e ->
          new QueryException(
              Kind.TOO_LARGE,
              "the question, or a path that it follows, is nested too deeply; take it apart",
              e);
      case ARQException e ->
          new QueryException(Kind.USAGE, "the question cannot be answered: " + e.getMessage(), e);
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new IllegalStateException(cause);
    };
  }

  private QueryException tooLong(Throwable cause) {
    return new QueryException(
        Kind.TIMEOUT,
        "no answer within "
            + timeout.toSeconds()
            + " s; narrow the question, or give more time with --timeout",
        cause);
  }

  private static QueryException tooLarge(Throwable cause) {
    return new QueryException(
        Kind.TOO_LARGE,
        "the answer takes more memory than there is ("
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB); narrow the question",
        cause);
  }
}
