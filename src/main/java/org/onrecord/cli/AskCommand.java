package org.onrecord.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.query.QueryRunner;
import org.onrecord.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/**
 * {@code onrecord ask}: a named question; without a name, the list. Each question is a command made
 * from its head.
 */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[QUESTION]",
    subcommandsRepeatable = false,
    description =
        "Asks a named question; without a name, lists them. 'onrecord ask QUESTION --help' explains"
            + " one.")
final class AskCommand implements Callable<Integer> {
  private static final String QUERIES = "--queries";

  private final Terminal terminal;
  private final QueryCatalogue catalogue;

  @Option(
      names = QUERIES,
      paramLabel = "DIR",
      description = "A folder with questions of your own (*.rq).")
  private @Nullable Path queries;

  private AskCommand(Terminal terminal, QueryCatalogue catalogue) {
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /** The command, with one subcommand for each question of the catalogue. */
  static CommandLine commandLine(String[] args, Terminal terminal) {
    QueryCatalogue bundled = QueryCatalogue.bundled();
    Path own = ownQueries(args);
    QueryCatalogue catalogue = own == null ? bundled : bundled.with(own);
    CommandLine ask = new CommandLine(new AskCommand(terminal, catalogue));
    for (NamedQuery query : catalogue.queries()) {
      ask.addSubcommand(query.name(), question(query, terminal));
    }
    return ask;
  }

  /**
   * The catalogue decides which options there are, so its folder is looked for before the line is
   * parsed.
   */
  private static @Nullable Path ownQueries(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(QUERIES + "=")) {
        return Path.of(args[i].substring(QUERIES.length() + 1));
      }
      if (args[i].equals(QUERIES) && i + 1 < args.length) {
        return Path.of(args[i + 1]);
      }
    }
    return null;
  }

  private static CommandLine question(NamedQuery query, Terminal terminal) {
    Question question = new Question(query, terminal);
    CommandSpec spec = CommandSpec.forAnnotatedObject(question).name(query.name());
    spec.usageMessage().description(query.summary());
    for (Parameter parameter : query.parameters()) {
      spec.addOption(
          OptionSpec.builder("--" + parameter.name())
              .type(String.class)
              .paramLabel(parameter.type().name())
              .required(parameter.required())
              .description(parameter.description())
              .setter(question.setter(parameter.name()))
              .build());
    }
    return new CommandLine(spec);
  }

  @Override
  public Integer call() {
    int width = catalogue.queries().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (NamedQuery query : catalogue.queries()) {
      terminal.out().printf("%-" + (width + 2) + "s%s%n", query.name(), query.summary());
    }
    return ExitCode.DONE;
  }

  /** One question of the catalogue as a command. */
  @Command(mixinStandardHelpOptions = true)
  static final class Question implements Callable<Integer> {
    private final NamedQuery query;
    private final Terminal terminal;
    private final Map<String, String> values = new LinkedHashMap<>();

    @Mixin private StoreOptions storeOptions = new StoreOptions();
    @Mixin private AnswerOptions answers = new AnswerOptions();

    Question(NamedQuery query, Terminal terminal) {
      this.query = query;
      this.terminal = terminal;
    }

    private CommandLine.Model.ISetter setter(String name) {
      return new CommandLine.Model.ISetter() {
        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T set(T value) {
          if (value != null) {
            values.put(name, value.toString());
          }
          return value;
        }
      };
    }

    @Override
    public Integer call() throws Exception {
      try (Store store = storeOptions.open()) {
        return answers.print(new QueryRunner(store, answers.limits()).run(query, values), terminal);
      }
    }
  }
}
