package org.onrecord.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.onrecord.query.QueryRunner;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;

/**
 * The statements of a store, and which of them a request chooses. The index is made in the
 * background once the server runs; who comes before it is ready waits a while.
 */
final class Statements {
  private static final int PATIENCE_SECONDS = 20;
  private static final int REMEMBERED = 64;

  private final CompletableFuture<StatementIndex> index;
  private final QueryRunner runner;
  private final WordSearch search;

  /** The rows that have some words, of the last searches. */
  private final Map<String, BitSet> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BitSet> eldest) {
          return size() > REMEMBERED;
        }
      };

  Statements(Store store, QueryRunner runner, WordSearch search) {
    this.runner = runner;
    this.search = search;
    this.index = new CompletableFuture<>();
    Thread scan =
        new Thread(
            () -> {
              try {
                index.complete(store.read(dataset -> counted(store, dataset)));
              } catch (RuntimeException | OutOfMemoryError e) {
                index.completeExceptionally(e);
              }
            },
            "statements");
    scan.setDaemon(true);
    scan.start();
  }

  private static StatementIndex counted(Store store, DatasetGraph dataset) {
    return StatementIndex.of(
        IndexedStatements.of(SearchIndex.of(store), dataset)
            .orElseGet(() -> StatementScan.of(dataset)));
  }

  /**
   * @throws HttpProblem 503 while it is still being made
   */
  StatementIndex index() {
    try {
      return index.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw HttpProblem.unavailable("the statements are still being counted; ask again in 5 s");
    } catch (ExecutionException e) {
      throw HttpProblem.unavailable("the statements cannot be counted: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw HttpProblem.unavailable("the server is stopping");
    }
  }

  /**
   * What a request chooses.
   *
   * @throws HttpProblem or org.onrecord.query.QueryException where it says what means nothing
   */
  Selection selection(UrlQuery query) {
    StatementIndex statements = index();
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> given = query.all(facet.parameter());
      if (!given.isEmpty() && facet != Facet.CONFIDENCE && facet != Facet.MONTH) {
        FacetColumn column = statements.column(facet);
        values.put(
            facet,
            given.stream().map(value -> ShortNames.key(facet, value, column, runner)).toList());
      }
    }
    return new Selection(
        values,
        query.first("since").map(text -> day("since", text, false)).orElse(""),
        query.first("until").map(text -> day("until", text, true)).orElse(""),
        query.first("min_confidence").map(Statements::share).orElse(0.0),
        query.number("depth", 0, 0, 99),
        query.first("words").map(words -> rows(words, statements)));
  }

  private static double share(String text) {
    try {
      double share = Double.parseDouble(text);
      if (share >= 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw HttpProblem.badRequest("min_confidence=" + text + ": expected a number from 0 to 1");
  }

  /** A day, or the first or last of a month or year. */
  static String day(String name, String text, boolean end) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.parse(text + (end ? "-12-31" : "-01-01")).toString();
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield (end ? month.atEndOfMonth() : month.atDay(1)).toString();
        }
        default -> LocalDate.parse(text).toString();
      };
    } catch (DateTimeException e) {
      throw HttpProblem.badRequest(
          name + "=" + text + ": expected a day, month or year: 2021-07-06, 2021-07, 2021");
    }
  }

  private BitSet rows(String words, StatementIndex statements) {
    synchronized (found) {
      BitSet known = found.get(words);
      if (known != null) {
        return known;
      }
    }
    BitSet rows = new BitSet(statements.size());
    for (String iri : search.statements(words)) {
      Optional.ofNullable(statements.place(iri)).ifPresent(rows::set);
    }
    synchronized (found) {
      found.put(words, rows);
    }
    return rows;
  }
}
