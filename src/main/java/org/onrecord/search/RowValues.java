package org.onrecord.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers of numbered rows, of which each row has none, one or several, packed. Immutable. */
public final class RowValues {
  /** Where the values of each row begin; of one row more than there are. */
  private final int[] starts;

  private final int[] values;

  private RowValues(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** Takes values row by row: those of the first, then those of the next. Single use. */
  public static final class InOrder {
    private final int[] starts;
    private int[] values;
    private int size;

    public InOrder(int rows) {
      starts = new int[rows + 1];
      values = new int[rows + 16];
    }

    /**
     * @param row not before those that have values already
     */
    public void add(int row, int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
      starts[row + 1]++;
    }

    public RowValues packed() {
      Arrays.parallelPrefix(starts, Integer::sum);
      return new RowValues(starts, Arrays.copyOf(values, size));
    }
  }

  /** Takes values of rows that come in any order; those of each row stay in theirs. Single use. */
  public static final class InAnyOrder {
    private int[] rows = new int[1024];
    private int[] values = new int[1024];
    private int size;

    public void add(int row, int value) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      rows[size] = row;
      values[size++] = value;
    }

    /**
     * @param count how many rows there are
     */
    public RowValues packed(int count) {
      int[] starts = new int[count + 1];
      for (int i = 0; i < size; i++) {
        starts[rows[i] + 1]++;
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      int[] next = starts.clone();
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[next[rows[i]]++] = values[i];
      }
      return new RowValues(starts, sorted);
    }
  }

  /** How many rows there are. */
  public int rows() {
    return starts.length - 1;
  }

  /** How many values a row has. */
  public int count(int row) {
    return starts[row + 1] - starts[row];
  }

  /**
   * @param i from 0 on, below the row's count
   */
  public int value(int row, int i) {
    return values[starts[row] + i];
  }

  public IntStream of(int row) {
    return Arrays.stream(values, starts[row], starts[row + 1]);
  }
}
