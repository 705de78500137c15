package org.onrecord.serve;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many questions through at a time that the machine answers them; others wait a while. */
final class Turnstile {
  private static final int PATIENCE_SECONDS = 10;

  private final Semaphore places;
  private final int size;

  Turnstile(int size) {
    this.size = size;
    this.places = new Semaphore(size, true);
  }

  /**
   * @throws HttpProblem 503 when it has waited in vain
   */
  <T> T through(Callable<T> question) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw HttpProblem.unavailable(
            "busy: " + size + " questions are being answered and others wait; ask again in 5 s");
      }
      try {
        return question.call();
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HttpProblem.unavailable("the server is stopping");
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
