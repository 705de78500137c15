package org.onrecord.batch;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What is made of each of many things, one after the other, nothing before it is asked for. */
final class Flattened<T, R> implements Iterator<R> {
  private final Iterator<T> things;
  private final Function<T, Iterator<R>> made;
  private Iterator<R> present = Collections.emptyIterator();

  Flattened(Iterator<T> things, Function<T, Iterator<R>> made) {
    this.things = things;
    this.made = made;
  }

  @Override
  public boolean hasNext() {
    while (!present.hasNext() && things.hasNext()) {
      present = made.apply(things.next());
    }
    return present.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return present.next();
  }
}
