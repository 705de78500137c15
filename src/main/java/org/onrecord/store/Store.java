package org.onrecord.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
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

  /** Hand over a batch once it has this many triples. */
  public static final int BATCH_TRIPLES = 200_000;

  /** Describes the register as a whole; the store notes here which version it holds. */
  static final Node REGISTER = Terms.iri("https://w3id.org/onrecord/id/register");

  private final StoreDirectory directory;
  private final Connection connection;
  private final Followers followers;
  private final boolean lent;

  private Store(StoreDirectory directory, Connection connection) {
    this(directory, connection, new Followers(), false);
  }

  private Store(
      StoreDirectory directory, Connection connection, Followers followers, boolean lent) {
    this.directory = directory;
    this.connection = connection;
    this.followers = followers;
    this.lent = lent;
  }

  /**
   * Starts the library of the graph, which takes longer than anything else before the first answer.
   * No other thread may use that library before this has ended.
   */
  public static void prepare() {
    // done when this class was made
  }

  /**
   * Opens the store in a directory and creates it where there is none.
   *
   * @throws StoreException when another process holds it, or the directory holds something else
   */
  public static Store open(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    directory.create();
    if (directory.holdsStore() && !directory.isWritable()) {
      throw Connection.readOnly(path);
    }
    return new Store(directory, Connection.to(directory));
  }

  /**
   * Makes the store in a directory of one that was made before, where there is nothing. Where that
   * fails, nothing has happened, and whoever opens the store is told why.
   */
  public static void begin(Path path, ReadyStore ready) {
    StoreDirectory directory = new StoreDirectory(path);
    if (!directory.isFree()) {
      return;
    }
    try {
      directory.make(ready::into);
    } catch (StoreException | UncheckedIOException e) {
      // it is made as usual, or another process was quicker
    }
  }

  /**
   * Opens the store in a directory; where this process may only read it, a private copy of it.
   *
   * @throws StoreException also when there is none
   */
  public static Store openExisting(Path path) {
    StoreDirectory directory = new StoreDirectory(path);
    if (!directory.holdsStore()) {
      throw new StoreException(
          Kind.MISSING, path + ": no store here; ingest something first, or give --store", null);
    }
    return new Store(
        directory,
        directory.isWritable() ? Connection.to(directory) : Connection.toCopyOf(directory));
  }

  /** The same store, whose closing leaves it open: for whoever works on it while others do. */
  public Store lent() {
    return new Store(directory, connection, followers, true);
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
    if (lent) {
      return;
    }
    followers.close();
    connection.close();
  }

  /**
   * What follows this store, one of each kind, closed with it.
   *
   * @param making called where there is none of the kind yet
   */
  public <F extends Follower> F follower(Class<F> kind, Supplier<F> making) {
    return followers.one(kind, making);
  }

  /** Whether this user may write beside the store: else it is a copy that is read. */
  public boolean isWritable() {
    return connection.isWritable();
  }

  /** The name of the state that a transaction sees, which no other state of any store has. */
  public static Optional<String> state(DatasetGraph dataset) {
    return Stamp.of(dataset);
  }

  /**
   * The name of the present state; a store that an earlier version made gets one now.
   *
   * @throws StoreException where it has none and may only be read
   */
  public String state() {
    return connection.alone(
        () ->
            read(Stamp::of)
                .orElseGet(
                    () -> {
                      String stamp = Stamp.fresh();
                      connection.write(stamp, database -> true);
                      return stamp;
                    }));
  }

  /** Runs in one read transaction and returns what the function returns, which must not be lazy. */
  public <T> T read(Function<DatasetGraph, T> function) {
    return connection.read(function);
  }

  /**
   * Runs in one write transaction, commits, and returns what the function returns. On any failure
   * nothing is written. Followers do not hear of it, so that they are out of step afterwards.
   */
  <T> T write(Function<Graph, T> function) {
    return connection.write(
        Stamp.fresh(), database -> function.apply(database.getDefaultGraph()));
  }

  /**
   * Begins a run of writes by this thread, which may not read the store until it has closed it.
   * Other threads may read, and wait to write.
   */
  public Writing writing() {
    return new Writing(connection, followers);
  }

  /**
   * Makes the store hold exactly these triples of these documents, in one commit. Documents of
   * which nothing changes are not written; where none changes, there is no commit.
   */
  public Changes replace(List<DocumentTriples> batch) {
    try (Writing writing = writing()) {
      return writing.put(batch);
    }
  }

  /** Removes every triple of a document; false where the store has no such document. */
  public boolean remove(String document) {
    return remove(List.of(document)) == 1;
  }

  /** Removes documents in one commit and returns how many there were. */
  public int remove(Collection<String> documents) {
    List<DocumentTriples> nothing =
        documents.stream().map(iri -> new DocumentTriples(iri, List.of())).toList();
    return replace(nothing).replaced();
  }

  /**
   * Makes the store hold this register and no other, in one commit.
   *
   * @param digest names the version; where the store holds it already, nothing is written
   * @return whether anything was written
   */
  public boolean loadRegister(String digest, Collection<Triple> triples) {
    return connection.alone(
        () -> !registerDigest().equals(Optional.of(digest)) && register().replace(digest, triples));
  }

  /**
   * The same, where what the register differs in from the one that the store holds is known: then
   * nothing else need be read or written.
   *
   * @param from names the version that must be there; where another is, nothing is done
   * @return whether it was there
   */
  public boolean changeRegister(
      String from, String digest, Collection<Triple> gone, Collection<Triple> added) {
    return connection.alone(
        () -> registerDigest().equals(Optional.of(from))
                && register().change(from, digest, gone, added));
  }

  private RegisterPart register() {
    return new RegisterPart(connection, followers);
  }

  /** The version of the register that the store holds. */
  public Optional<String> registerDigest() {
    return read(dataset -> new StoreContents(dataset).text(REGISTER, Terms.REGISTER_DIGEST));
  }

  /** What tells whether documents are as they were, by IRI; far quicker than {@link #documents}. */
  public SortedMap<String, StoredVersion> versions() {
    return read(dataset -> new StoreContents(dataset).versions());
  }

  /** All documents, by IRI. */
  public List<StoredDocument> documents() {
    return read(dataset -> new StoreContents(dataset).documents());
  }

  public StoreStatus status() {
    String digest = registerDigest().orElse(null);
    return read(dataset -> new StoreContents(dataset).status(digest, bytesOnDisk()));
  }

  /** How much the files take, holes not counted. */
  public long bytesOnDisk() {
    return directory.bytesOnDisk();
  }

  /** Whether compacting pays after a run that wrote so many triples: so much is dead. */
  public boolean isCompactionAdvised(long written) {
    return StoreStatus.compactionPays(
        bytesOnDisk(), written, () -> read(dataset -> TripleIndexes.of(dataset).size()));
  }

  /**
   * Reads everything; checks each statement's words against its document's text, and each
   * document's hash.
   */
  public VerifyReport verify() {
    return read(dataset -> new Verification(dataset).report());
  }

  /** Rewrites the files without what is dead in them. Readers may go on; writers wait. */
  public void compact() {
    connection.compact();
  }

  /**
   * Fails where the indexes of the database differ, so that what is read is not all there is.
   *
   * @throws StoreException that says in what they differ
   */
  public void assertWhole() {
    read(this::whole);
  }

  private boolean whole(DatasetGraph dataset) {
    List<String> differences = Indexes.differences(dataset);
    if (!differences.isEmpty()) {
      throw StoreException.damaged(path() + ": the database is damaged: " + differences.getFirst());
    }
    return true;
  }

  /**
   * Writes the whole store and the user's registers in it to a file, as N-Quads in gzip; the file
   * appears under its name only when it is complete.
   *
   * @throws StoreException when the database is damaged: what cannot be read whole is not kept as
   *     if it were
   */
  public void backup(Path file) {
    try {
      WholePath.file(file, this::writeBackup);
    } catch (IOException e) {
      throw new StoreException(Kind.FAILED, String.valueOf(e.getMessage()), e);
    }
  }

  private void writeBackup(OutputStream out) {
    read(
        dataset -> {
          try {
            return whole(dataset) && Backup.write(dataset, directory.registerFiles(), out) >= 0;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Makes a store from a backup, where there is none: the folder must be empty or missing. The
   * store appears when it is whole.
   *
   * @throws StoreException when there is something already, or the file is no whole backup
   */
  public static void restore(Path backup, Path path) {
    new StoreDirectory(path).make(new Restoration(backup)::into);
  }

  /** Whether there is a store in a folder. */
  public static boolean isAt(Path path) {
    return new StoreDirectory(path).holdsStore();
  }
}
