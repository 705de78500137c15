package org.onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord backup}: the whole store as one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "Writes the whole store, with the registers kept in it, to one file (N-Quads, gzip); it"
            + " appears only when it is whole.")
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The file to write, such as store.nq.gz.")
  private Path file = Path.of("");

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.open()) {
      store.backup(file);
    }
    terminal.say("onrecord: backed up to " + file);
    return ExitCode.DONE;
  }
}
