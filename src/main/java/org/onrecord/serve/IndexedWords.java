package org.onrecord.serve;

import java.util.List;
import java.util.Optional;
import org.onrecord.search.Criterion;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchIndex;
import org.onrecord.search.SearchSession;
import org.onrecord.search.StatementSearch;
import org.onrecord.store.Store;

/** Asks the full-text index; where the store has none, looks into every text. */
final class IndexedWords implements WordSearch {
  private static final int ALL = 10_000_000;

  private final Store store;
  private final SearchIndex index;
  private final WordSearch otherwise;

  IndexedWords(Store store) {
    this.store = store;
    this.index = SearchIndex.of(store);
    this.otherwise = new Contained(store);
  }

  @Override
  public List<String> statements(String words) {
    return store
        .read(
            dataset -> {
              try (SearchSession session = new SearchSession(index, dataset)) {
                return session.search().map(search -> found(search, words));
              }
            })
        .or(() -> Optional.of(otherwise.statements(words)))
        .orElseThrow();
  }

  private static List<String> found(StatementSearch search, String words) {
    return search.newest(List.of(new Criterion.Contains(words)), ALL).stream()
        .map(Hit::statement)
        .toList();
  }
}
