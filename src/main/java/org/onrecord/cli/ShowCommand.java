package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.query.Given;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord show}: what was said in one document; the question {@code utterances} under a
 * shorter name.
 */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows what was said in a document, in order: who, how, and the words.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "The document's IRI, identity or title.")
  private String id = "";

  @Mixin private StoreOptions storeOptions = new StoreOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    NamedQuery utterances = QueryCatalogue.bundled().find("utterances").orElseThrow();
    try (Store store = storeOptions.open()) {
      return answers.print(
          new QueryRunner(store, answers.limits()).run(utterances, Given.of("document", id)),
          terminal);
    }
  }
}
