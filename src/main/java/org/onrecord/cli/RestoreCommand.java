package org.onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord restore}: a store from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Makes a store from a backup. The folder must be empty or missing; the store appears when"
            + " it is whole.")
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A file that 'onrecord backup' wrote.")
  private Path file = Path.of("");

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Store.restore(file, storeOptions.directory());
    try (Store store = storeOptions.open()) {
      SearchIndex.of(store).rebuild();
    }
    terminal.say("onrecord: restored to " + storeOptions.directory());
    return ExitCode.DONE;
  }
}
