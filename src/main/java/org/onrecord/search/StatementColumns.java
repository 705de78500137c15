package org.onrecord.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * What an index holds of all statements, but for their words, read column by column into memory.
 * Rows have numbers from 0 on, in no order that means anything. Immutable.
 */
public final class StatementColumns {
  private static final long NONE = Long.MIN_VALUE;

  private final String[] statements;
  private final Map<Column, ColumnValues> columns;
  private final long[] days;
  private final long[] places;
  private final long[] depths;
  private final long[] confidences;
  private final BitSet reported;

  private StatementColumns(
      String[] statements,
      Map<Column, ColumnValues> columns,
      Map<String, long[]> numbers,
      BitSet reported) {
    this.statements = statements;
    this.columns = columns;
    this.days = numbers.getOrDefault(Field.DAY, new long[0]);
    this.places = numbers.getOrDefault(Field.CHAR_START, new long[0]);
    this.depths = numbers.getOrDefault(Field.DEPTH, new long[0]);
    this.confidences = numbers.getOrDefault(Field.CONFIDENCE, new long[0]);
    this.reported = reported;
  }

  /**
   * @param wanted the columns that will be asked for
   */
  static StatementColumns of(IndexReader reader, Set<Column> wanted) throws IOException {
    Rows rows = new Rows(reader);
    Map<Column, ColumnValues> columns = new EnumMap<>(Column.class);
    for (Column column : wanted) {
      columns.put(column, ColumnValues.of(column, rows.leaves, rows.count));
    }
    return new StatementColumns(
        rows.statements(),
        columns,
        Map.of(
            Field.DAY, rows.numbers(Field.DAY),
            Field.CHAR_START, rows.numbers(Field.CHAR_START),
            Field.DEPTH, rows.numbers(Field.DEPTH),
            Field.CONFIDENCE, rows.numbers(Field.CONFIDENCE)),
        rows.reported());
  }

  /**
   * One segment of an index.
   *
   * @param rows the row of each entry, below 0 where that was deleted
   */
  record Leaf(LeafReader reader, int[] rows) {}

  /** Numbers the entries that there are, and reads what each has at most once. */
  private static final class Rows {
    private final List<Leaf> leaves;
    private final int count;

    Rows(IndexReader reader) {
      List<Leaf> found = new ArrayList<>();
      int next = 0;
      for (LeafReaderContext context : reader.leaves()) {
        Bits live = context.reader().getLiveDocs();
        int[] rows = new int[context.reader().maxDoc()];
        for (int doc = 0; doc < rows.length; doc++) {
          rows[doc] = live == null || live.get(doc) ? next++ : -1;
        }
        found.add(new Leaf(context.reader(), rows));
      }
      this.leaves = List.copyOf(found);
      this.count = next;
    }

    /** By the terms of their field, which is far quicker than to read each entry's stored one. */
    String[] statements() throws IOException {
      String[] statements = new String[count];
      for (Leaf leaf : leaves) {
        eachTerm(leaf, Field.STATEMENT, (row, term) -> statements[row] = term.utf8ToString());
      }
      return statements;
    }

    BitSet reported() throws IOException {
      BitSet reported = new BitSet(count);
      for (Leaf leaf : leaves) {
        eachTerm(leaf, Field.REPORTING, (row, term) -> reported.set(row));
      }
      return reported;
    }

    private static void eachTerm(Leaf leaf, String field, TermOfRow found) throws IOException {
      Terms terms = Terms.getTerms(leaf.reader(), field);
      TermsEnum each = terms.iterator();
      PostingsEnum postings = null;
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        postings = each.postings(postings, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (leaf.rows()[doc] >= 0) {
            found.is(leaf.rows()[doc], term);
          }
        }
      }
    }

    long[] numbers(String field) throws IOException {
      long[] numbers = new long[count];
      Arrays.fill(numbers, NONE);
      for (Leaf leaf : leaves) {
        SortedNumericDocValues values = DocValues.getSortedNumeric(leaf.reader(), field);
        for (int doc = values.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = values.nextDoc()) {
          if (leaf.rows()[doc] >= 0) {
            numbers[leaf.rows()[doc]] = values.nextValue();
          }
        }
      }
      return numbers;
    }
  }

  /** Is told of a term that the entry of a row has. */
  @FunctionalInterface
  private interface TermOfRow {
    void is(int row, BytesRef term);
  }

  /** How many statements there are. */
  public int size() {
    return statements.length;
  }

  /** The IRI of a row's statement. */
  public String statement(int row) {
    return statements[row];
  }

  /**
   * What a row has in a column, sorted.
   *
   * @throws IllegalArgumentException for a column that was not wanted
   */
  public List<String> values(Column column, int row) {
    ColumnValues values = columns.get(column);
    if (values == null) {
      throw new IllegalArgumentException(column.name());
    }
    return values.of(row);
  }

  public Optional<LocalDate> day(int row) {
    return days[row] == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[row]));
  }

  /** Where its words begin in the document's text, in code points; 0 where that is not told. */
  public int charStart(int row) {
    return places[row] == NONE ? 0 : (int) places[row];
  }

  /** In how many reports it stands; 0 where that is not told. */
  public int depth(int row) {
    return depths[row] == NONE ? 0 : (int) depths[row];
  }

  /** From 0 to 1; 1 where nothing is told. */
  public double confidence(int row) {
    return confidences[row] == NONE ? 1 : NumericUtils.sortableLongToDouble(confidences[row]);
  }

  /** Whether an utterance reports it. */
  public boolean isReported(int row) {
    return reported.get(row);
  }
}
