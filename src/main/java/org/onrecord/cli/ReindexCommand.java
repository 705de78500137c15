package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord reindex}: the index of a store, anew. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description =
        "Makes the index of full text and counts anew. It is kept in step by itself; this is for a"
            + " store that has none, or whose index was left behind when a process was killed.")
final class ReindexCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  ReindexCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.open()) {
      long statements = SearchIndex.of(store).rebuild();
      terminal.say(String.format(Locale.ROOT, "onrecord: %,d statements indexed", statements));
    }
    return ExitCode.DONE;
  }
}
