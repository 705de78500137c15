package org.onrecord.serve;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.onrecord.search.RowValues;
import org.onrecord.store.PropertyPairs;
import org.onrecord.store.PropertyPairs.Key;

/** What numbered things are joined to by a property, as numbers. Immutable. */
final class Links {
  private final RowValues values;

  private Links(RowValues values) {
    this.values = values;
  }

  /**
   * @param things their numbers, from 0 on without a gap
   * @param number of a value, below 0 where it does not count
   */
  static Links of(
      PropertyPairs pairs, String property, Map<Key, Integer> things, ToIntFunction<Key> number) {
    RowValues.InAnyOrder collected = new RowValues.InAnyOrder();
    pairs.each(
        property,
        (subject, object) -> {
          Integer thing = things.get(subject);
          int value = thing == null ? -1 : number.applyAsInt(object);
          if (thing != null && value >= 0) {
            collected.add(thing, value);
          }
        });
    return new Links(collected.packed(things.size()));
  }

  IntStream of(int thing) {
    return thing < 0 ? IntStream.empty() : values.of(thing);
  }

  /** The first value of a thing, below 0 where it has none. */
  int first(int thing) {
    return thing < 0 || values.count(thing) == 0 ? -1 : values.value(thing, 0);
  }
}
