package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.onrecord.store.StoreException.Kind;

/**
 * The open database of a store, and who may use it when. Begins and ends every transaction, and
 * connects anew after a failed one.
 */
final class Connection {

  /** How long closing waits for readers. */
  private static final int PATIENCE_MILLIS = 300;

  private final StoreDirectory directory;

  /** What is read in place of a store that must not be changed. */
  private final Optional<StoreDirectory> copy;

  private final ReentrantLock writers = new ReentrantLock();

  /** Readers share it; whoever replaces the connection has it alone. */
  private final ReentrantReadWriteLock connection = new ReentrantReadWriteLock(true);

  private DatasetGraph database;

  private Connection(StoreDirectory directory, Optional<StoreDirectory> copy) {
    this.directory = directory;
    this.copy = copy;
    this.database = copy.orElse(directory).connect();
  }

  static Connection to(StoreDirectory directory) {
    return new Connection(directory, Optional.empty());
  }

  static Connection toCopyOf(StoreDirectory directory) {
    return new Connection(directory, Optional.of(directory.copyForReading()));
  }

  static StoreException readOnly(Path path) {
    return new StoreException(
        Kind.FAILED,
        path + ": may only be read by this user, so nothing can be changed in it; it is as it was",
        null);
  }

  /** Waits a moment for readers; where one does not end, the database stays open. */
  void close() {
    if (!idleSoon()) {
      return;
    }
    try {
      TDBInternal.expel(database);
      copy.ifPresent(StoreDirectory::delete);
    } finally {
      connection.writeLock().unlock();
    }
  }

  private boolean idleSoon() {
    try {
      return connection.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Runs in one read transaction and returns what the function returns, which must not be lazy. A
   * read within a read of the same thread sees what that one does.
   */
  <T> T read(Function<DatasetGraph, T> function) {
    connection.readLock().lock();
    try {
      if (database.isInTransaction()) {
        return function.apply(database);
      }
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
   *
   * @param stamp names the state that is made
   */
  <T> T write(String stamp, Function<DatasetGraph, T> function) {
    return write(() -> {}, stamp, function);
  }

  /**
   * As the other.
   *
   * @param before runs when no other thread writes any more, and may read
   */
  <T> T write(Runnable before, String stamp, Function<DatasetGraph, T> function) {
    DatasetGraph writable = begin(before);
    try {
      T result = function.apply(writable);
      commit(stamp);
      return result;
    } catch (Throwable failure) {
      fail(failure);
      tellUnwritten(failure);
      throw failure;
    }
  }

  /**
   * Begins to write, in this thread; no other one writes until {@link #commit} or {@link #fail},
   * one of which must follow.
   *
   * @param before runs when no other thread writes any more, and may read
   */
  DatasetGraph begin(Runnable before) {
    assertWritable();
    writers.lock();
    connection.readLock().lock();
    try {
      before.run();
      database.begin(ReadWrite.WRITE);
      return database;
    } catch (Throwable failure) {
      release();
      throw failure;
    }
  }

  /**
   * Ends a write well. Where it throws, {@link #fail} must follow.
   *
   * @param stamp names the state that is made
   */
  void commit(String stamp) {
    Stamp.set(database, stamp);
    database.commit();
    database.end();
    release();
  }

  private void release() {
    connection.readLock().unlock();
    writers.unlock();
  }

  /** Ends a write of which nothing stays, and connects anew. */
  void fail(Throwable failure) {
    try {
      abort(failure);
      connection.readLock().unlock();
      reconnect();
    } catch (RuntimeException | InternalError again) {
      failure.addSuppressed(again);
    } finally {
      writers.unlock();
    }
  }

  /**
   * Tells in a line what failed, where it is the file system. A mapped file that finds no room on
   * the disk fails with an {@link InternalError}.
   */
  void tellUnwritten(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof IOException || root instanceof InternalError) {
      throw new StoreException(
          Kind.FAILED,
          "%s: cannot be written: %s; the store is as it was before; make room and repeat the command"
              .formatted(
                  directory.path(),
                  root instanceof InternalError ? "the disk is full" : root.getMessage()),
          failure);
    }
  }

  boolean isWritable() {
    return copy.isEmpty();
  }

  private void assertWritable() {
    if (copy.isPresent()) {
      throw readOnly(directory.path());
    }
  }

  /** Runs while no other thread writes, so that what is read stays true until it is written. */
  <T> T alone(Supplier<T> action) {
    writers.lock();
    try {
      return action.get();
    } finally {
      writers.unlock();
    }
  }

  /** Aborting may fail, too; what went wrong first is what is told. */
  private void abort(Throwable failure) {
    try {
      database.abort();
    } catch (RuntimeException | InternalError again) {
      failure.addSuppressed(again);
    }
    try {
      database.end();
    } catch (RuntimeException | InternalError again) {
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

  /** Rewrites the files without what is dead in them. */
  void compact() {
    assertWritable();
    writers.lock();
    try {
      connection.readLock().lock();
      try {
        if (read(PackedCopy::leavesMuch)) {
          DatabaseMgr.compact(database, true); // in a connection of its own
        }
        read(this::packed);
      } catch (Throwable failure) {
        tellUnwritten(failure);
        throw failure;
      } finally {
        connection.readLock().unlock();
      }
      reconnect();
    } finally {
      writers.unlock();
    }
  }

  /** Always true. */
  private boolean packed(DatasetGraph from) {
    try {
      directory.makeNext(next -> PackedCopy.write(from, directory.database(), next));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
