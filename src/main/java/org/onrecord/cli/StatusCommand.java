package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;
import org.onrecord.store.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord status}: how much is in the store and on disk. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says how much is in the store and on disk.")
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.openToRead(terminal)) {
      StoreStatus status = store.status();
      line("store", storeOptions.directory().toString());
      line("documents", number(status.documents()));
      line("statements", number(status.statements()));
      line("triples", number(status.triples()));
      line(
          "on disk",
          megabytes(status.diskBytes()) + " (in use about " + megabytes(status.liveBytes()) + ")");
      line("index", megabytes(SearchIndex.of(store).bytes()) + ", " + IndexNotes.state(store));
      line("register", status.registerDigest() == null ? "none" : status.registerDigest());
      if (status.compactionAdvised()) {
        terminal.say(
            "onrecord: much of the disk space is no longer in use; 'onrecord compact' gives it"
                + " back");
      }
    }
    return ExitCode.DONE;
  }

  private void line(String name, String value) {
    terminal.out().printf("%-12s%s%n", name, value);
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
