package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;

/** Statements are counted from the index beside the store, or from the store: both say the same. */
class StatementSourcesTest {
  @TempDir Path folder;
  private Store store;
  private SearchIndex index;
  private List<DocumentTriples> documents;

  @BeforeEach
  void indexed() {
    store = Store.open(folder.resolve("store"));
    index = SearchIndex.of(store);
    documents = Served.documents();
    for (DocumentTriples document : documents) {
      store.replace(List.of(document));
    }
  }

  @AfterEach
  void closed() {
    store.close();
  }

  /** All that is known of each statement, by place. */
  private static Map<Integer, String> told(StatementIndex statements) {
    Map<Integer, String> told = new TreeMap<>();
    for (int row = 0; row < statements.size(); row++) {
      StringBuilder all = new StringBuilder(statements.row(row).toString());
      for (Facet facet : Facet.values()) {
        all.append(' ').append(facet).append(new TreeSet<>(statements.column(facet).of(row)));
      }
      told.put(row, all.toString());
    }
    return told;
  }

  private Map<Integer, String> fromIndex() {
    return store.read(
        dataset -> told(StatementIndex.of(IndexedStatements.of(index, dataset).orElseThrow())));
  }

  private Map<Integer, String> fromStore() {
    return store.read(dataset -> told(StatementIndex.of(StatementScan.of(dataset))));
  }

  @Test
  void indexAndStoreSayTheSameOfEveryStatement() {
    assertThat(fromIndex()).hasSizeGreaterThan(20).isEqualTo(fromStore());
  }

  @Test
  void statementsOfRemovedDocumentsAreNotCounted() {
    int before = fromIndex().size();
    store.remove(documents.getFirst().document());
    assertThat(fromIndex()).hasSizeLessThan(before).isEqualTo(fromStore());
  }

  @Test
  void anIndexThatIsNotThereIsNotRead() {
    try (Store bare = Store.open(folder.resolve("other"))) {
      bare.replace(documents);
      SearchIndex missing = SearchIndex.of(bare);
      assertThat(bare.<Boolean>read(dataset -> IndexedStatements.of(missing, dataset).isEmpty()))
          .isTrue();
    }
  }

  @Test
  void aRowIsFoundByItsStatement() {
    StatementIndex statements =
        store.read(
            dataset -> StatementIndex.of(IndexedStatements.of(index, dataset).orElseThrow()));
    assertThat(statements.place(statements.row(3).iri())).isEqualTo(3);
    assertThat(statements.place("urn:none")).isNull();
  }
}
