package org.onrecord.cli;

import java.nio.file.Path;
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

  Path directory() {
    if (directory != null) {
      return directory;
    }
    String named = System.getenv(VARIABLE);
    return named == null || named.isBlank() ? DEFAULT : Path.of(named);
  }

  /** Opens the store, which must exist. */
  Store open() {
    return Store.openExisting(directory());
  }

  /** Opens the store, and makes it where there is none. */
  Store openOrCreate() {
    return Store.open(directory());
  }
}
