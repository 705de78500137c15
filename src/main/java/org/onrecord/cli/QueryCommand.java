package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.ExampleQueries;
import org.onrecord.query.QueryRunner;
import org.onrecord.query.UnknownGraphs;
import org.onrecord.query.UnknownTerms;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord query}: any SPARQL query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description =
        "Runs a SPARQL query from a file, from -e, or from standard input (-). The prefixes of the"
            + " graph are known.")
final class QueryCommand implements Callable<Integer> {
  /** No file system takes longer names of a file. */
  private static final int LONGEST_NAME = 255;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A file with the query, or - for standard input.")
  private @Nullable String file;

  @Option(
      names = {"-e", "--expression"},
      paramLabel = "SPARQL",
      description = "The query itself.")
  private @Nullable String expression;

  @Option(
      names = "--example",
      paramLabel = "NAME",
      description = "One of the examples instead; prints the query itself to standard error.")
  private @Nullable String example;

  @Option(names = "--examples", description = "Lists the examples.")
  private boolean examples;

  @Mixin private StoreOptions storeOptions = new StoreOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (examples) {
      ExampleQueries.all()
          .forEach(one -> terminal.out().printf("%-26s%s%n", one.name(), one.summary()));
      return ExitCode.DONE;
    }
    String sparql = example == null ? sparql() : ofExample(example);
    UnknownTerms.in(sparql).forEach(told -> terminal.say("onrecord: " + told));
    try (Store store = storeOptions.openToRead(terminal)) {
      UnknownGraphs.in(sparql, store).forEach(told -> terminal.say("onrecord: " + told));
      return answers.print(new QueryRunner(store, answers.limits()).run(sparql), terminal);
    }
  }

  private String ofExample(String name) {
    ExampleQueries.Example found =
        ExampleQueries.find(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--example " + name + ": see --examples for those there are"));
    terminal.say(found.sparql().stripTrailing());
    return found.sparql();
  }

  private String sparql() throws IOException {
    if (expression != null && file == null) {
      return expression;
    }
    if (file == null || expression != null) {
      throw new UsageException("give a file with the query, or -e 'SELECT …'");
    }
    if (file.equals("-")) {
      return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    if (isQuery(file)) {
      throw new UsageException(
          "a query itself is given with -e: onrecord query -e '"
              + file.strip().lines().findFirst().orElse("")
              + (file.strip().contains("\n") ? " …'" : "'"));
    }
    try {
      return Files.readString(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new UsageException(file + ": no such file; a query itself is given with -e");
    }
  }

  /** Whether it is SPARQL and no file of that name: such names hold braces and blanks. */
  private static boolean isQuery(String word) {
    return word.indexOf('{') >= 0
        && word.indexOf('}') >= 0
        && (word.length() > LONGEST_NAME || !Files.exists(Path.of(word)));
  }
}
