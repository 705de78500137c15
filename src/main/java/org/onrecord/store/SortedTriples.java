package org.onrecord.store;

import java.util.Arrays;

/**
 * Triples as numbers of nodes, three a triple, to be gone through in several orders. Numbers are
 * ordered as TDB2 orders them on disk: without a sign. Not for use by several threads at once.
 */
final class SortedTriples {
  private static final int DIGIT = 11;
  private static final int DIGITS = 1 << DIGIT;

  private long[] subjects = new long[1 << 10];
  private long[] predicates = new long[1 << 10];
  private long[] objects = new long[1 << 10];
  private int size;

  void add(long subject, long predicate, long object) {
    if (size == subjects.length) {
      int larger = size + (size >> 1);
      subjects = Arrays.copyOf(subjects, larger);
      predicates = Arrays.copyOf(predicates, larger);
      objects = Arrays.copyOf(objects, larger);
    }
    subjects[size] = subject;
    predicates[size] = predicate;
    objects[size] = object;
    size++;
  }

  int size() {
    return size;
  }

  long subject(int at) {
    return subjects[at];
  }

  long predicate(int at) {
    return predicates[at];
  }

  long object(int at) {
    return objects[at];
  }

  /** The numbers in the place of a letter of an index's name: S, P or O. */
  long[] column(char letter) {
    return switch (letter) {
      case 'S' -> subjects;
      case 'P' -> predicates;
      case 'O' -> objects;
      default -> throw new IllegalArgumentException("no place of a triple: " + letter);
    };
  }

  /**
   * The places of all triples in the order of an index, equal ones side by side.
   *
   * @param name as SPO
   */
  int[] order(String name) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    for (int i = name.length() - 1; i >= 0; i--) { // the least first, as each sort is stable
      order = stably(order, column(name.charAt(i)));
    }
    return order;
  }

  /** A radix sort; digits that are the same in all keys, as the higher ones are, take no time. */
  private int[] stably(int[] order, long[] keys) {
    long differing = 0;
    for (int i = 1; i < size; i++) {
      differing |= keys[i] ^ keys[0];
    }
    int[] from = order;
    int[] to = new int[size];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      if ((differing >>> shift & DIGITS - 1) != 0) {
        pass(from, to, keys, shift);
        int[] sorted = to;
        to = from;
        from = sorted;
      }
    }
    return from;
  }

  private void pass(int[] from, int[] to, long[] keys, int shift) {
    int[] places = new int[DIGITS + 1];
    for (int i = 0; i < size; i++) {
      places[digit(keys[i], shift) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      places[i + 1] += places[i];
    }
    for (int i : from) {
      to[places[digit(keys[i], shift)]++] = i;
    }
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & DIGITS - 1;
  }
}
