package org.onrecord.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that it is shown, by one key or two. The entries of one document stand
 * together in the index, so documents are counted by where another begins. Used once.
 */
final class Counting extends SimpleCollector {
  private final List<CountKey> keys;
  private final Optional<CountKey> different;
  private final List<String> words;
  private final Names names = new Names();
  private final Map<Long, Group> groups = new HashMap<>();
  private @Nullable Leaf leaf;

  /** Numbers for the values of keys. */
  private static final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
      return numbers.computeIfAbsent(
          name,
          n -> {
            names.add(n);
            return names.size() - 1;
          });
    }
  }

  /** What was counted for one value of each key. */
  private static final class Group {
    private long statements;
    private long documents;
    private long lastDocument = -1;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private final Set<Integer> different = new HashSet<>();
  }

  /**
   * @param words what the texts must have, in lower case
   */
  Counting(List<CountKey> keys, Optional<CountKey> different, List<String> words) {
    if (keys.isEmpty() || keys.size() > 2) {
      throw new IllegalArgumentException("not one key or two: " + keys);
    }
    this.keys = keys;
    this.different = different;
    this.words = words;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    leaf = new Leaf(context);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (leaf != null) {
      leaf.collect(doc);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  List<Counted> counted() {
    List<Counted> counted = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          List<String> values = new ArrayList<>();
          values.add(names.names.get((int) (key >> 32)));
          if (keys.size() > 1) {
            values.add(names.names.get(key.intValue()));
          }
          counted.add(
              new Counted(
                  values,
                  group.statements,
                  group.documents,
                  group.first == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(group.first),
                  group.last == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(group.last),
                  group.different.size()));
        });
    return counted;
  }

  /** One segment of the index, which numbers values in its own way. */
  private final class Leaf {
    private static final int[] NO_KEY = {0};

    private final long base;
    private final SortedSetDocValues documents;
    private final SortedNumericDocValues days;
    private final StoredFields stored;
    private final List<Values> values = new ArrayList<>();
    private final @Nullable Values counted;

    Leaf(LeafReaderContext context) throws IOException {
      this.base = (long) context.ord << 32;
      this.documents = DocValues.getSortedSet(context.reader(), Column.DOCUMENT.field());
      this.days = DocValues.getSortedNumeric(context.reader(), Field.DAY);
      this.stored = context.reader().storedFields();
      for (CountKey key : keys) {
        values.add(new Values(key, context));
      }
      this.counted = different.isPresent() ? new Values(different.get(), context) : null;
    }

    void collect(int doc) throws IOException {
      if (!words.isEmpty()
          && !StatementSearch.hasAll(
              stored.document(doc, Set.of(Field.TEXT)).get(Field.TEXT), words)) {
        return;
      }
      boolean dated = days.advanceExact(doc);
      int day = dated ? (int) days.nextValue() : 0;
      long document = documents.advanceExact(doc) ? base + documents.nextOrd() : -1;
      int[] rows = values.get(0).of(doc, dated, day);
      int rowCount = values.get(0).count;
      int[] columns = keys.size() > 1 ? values.get(1).of(doc, dated, day) : NO_KEY;
      int columnCount = keys.size() > 1 ? values.get(1).count : 1;
      int[] others = counted == null ? NO_KEY : counted.of(doc, dated, day);
      int otherCount = counted == null ? 0 : counted.count;
      for (int r = 0; r < rowCount; r++) {
        for (int c = 0; c < columnCount; c++) {
          Group group =
              groups.computeIfAbsent((long) rows[r] << 32 | columns[c], key -> new Group());
          group.statements++;
          if (document >= 0 && group.lastDocument != document) {
            group.documents++;
            group.lastDocument = document;
          }
          if (dated) {
            group.first = Math.min(group.first, day);
            group.last = Math.max(group.last, day);
          }
          for (int o = 0; o < otherCount; o++) {
            group.different.add(others[o]);
          }
        }
      }
    }
  }

  /** The values of one key in one segment, as numbers of {@link Names}. */
  private final class Values {
    private final CountKey key;
    private final @Nullable SortedSetDocValues column;
    private final int[] numbers;
    private final Map<Integer, Integer> periods = new HashMap<>();
    private int[] found = new int[8];
    private int count;

    Values(CountKey key, LeafReaderContext context) throws IOException {
      this.key = key;
      this.column =
          key instanceof CountKey.Each each
              ? DocValues.getSortedSet(context.reader(), each.column().field())
              : null;
      this.numbers = new int[column == null ? 0 : (int) column.getValueCount()];
    }

    int[] of(int doc, boolean dated, int day) throws IOException {
      count = 0;
      if (key instanceof CountKey.Period period) {
        int at = dated ? day : Integer.MIN_VALUE;
        found[count++] = periods.computeIfAbsent(at, d -> names.number(name(period, d)));
      } else if (column != null && column.advanceExact(doc)) {
        for (int i = column.docValueCount(); i > 0; i--) {
          put(number(column, (int) column.nextOrd()));
        }
      }
      return found;
    }

    private void put(int number) {
      if (count == found.length) {
        found = java.util.Arrays.copyOf(found, 2 * count);
      }
      found[count++] = number;
    }

    /** Numbers are kept one up, so that nought stands for one that was not looked up yet. */
    private int number(SortedSetDocValues values, int ordinal) throws IOException {
      if (numbers[ordinal] == 0) {
        numbers[ordinal] = names.number(values.lookupOrd(ordinal).utf8ToString()) + 1;
      }
      return numbers[ordinal] - 1;
    }

    private static String name(CountKey.Period period, int day) {
      return day == Integer.MIN_VALUE
          ? CountKey.Period.UNDATED
          : LocalDate.ofEpochDay(day).toString().substring(0, period.year() ? 4 : 7);
    }
  }
}
