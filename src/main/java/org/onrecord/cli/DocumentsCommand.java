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

/**
 * {@code onrecord documents}: what is in the store; the question {@code documents} under a name of
 * its own.
 */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    description = "Lists the documents in the store.")
final class DocumentsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions storeOptions = new StoreOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();

  DocumentsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    NamedQuery documents = QueryCatalogue.bundled().find("documents").orElseThrow();
    try (Store store = storeOptions.openToRead(terminal)) {
      return answers.print(
          new QueryRunner(store, answers.limits()).run(documents, Given.NOTHING), terminal);
    }
  }
}
