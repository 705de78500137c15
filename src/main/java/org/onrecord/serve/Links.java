package org.onrecord.serve;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.onrecord.store.PropertyPairs;
import org.onrecord.store.PropertyPairs.Key;

/** What numbered things are joined to by a property, as numbers. Immutable. */
final class Links {
  /** Where the values of each thing begin; of one thing more than there are. */
  private final int[] starts;

  private final int[] values;

  private Links(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** Collects links that come in any order. */
  private static final class Collected {
    private int[] things = new int[1024];
    private int[] values = new int[1024];
    private int size;

    void add(int thing, int value) {
      if (size == things.length) {
        things = Arrays.copyOf(things, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      things[size] = thing;
      values[size++] = value;
    }

    /** Sorted by thing; the values of each stay in their order. */
    Links sorted(int count) {
      int[] starts = new int[count + 1];
      for (int i = 0; i < size; i++) {
        starts[things[i] + 1]++;
      }
      for (int thing = 0; thing < count; thing++) {
        starts[thing + 1] += starts[thing];
      }
      int[] next = starts.clone();
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[next[things[i]]++] = values[i];
      }
      return new Links(starts, sorted);
    }
  }

  /**
   * @param things their numbers, from 0 on without a gap
   * @param number of a value, below 0 where it does not count
   */
  static Links of(
      PropertyPairs pairs, String property, Map<Key, Integer> things, ToIntFunction<Key> number) {
    Collected collected = new Collected();
    pairs.each(
        property,
        (subject, object) -> {
          Integer thing = things.get(subject);
          int value = thing == null ? -1 : number.applyAsInt(object);
          if (thing != null && value >= 0) {
            collected.add(thing, value);
          }
        });
    return collected.sorted(things.size());
  }

  IntStream of(int thing) {
    return thing < 0 ? IntStream.empty() : Arrays.stream(values, starts[thing], starts[thing + 1]);
  }

  /** The first value of a thing, below 0 where it has none. */
  int first(int thing) {
    return thing < 0 || starts[thing] == starts[thing + 1] ? -1 : values[starts[thing]];
  }
}
