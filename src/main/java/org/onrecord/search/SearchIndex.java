package org.onrecord.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Follower;
import org.onrecord.store.Store;

/**
 * The index beside a store: full text and columns of every statement.
 *
 * <p>It follows each commit of the store: its entries are written before, and appear with the name
 * of the store's new state after. Where a process is killed between the two, or another version
 * wrote to the store, the names differ: then nothing is answered from it until {@link #rebuild}.
 * Safe for many threads; closed with its store.
 */
public final class SearchIndex implements Follower {

  /** What to do where an index is missing or out of step. */
  public static final String ADVICE = "'onrecord reindex' makes it anew";

  private final Store store;
  private final IndexFolder folder;

  private @Nullable SearcherManager searchers;
  private @Nullable IndexWriter writer;

  /** Whether the write that goes on is followed. */
  private boolean followed;

  private boolean broken;

  private SearchIndex(Store store) {
    this.store = store;
    this.folder = IndexFolder.in(store.path());
  }

  /** Starts the library of the index. */
  public static void prepare() {
    IndexFolder.startLibrary();
  }

  /** The index of a store, which follows the store's changes from now on. */
  public static SearchIndex of(Store store) {
    return store.follower(SearchIndex.class, () -> new SearchIndex(store));
  }

  /** How the index stands to what is in the store now. */
  public SearchState state() {
    Optional<String> indexed = folder.state();
    if (indexed.isEmpty()) {
      return SearchState.MISSING;
    }
    return indexed.equals(store.read(Store::state)) ? SearchState.IN_STEP : SearchState.OUT_OF_STEP;
  }

  /** What the index takes on disk. */
  public long bytes() {
    return folder.bytes();
  }

  /**
   * A view of the index as of a transaction; none where the index is not in step with it. To be
   * closed.
   */
  public Optional<StatementSearch> open(DatasetGraph dataset) {
    return Store.state(dataset).flatMap(this::open);
  }

  private synchronized Optional<StatementSearch> open(String state) {
    try {
      for (int attempt = 0; attempt < 2 && folder.exists(); attempt++) {
        SearcherManager manager = searchers();
        IndexSearcher searcher = manager.acquire();
        if (IndexFolder.state((DirectoryReader) searcher.getIndexReader())
            .equals(Optional.of(state))) {
          return Optional.of(new StatementSearch(manager, searcher));
        }
        manager.release(searcher);
        manager.maybeRefreshBlocking();
      }
      return Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private SearcherManager searchers() throws IOException {
    if (searchers == null) {
      searchers = new SearcherManager(folder.open(), null);
    }
    return searchers;
  }

  @Override
  public synchronized void begin() {
    followed = false;
    if (broken || !store.isWritable()) {
      return;
    }
    try {
      boolean empty = store.read(SearchIndex::isEmpty);
      if (!empty && state() != SearchState.IN_STEP) {
        endWriting();
        return;
      }
      if (writer == null) {
        Files.createDirectories(folder.path());
        writer = IndexFolder.writer(folder.open(), empty);
      }
      followed = true;
    } catch (IOException | RuntimeException | Error failure) {
      giveUp();
    }
  }

  @Override
  public synchronized void change(List<DocumentTriples> documents) {
    if (!followed) {
      return;
    }
    try {
      for (DocumentTriples document : documents) {
        put(opened(), document.document(), StatementDocuments.of(document.triples()));
      }
    } catch (IOException | RuntimeException | Error failure) {
      giveUp();
    }
  }

  @Override
  public synchronized void prepare(String state) {
    if (!followed) {
      return;
    }
    try {
      IndexFolder.note(opened(), state);
      opened().prepareCommit();
    } catch (IOException | RuntimeException | Error failure) {
      giveUp();
    }
  }

  private static boolean isEmpty(DatasetGraph dataset) {
    return new StoredDocuments(dataset.getDefaultGraph()).none();
  }

  private IndexWriter opened() {
    if (writer == null) {
      throw new IllegalStateException("the index is not open");
    }
    return writer;
  }

  private static void put(IndexWriter writer, String document, List<Document> entries)
      throws IOException {
    Term ofDocument = new Term(Column.DOCUMENT.field(), document);
    if (entries.isEmpty()) {
      writer.deleteDocuments(ofDocument);
    } else {
      writer.updateDocuments(ofDocument, entries);
    }
  }

  @Override
  public synchronized void committed() {
    if (!followed) {
      return;
    }
    try {
      opened().commit();
    } catch (IOException | RuntimeException | Error failure) {
      giveUp();
    }
  }

  @Override
  public synchronized void abandoned() {
    if (followed) {
      giveUp();
      broken = false;
    }
  }

  /** What is not committed is dropped; the index stays as it was, and is found out of step. */
  private void giveUp() {
    broken = true;
    followed = false;
    IndexWriter failed = writer;
    writer = null;
    if (failed != null) {
      try (Directory directory = failed.getDirectory()) {
        failed.rollback();
      } catch (IOException | RuntimeException again) {
        // the next writer clears away what is left
      }
    }
  }

  /**
   * Makes the index of what is in the store, in the place of what is there.
   *
   * @return how many statements it holds
   */
  public long rebuild() {
    store.state(); // which names it, where an earlier version made the store
    return store.read(this::rebuild);
  }

  private synchronized long rebuild(DatasetGraph dataset) {
    endWriting();
    try {
      if (folder.state().isEmpty()) {
        folder.clear();
      }
      Files.createDirectories(folder.path());
      try (Directory directory = folder.open();
          IndexWriter fresh = IndexFolder.writer(directory, true)) {
        new StoredDocuments(dataset.getDefaultGraph())
            .each((document, triples) -> add(fresh, StatementDocuments.of(triples)));
        IndexFolder.note(fresh, Store.state(dataset).orElseThrow());
        fresh.commit();
        broken = false;
        return fresh.getDocStats().numDocs;
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UncheckedIOException(
          new IOException(folder.path() + ": the index cannot be made: " + e.getMessage(), e));
    }
  }

  private static void add(IndexWriter writer, List<Document> entries) {
    try {
      writer.addDocuments(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What in the index differs from the store, as sentences; nothing where it is not in step, since
   * nothing is answered from it then.
   */
  public List<String> problems() {
    return store.read(
        dataset ->
            open(dataset)
                .map(
                    search -> {
                      try (search) {
                        return new IndexVerification(search, dataset.getDefaultGraph()).problems();
                      }
                    })
                .orElseGet(() -> unopened(dataset)));
  }

  private List<String> unopened(DatasetGraph dataset) {
    Optional<String> indexed = folder.state();
    return indexed.isPresent() && indexed.equals(Store.state(dataset))
        ? List.of("the index cannot be opened; " + ADVICE)
        : List.of();
  }

  @Override
  public synchronized void close() {
    endWriting();
    try {
      if (searchers != null) {
        searchers.close();
        searchers = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endWriting() {
    IndexWriter ended = writer;
    writer = null;
    if (ended != null) {
      try (Directory directory = ended.getDirectory()) {
        ended.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
