package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.onrecord.store.StoreException.Kind;

/**
 * The graph on disk: documents and the register, in the default graph of one TDB2 database.
 *
 * <p>A write is wholly done or not at all, whatever ends the process. Safe for many threads:
 * readers see the state before or after a write; writers wait for each other. One process at a time
 * holds a store, from {@link #open} to {@link #close}. No iterator, graph or data set may leave
 * {@link #read}.
 *
 * <p>After a failed write the database is dropped from TDB2's cache and opened anew before anything
 * else happens, since the next write after an abort can corrupt it for good (apache/jena#3877).
 */
public final class Store implements AutoCloseable {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  /** Hand over a batch once it has this many triples: many small commits bloat the files. */
  public static final int BATCH_TRIPLES = 200_000;

  /** Describes the register as a whole; the store notes here which version it holds. */
  private static final Node REGISTER = Terms.iri("https://w3id.org/onrecord/id/register");

  /** How long closing waits for readers. */
  private static final int PATIENCE_SECONDS = 2;

  private static final Comparator<Triple> BY_SUBJECT =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms);

  private final StoreDirectory directory;
  private final ReentrantLock writers = new ReentrantLock();

  /** Readers share it; whoever replaces the connection has it alone. */
  private final ReentrantReadWriteLock connection = new ReentrantReadWriteLock(true);

  private DatasetGraph database;

  private Store(StoreDirectory directory, DatasetGraph database) {
    this.directory = directory;
    this.database = database;
  }

  /**
   * Opens the store in a directory and creates it where there is none.
   *
   * @throws StoreException when another process holds it, or the directory holds something else
   */
  public static Store open(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    directory.create();
    return new Store(directory, directory.connect());
  }

  /**
   * Opens the store in a directory.
   *
   * @throws StoreException also when there is none
   */
  public static Store openExisting(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    if (!directory.holdsStore()) {
      throw new StoreException(
          Kind.MISSING, path + ": no store here; ingest something first, or give --store", null);
    }
    return new Store(directory, directory.connect());
  }

  public Path path() {
    return directory.path();
  }

  /**
   * Ends the use of the store and lets other processes have it. Where a reader does not end, such
   * as a query that does not heed its cancellation, the store stays open until the process ends,
   * which does it no harm.
   */
  @Override
  public void close() {
    if (!idleSoon()) {
      return;
    }
    try {
      TDBInternal.expel(database);
    } finally {
      connection.writeLock().unlock();
    }
  }

  private boolean idleSoon() {
    try {
      return connection.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs in one read transaction and returns what the function returns, which must not be lazy. */
  public <T> T read(Function<DatasetGraph, T> function) {
    connection.readLock().lock();
    try {
      database.begin(TxnType.READ);
      try {
        return function.apply(database);
      } finally {
        database.end();
      }
    } finally {
      connection.readLock().unlock();
    }
  }

  /**
   * Runs in one write transaction, commits, and returns what the function returns. On any failure
   * nothing is written.
   */
  <T> T write(Function<Graph, T> function) {
    writers.lock();
    try {
      connection.readLock().lock();
      try {
        return commit(function);
      } catch (Throwable failure) {
        connection.readLock().unlock();
        try {
          reconnect();
        } catch (RuntimeException again) {
          failure.addSuppressed(again);
        } finally {
          connection.readLock().lock();
        }
        throw failure;
      } finally {
        connection.readLock().unlock();
      }
    } finally {
      writers.unlock();
    }
  }

  /** Runs while no other thread writes, so that what is read stays true until it is written. */
  private <T> T alone(Supplier<T> action) {
    writers.lock();
    try {
      return action.get();
    } finally {
      writers.unlock();
    }
  }

  private <T> T commit(Function<Graph, T> function) {
    database.begin(ReadWrite.WRITE);
    try {
      T result = function.apply(database.getDefaultGraph());
      database.commit();
      return result;
    } catch (Throwable failure) {
      abort(failure);
      throw failure;
    } finally {
      database.end();
    }
  }

  /** Aborting may fail, too; what went wrong first is what is told. */
  private void abort(Throwable failure) {
    try {
      database.abort();
    } catch (RuntimeException again) {
      failure.addSuppressed(again);
    }
  }

  private void reconnect() {
    connection.writeLock().lock();
    try {
      TDBInternal.expel(database, true);
      database = directory.connect();
    } finally {
      connection.writeLock().unlock();
    }
  }

  /**
   * Makes the store hold exactly these triples of these documents, in one commit. Documents of
   * which nothing changes are not written; where none changes, there is no commit.
   */
  public Changes replace(List<DocumentTriples> batch) {
    return alone(() -> apply(replacements(batch)));
  }

  /** Removes every triple of a document; false where the store has no such document. */
  public boolean remove(String document) {
    return remove(List.of(document)) == 1;
  }

  /** Removes documents in one commit and returns how many there were. */
  public int remove(Collection<String> documents) {
    List<DocumentTriples> nothing =
        documents.stream().map(iri -> new DocumentTriples(iri, List.of())).toList();
    return alone(() -> apply(replacements(nothing)).replaced());
  }

  private List<Replacement> replacements(List<DocumentTriples> batch) {
    return read(
        dataset ->
            batch.stream()
                .map(document -> Replacement.of(dataset.getDefaultGraph(), document))
                .toList());
  }

  private Changes apply(List<Replacement> replacements) {
    if (replacements.stream().anyMatch(Replacement::changes)) {
      write(
          graph -> {
            replacements.forEach(replacement -> replacement.applyTo(graph));
            return true;
          });
    }
    return replacements.stream().map(Replacement::count).reduce(Changes.NONE, Changes::plus);
  }

  /**
   * Makes the store hold this register and no other, in one commit.
   *
   * @param digest names the version; where the store holds it already, nothing is written
   * @return whether anything was written
   */
  public boolean loadRegister(String digest, Collection<Triple> triples) {
    return alone(
        () -> !registerDigest().equals(Optional.of(digest)) && replaceRegister(digest, triples));
  }

  private boolean replaceRegister(String digest, Collection<Triple> triples) {
    Set<Triple> wanted = new HashSet<>(triples);
    wanted.add(
        Triple.create(REGISTER, Terms.REGISTER_DIGEST, NodeFactory.createLiteralString(digest)));
    Set<Triple> present = read(dataset -> new StoreContents(dataset).register());
    return write(
        graph -> {
          present.stream().filter(triple -> !wanted.contains(triple)).forEach(graph::delete);
          // sorted, what belongs together is written together, which takes a third less time
          wanted.stream()
              .filter(triple -> !present.contains(triple))
              .sorted(BY_SUBJECT)
              .forEach(graph::add);
          return true;
        });
  }

  /** The version of the register that the store holds. */
  public Optional<String> registerDigest() {
    return read(dataset -> new StoreContents(dataset).text(REGISTER, Terms.REGISTER_DIGEST));
  }

  /** All documents, by IRI. */
  public List<StoredDocument> documents() {
    return read(dataset -> new StoreContents(dataset).documents());
  }

  public StoreStatus status() {
    String digest = registerDigest().orElse(null);
    return read(dataset -> new StoreContents(dataset).status(digest, directory.bytesOnDisk()));
  }

  /**
   * Reads everything; checks each statement's words against its document's text, and each
   * document's hash.
   */
  public VerifyReport verify() {
    return read(dataset -> new Verification(dataset.getDefaultGraph()).report());
  }

  /** Rewrites the files without what is dead in them. Readers may go on; writers wait. */
  public void compact() {
    writers.lock();
    try {
      connection.readLock().lock();
      try {
        DatabaseMgr.compact(database, true);
      } finally {
        connection.readLock().unlock();
      }
    } finally {
      writers.unlock();
    }
  }

  /**
   * Writes the whole store to a file, as N-Quads in gzip; the file appears under its name only when
   * it is complete.
   */
  public void backup(Path file) {
    read(
        dataset -> {
          try {
            Backup.write(dataset, file);
          } catch (IOException e) {
            throw new UncheckedIOException(
                file + ": the backup cannot be written: " + e.getMessage(), e);
          }
          return true;
        });
  }

  /**
   * Makes the store in a directory hold what a backup holds. It is loaded beside the store and then
   * takes its place, so that a failure leaves the store as it was.
   */
  public static void restore(Path backup, Path path) {
    new StoreDirectory(path).replaceWith(database -> Backup.load(backup, database));
  }

  /** What has to be deleted and added for one document. */
  private record Replacement(boolean known, List<Triple> obsolete, List<Triple> missing) {

    static Replacement of(Graph graph, DocumentTriples wanted) {
      Set<Triple> present =
          new StoreContents(graph).triplesOf(NodeFactory.createURI(wanted.document()));
      Set<Triple> target = new HashSet<>(wanted.triples());
      List<Triple> obsolete = new ArrayList<>(present);
      obsolete.removeIf(target::contains);
      List<Triple> missing = new ArrayList<>(wanted.triples());
      missing.removeIf(present::contains);
      return new Replacement(!present.isEmpty(), obsolete, missing);
    }

    boolean changes() {
      return !obsolete.isEmpty() || !missing.isEmpty();
    }

    void applyTo(Graph graph) {
      obsolete.forEach(graph::delete);
      missing.forEach(graph::add);
    }

    Changes count() {
      long triples = (long) obsolete.size() + missing.size();
      if (!changes()) {
        return new Changes(0, 0, 1, 0);
      }
      return known ? new Changes(0, 1, 0, triples) : new Changes(1, 0, 0, triples);
    }
  }
}
