package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.onrecord.store.StoreException.Kind;

/** The directory of a store: the files of TDB2, and what is done with them as files. */
record StoreDirectory(Path path) {

  /**
   * A generation of the database: matches "Data-0001", not "Data-0002-tmp", the remains of a killed
   * compaction.
   */
  private static final Pattern GENERATION = Pattern.compile("Data-\\d+");

  private static final String LOCK = "tdb.lock";

  boolean holdsStore() {
    return !generations().isEmpty();
  }

  /**
   * Makes the directory, unless it holds a store already or something else that must not be mixed
   * with one.
   */
  void create() {
    try {
      Files.createDirectories(path);
      if (!holdsStore() && holdsOthers()) {
        throw new StoreException(
            Kind.FAILED,
            path + ": is neither a store nor an empty folder; give another place with --store",
            null);
      }
    } catch (IOException e) {
      throw new StoreException(
          Kind.FAILED, path + ": the folder cannot be made: " + e.getMessage(), e);
    }
  }

  private boolean holdsOthers() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.anyMatch(entry -> !entry.getFileName().toString().equals(LOCK));
    }
  }

  /**
   * Opens the database. TDB2 takes the lock and then clears away what a killed compaction has
   * begun; an older generation that a killed compaction did not come to delete is cleared away
   * here.
   */
  DatasetGraph connect() {
    try {
      DatasetGraph database = DatabaseMgr.connectDatasetGraph(path.toString());
      List<Path> generations = generations();
      generations.subList(0, Math.max(0, generations.size() - 1)).forEach(StoreDirectory::delete);
      return database;
    } catch (DBOpEnvException e) {
      throw new StoreException(
          Kind.BUSY,
          path
              + ": the store is in use by process "
              + holder()
              + "; wait until it ends, or end it (one process at a time can have a store)",
          e);
    } catch (RuntimeException e) {
      throw new StoreException(
          Kind.DAMAGED,
          path + ": the database cannot be opened: " + e.getMessage() + "; restore a backup",
          e);
    }
  }

  private String holder() {
    try {
      return Files.readString(path.resolve(LOCK)).strip();
    } catch (IOException e) {
      return "(unknown)";
    }
  }

  /** Loads a new database beside this one and puts it in its place. */
  void replaceWith(Consumer<DatasetGraph> loading) {
    StoreDirectory fresh = new StoreDirectory(sibling(".restoring"));
    Path old = sibling(".replaced");
    assertFree();
    if (Files.exists(fresh.path)) {
      delete(fresh.path);
    }
    fresh.create();
    DatasetGraph database = fresh.connect();
    try {
      loading.accept(database);
      TDBInternal.expel(database, true);
      swap(fresh.path, old);
    } catch (RuntimeException | IOException failure) {
      TDBInternal.expel(database, true);
      delete(fresh.path);
      throw failure instanceof StoreException known
          ? known
          : new StoreException(
              Kind.FAILED,
              path + ": not restored, the store is as it was: " + failure.getMessage(),
              failure);
    }
  }

  /** Fails where another process holds the store. */
  private void assertFree() {
    if (holdsStore()) {
      TDBInternal.expel(connect(), true);
    } else {
      create();
    }
  }

  private void swap(Path fresh, Path old) throws IOException {
    if (Files.exists(old)) {
      delete(old);
    }
    if (Files.exists(path)) {
      Files.move(path, old);
    }
    Files.move(fresh, path);
    if (Files.exists(old)) {
      delete(old);
    }
  }

  private Path sibling(String suffix) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + suffix);
  }

  /** The generations of the database, oldest first. */
  private List<Path> generations() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> GENERATION.matcher(entry.getFileName().toString()).matches())
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    } catch (IOException e) {
      throw new StoreException(Kind.FAILED, path + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  /**
   * How much the files take; TDB2 makes them larger than what is in them, with a hole at the end.
   */
  long bytesOnDisk() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(SparseFile::bytes).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new StoreException(
          Kind.FAILED, directory + ": cannot be deleted: " + e.getMessage(), e);
    }
  }
}
