package org.onrecord.cli;

import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {
  private static final String VARIABLE = "ONRECORD_STORE";
  private static final Path DEFAULT = Path.of("onrecord-store");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The store's folder; default: the variable " + VARIABLE + ", else ./onrecord-store.")
  private @Nullable Path directory;

  /** The store of the server in whose process a command runs; nobody else's thread sees it. */
  private static final ThreadLocal<Store> LENT = new ThreadLocal<>();

  static boolean isLent() {
    return LENT.get() != null;
  }

  /** Runs a command that works on this store and leaves it open. */
  static int lending(Store store, IntSupplier command) {
    LENT.set(store);
    try {
      return command.getAsInt();
    } finally {
      LENT.remove();
    }
  }

  Path directory() {
    Store lent = LENT.get();
    if (lent != null) {
      return lent.path();
    }
    if (directory != null) {
      return directory;
    }
    String named = System.getenv(VARIABLE);
    return named == null || named.isBlank() ? DEFAULT : Path.of(named);
  }

  /** Opens the store, which must exist. */
  Store open() {
    Store lent = LENT.get();
    return lent != null ? lent.lent() : Store.openExisting(directory());
  }

  /**
   * Opens the store for a command that changes nothing in it. Where the process ends with the
   * command, the store is left to that: closing would only write to the disk once more what is
   * there, file after file.
   */
  Store openToRead(Terminal terminal) {
    Store store = open();
    return terminal.last() && store.isWritable() ? store.lent() : store;
  }

  /** Opens the store, and makes it where there is none. */
  Store openOrCreate() {
    return Store.open(directory());
  }
}
