package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Answer;
import org.onrecord.query.Given;
import org.onrecord.query.Ink;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord show}: what was said in one document, or one statement in what stands around it;
 * the questions {@code utterances} and {@code context} under a shorter name.
 */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows what was said in a document, in order: who, how, and the words. Of a statement's IRI"
            + " it shows the words marked in what stands around them, with question and reporter.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      description = "A document's IRI, identity, address or title; or a statement's IRI.")
  private String id = "";

  @Mixin private StoreOptions storeOptions = new StoreOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = storeOptions.openToRead(terminal)) {
      QueryRunner runner = new QueryRunner(store, answers.limits());
      if (id.indexOf('#') < 0) {
        return answers.print(
            runner.run(question("utterances"), Given.of("document", id)), terminal);
      }
      Answer around = runner.run(question("context"), Given.of("statement", id));
      if (answers.isPlain() && around instanceof Answer.Rows rows && !rows.isEmpty()) {
        prose(rows);
        return ExitCode.DONE;
      }
      return answers.print(around, terminal);
    }
  }

  private static NamedQuery question(String name) {
    return QueryCatalogue.bundled().find(name).orElseThrow();
  }

  /**
   * The sentences in the order of the text, each turn with its speaker, the words asked for marked.
   */
  private void prose(Answer.Rows rows) {
    Ink ink = Ink.on(answers.screen(terminal));
    String before = "";
    for (Binding row : rows.rows()) {
      if (before.isEmpty()) {
        terminal.out().println(cell(row, "source") + " " + cell(row, "url"));
      }
      String who = cell(row, "who");
      if (!who.equals(before)) {
        terminal.out().println();
        terminal.out().println(ink.strong(who + ":"));
        before = who;
      }
      String said = cell(row, "said").replaceAll("\\s+", " ");
      boolean asked = cell(row, "part").equals("this");
      terminal.out().println(asked ? ink.marked("» " + said + " «") : "  " + said);
    }
  }

  private static String cell(Binding row, String name) {
    @Nullable Node node = row.get(Var.alloc(name));
    return node == null || !node.isLiteral()
        ? node == null ? "" : node.toString()
        : node.getLiteralLexicalForm();
  }
}
