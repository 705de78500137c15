package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.StoreException.Kind;

/** The directory of a store: the files of TDB2, and what is done with them as files. */
record StoreDirectory(Path path) {

  /**
   * A generation of the database: matches "Data-0001", not "Data-0002-tmp", the remains of a killed
   * compaction.
   */
  private static final Pattern GENERATION = Pattern.compile("Data-\\d+");

  private static final String NAME = "Data-";
  private static final String FIRST = NAME + "0001";

  /** No list of the nodes that are not there: new ones come without TDB2's knowledge. */
  static final StoreParams PARAMETERS =
      StoreParams.builder("OnRecord").nodeMissCacheSize(0).build();

  private static final String LOCK = "tdb.lock";

  /** The number of a process: matches "4711", not "(unknown)". */
  private static final Pattern PROCESS = Pattern.compile("\\d{1,18}");

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
      assertNothingElse();
    } catch (IOException e) {
      throw new StoreException(
          Kind.FAILED, path + ": the folder cannot be made: " + e.getMessage(), e);
    }
  }

  private void assertNothingElse() throws IOException {
    if (Files.exists(path) && !holdsStore() && holdsOthers()) {
      throw new StoreException(
          Kind.FAILED,
          path + ": is neither a store nor an empty folder; give another place with --store",
          null);
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
      if (!holdsStore()) {
        makeDatabase(); // else TDB2 would note the parameters in a file
      }
      DatasetGraph database = DatabaseMgr.connectDatasetGraph(path.toString(), PARAMETERS);
      List<Path> generations = generations();
      generations.subList(0, Math.max(0, generations.size() - 1)).forEach(StoreDirectory::delete);
      return database;
    } catch (DBOpEnvException e) {
      throw busy(e);
    } catch (IOException | RuntimeException e) {
      throw new StoreException(
          Kind.DAMAGED,
          path
              + ": the database cannot be opened: "
              + e.getMessage()
              + "; leave it as it is, and restore a backup to another place",
          e);
    }
  }

  /** Whether this process may change the store. */
  boolean isWritable() {
    if (!Files.isWritable(path)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(generations().getLast())) {
      return files.allMatch(Files::isWritable);
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(Kind.FAILED, path + ": cannot be read: " + problem(e), e);
    }
  }

  /**
   * Copies the database into a folder of this process's own: TDB2 opens its files for writing even
   * to read them.
   *
   * @throws StoreException when another process has the store, whose files change then
   */
  StoreDirectory copyForReading() {
    assertNotHeld();
    try {
      Path copy = Files.createTempDirectory("onrecord-reading");
      copyInto(copy);
      assertNotHeld();
      return new StoreDirectory(copy);
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(
          Kind.FAILED,
          path
              + ": may only be read, which takes a copy in the folder for temporary files, and that"
              + " failed: "
              + problem(e),
          e);
    }
  }

  private void copyInto(Path copy) throws IOException {
    Path generation = generations().getLast();
    try (Stream<Path> files = Files.walk(generation)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(path.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          SparseFile.copy(file, to);
        }
      }
    } catch (IOException | RuntimeException e) {
      WholePath.delete(copy);
      throw e;
    }
  }

  /** Where the lock cannot be taken, it can be looked at. */
  private void assertNotHeld() {
    String holder = Files.exists(path.resolve(LOCK)) ? holder() : "";
    if (PROCESS.matcher(holder).matches()
        && ProcessHandle.of(Long.parseLong(holder)).isPresent()
        && Long.parseLong(holder) != ProcessHandle.current().pid()) {
      throw busy(null);
    }
  }

  private StoreException busy(@Nullable Throwable cause) {
    return new StoreException(
        Kind.BUSY,
        path
            + ": the store is in use by process "
            + holder()
            + "; wait until it ends, or end it (one process at a time can have a store)",
        cause);
  }

  private static String problem(Exception problem) {
    return problem instanceof AccessDeniedException denied
        ? denied.getFile() + ": permission denied"
        : String.valueOf(problem.getMessage());
  }

  private String holder() {
    try {
      return Files.readString(path.resolve(LOCK)).strip();
    } catch (IOException e) {
      return "(unknown)";
    }
  }

  /** The folder with the user's own registers, which need not be there. */
  Path registers() {
    return path.resolve("registers");
  }

  /** The user's own registers, by name. */
  List<Path> registerFiles() throws IOException {
    if (!Files.isDirectory(registers())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(registers())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Makes a store where there is none; it appears when it is whole.
   *
   * @throws StoreException where there is something already, also when it came while this was made
   */
  void make(Consumer<StoreDirectory> making) {
    if (holdsStore()) {
      throw new StoreException(
          Kind.FAILED,
          path
              + ": holds a store already, and nothing was done to it; give another place with"
              + " --store, or move this one away first",
          null);
    }
    try {
      assertNothingElse();
      WholePath.folder(path, beside -> making.accept(new StoreDirectory(beside)));
    } catch (IOException e) {
      throw new StoreException(
          Kind.FAILED,
          path
              + (holdsStore()
                  ? ": was filled by another process meanwhile, and nothing was done to it"
                  : ": the store cannot be made: " + problem(e)),
          e);
    }
  }

  /** Whether there is nothing, or an empty folder. */
  boolean isFree() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The folder of the database. */
  Path database() {
    return generations().getLast();
  }

  /**
   * Makes the next generation of the database; whoever opens the store after that finds it, and
   * clears the one before away. One that is not whole TDB2 clears away by its name.
   */
  void makeNext(WholePath.Filling filling) throws IOException {
    Path last = database();
    int number = Integer.parseInt(last.getFileName().toString().substring(NAME.length()));
    Path next = path.resolve(String.format(Locale.ROOT, "%s%04d", NAME, number + 1));
    WholePath.folder(next, next.resolveSibling(next.getFileName() + "-tmp"), filling);
  }

  /** Makes the folder of a first database. */
  Path makeDatabase() throws IOException {
    return Files.createDirectory(path.resolve(FIRST));
  }

  /** Works on the database of a folder that is no store yet and that nobody else knows. */
  <T> T fill(Function<DatasetGraph, T> filling) {
    DatasetGraph database = connect();
    try {
      return filling.apply(database);
    } finally {
      TDBInternal.expel(database, true);
    }
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

  void delete() {
    delete(path);
  }

  private static void delete(Path directory) {
    try {
      WholePath.delete(directory);
    } catch (IOException e) {
      throw new StoreException(
          Kind.FAILED, directory + ": cannot be deleted: " + e.getMessage(), e);
    }
  }
}
