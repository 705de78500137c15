package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.query.Answer;
import org.onrecord.query.Citation;
import org.onrecord.query.Given;
import org.onrecord.query.Limits;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord cite}: a statement as scholars cite it. */
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    description = "Cites a statement: who said what, when, in which document, at which place.")
final class CiteCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "IRI", description = "The statement's IRI, as answers return it.")
  private String statement = "";

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "plain, bibtex or csl (CSL-JSON). Default: ${DEFAULT-VALUE}.")
  private String style = "plain";

  @Mixin private StoreOptions storeOptions = new StoreOptions();

  CiteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = storeOptions.openToRead(terminal)) {
      Answer found =
          new QueryRunner(store, Limits.DEFAULT)
              .run(
                  QueryCatalogue.bundled().find("citation").orElseThrow(),
                  Given.of("statement", statement));
      if (!(found instanceof Answer.Rows rows) || rows.isEmpty()) {
        terminal.say("onrecord: there is no statement <" + statement + ">");
        return ExitCode.NOTHING_FOUND;
      }
      Citation citation = Citation.of(rows);
      terminal.out().println(inStyle(citation));
      return ExitCode.DONE;
    }
  }

  private String inStyle(Citation citation) {
    return switch (style.toLowerCase(Locale.ROOT)) {
      case "plain" -> citation.plain();
      case "bibtex" -> citation.bibtex();
      case "csl" -> citation.csl();
      default ->
          throw new UsageException(
              "--style " + style + " is not known; there are plain, bibtex and csl");
    };
  }
}
