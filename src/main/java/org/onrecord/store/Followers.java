package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Those who follow one store, one of each kind. Thread-safe. */
final class Followers {
  private final List<Follower> all = new ArrayList<>();

  /** The one of this kind, made where there is none yet. */
  synchronized <F extends Follower> F one(Class<F> kind, Supplier<F> making) {
    for (Follower follower : all) {
      if (kind.isInstance(follower)) {
        return kind.cast(follower);
      }
    }
    F made = making.get();
    all.add(made);
    return made;
  }

  /** Tells of a step, takes it, and tells what became of it. */
  <T> T told(Follower.Step step, Supplier<T> commit) {
    each(follower -> follower.prepare(step));
    T result;
    try {
      result = commit.get();
    } catch (Throwable failure) {
      each(Follower::abandoned);
      throw failure;
    }
    each(Follower::committed);
    return result;
  }

  synchronized void close() {
    all.forEach(Follower::close);
    all.clear();
  }

  private synchronized void each(Consumer<Follower> telling) {
    all.forEach(telling);
  }
}
