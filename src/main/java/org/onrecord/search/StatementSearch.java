package org.onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The index as it was at one moment, in step with the transaction that it was opened for. For one
 * thread at a time; to be closed.
 */
public final class StatementSearch implements AutoCloseable {

  /** Newest first, then by document and place; what has no date comes last. */
  private static final Sort NEWEST = newest();

  private static final Comparator<Hit> NEWEST_HIT =
      Comparator.comparing(Hit::date, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(Hit::document, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Hit::charStart)
          .thenComparing(Hit::statement);

  /** So many are looked at first, and twice as many each time that they are not enough. */
  private static final int FIRST_LOOK = 64;

  private static final Set<String> KEPT = Set.of(Field.STATEMENT, Field.UTTERANCE, Field.REPORTING);

  private final SearcherManager manager;
  private final IndexSearcher searcher;

  StatementSearch(SearcherManager manager, IndexSearcher searcher) {
    this.manager = manager;
    this.searcher = searcher;
  }

  private static Sort newest() {
    SortField day = new SortedNumericSortField(Field.DAY, SortField.Type.INT, true);
    day.setMissingValue(Integer.MIN_VALUE);
    return new Sort(
        day,
        new SortedSetSortField(Column.DOCUMENT.field(), false),
        new SortedNumericSortField(Field.CHAR_START, SortField.Type.INT));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /**
   * The first of all that meet the criteria, newest first, then by document, place and IRI; those
   * without a date come last.
   */
  public List<Hit> newest(Collection<Criterion> criteria, int count) {
    try {
      return hits(asked(criteria), count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many statements meet the criteria, for each value of each key, in no order.
   *
   * @param keys one or two
   * @param different of what the number of different values is told, too
   */
  public List<Counted> counts(
      Collection<Criterion> criteria, List<CountKey> keys, Optional<CountKey> different) {
    try {
      Criteria asked = asked(criteria);
      Counting counting = new Counting(keys, different, asked.words());
      searcher.search(asked.query(), counting);
      return counting.counted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All statements, column by column.
   *
   * @param wanted the columns that will be asked for
   */
  public StatementColumns columns(Set<Column> wanted) {
    try {
      return StatementColumns.of(searcher.getIndexReader(), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Criteria asked(Collection<Criterion> criteria) throws IOException {
    return Criteria.of(
        criteria, searcher.getIndexReader().docFreq(new Term(Field.CUT, Field.CUT)) > 0);
  }

  private List<Hit> hits(Criteria asked, int count) throws IOException {
    for (long look = (long) count + FIRST_LOOK; ; look *= 2) {
      int looked = (int) Math.min(look, Math.max(1, searcher.getIndexReader().maxDoc()));
      TopFieldDocs found =
          searcher.search(
              asked.query(), new TopFieldCollectorManager(NEWEST, looked, null, looked));
      List<ScoreDoc> fit = fitting(found.scoreDocs, asked.words());
      boolean all = found.scoreDocs.length < looked || looked >= searcher.getIndexReader().maxDoc();
      int end = endOfTies(fit, count);
      if (all || end < fit.size()) {
        return hits(fit.subList(0, end)).stream().sorted(NEWEST_HIT).limit(count).toList();
      }
    }
  }

  /** Where those end that are wanted and those at the same place as the last of them. */
  private static int endOfTies(List<ScoreDoc> docs, int count) {
    if (docs.size() <= count || count == 0) {
      return Math.min(count, docs.size());
    }
    Object[] last = ((FieldDoc) docs.get(count - 1)).fields;
    int end = count;
    while (end < docs.size() && Arrays.equals(last, ((FieldDoc) docs.get(end)).fields)) {
      end++;
    }
    return end;
  }

  private List<ScoreDoc> fitting(ScoreDoc[] docs, List<String> words) throws IOException {
    if (words.isEmpty()) {
      return List.of(docs);
    }
    StoredFields stored = searcher.storedFields();
    List<ScoreDoc> fit = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      if (hasAll(stored.document(doc.doc, Set.of(Field.TEXT)).get(Field.TEXT), words)) {
        fit.add(doc);
      }
    }
    return fit;
  }

  static boolean hasAll(@Nullable String text, List<String> words) {
    if (text == null) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }

  private List<Hit> hits(List<ScoreDoc> docs) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      Object[] place = ((FieldDoc) doc).fields;
      Document entry = stored.document(doc.doc, KEPT);
      int day = (Integer) place[0];
      hits.add(
          new Hit(
              entry.get(Field.STATEMENT),
              entry.get(Field.UTTERANCE),
              entry.get(Field.REPORTING),
              place[1] == null ? null : ((BytesRef) place[1]).utf8ToString(),
              day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day),
              (Integer) place[2]));
    }
    return hits;
  }

  @Override
  public void close() {
    try {
      manager.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
