package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.query.Limits;
import org.onrecord.query.ParameterType;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord remove}: documents out of the store, every triple of them. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description =
        "Removes documents with all that was found in them. All of them are found first, or none is"
            + " removed.")
final class RemoveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "IRIs, identities or titles of documents.")
  private List<String> ids = List.of();

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  RemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store store = storeOptions.open()) {
      QueryRunner runner = new QueryRunner(store, Limits.DEFAULT);
      List<String> documents = new ArrayList<>();
      for (String id : ids) {
        documents.add(runner.resolve(ParameterType.DOCUMENT, id));
      }
      int removed = store.remove(documents);
      terminal.say(
          "onrecord: " + removed + (removed == 1 ? " document removed" : " documents removed"));
    }
    return ExitCode.DONE;
  }
}
