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

  synchronized void close() {
    all.forEach(Follower::close);
    all.clear();
  }

  /** Tells each of them. */
  synchronized void each(Consumer<Follower> telling) {
    all.forEach(telling);
  }
}
