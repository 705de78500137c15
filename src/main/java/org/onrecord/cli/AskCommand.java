package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.QuestionReader;
import org.onrecord.ask.Reading;
import org.onrecord.curation.LoadedRegister;
import org.onrecord.language.Language;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.QueryCatalogue;
import org.onrecord.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord ask}: a named question, or a plain one; without any, the list. Each named
 * question is a command made from its head.
 */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "[QUESTION]",
    subcommandsRepeatable = false,
    description = {
      "Asks a named question, or a plain one in quotation marks; without any, lists the named ones."
          + " 'onrecord ask QUESTION --help' explains one.",
      "A plain question becomes a named one, which is told. What it asks that cannot be answered is"
          + " refused with the reason."
    })
final class AskCommand implements Callable<Integer> {
  private static final String QUERIES = "--queries";

  private final Terminal terminal;
  private final QueryCatalogue catalogue;

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "A question in English: \"What did Blinken say about China in 2021?\"")
  private List<String> words = List.of();

  @Option(
      names = QUERIES,
      paramLabel = "DIR",
      description = "A folder with questions of your own (*.rq).")
  private @Nullable Path queries;

  @Option(
      names = "--reading",
      paramLabel = "FILE",
      description =
          "Prints how plain questions are read, one JSON object a line, and asks nothing; a file"
              + " with one question a line, or - for standard input.")
  private @Nullable String reading;

  @Option(names = "--sparql", description = "Prints the SPARQL query instead of the answer.")
  private boolean sparql;

  @Mixin private StoreOptions storeOptions = new StoreOptions();
  @Mixin private AnswerOptions answers = new AnswerOptions();

  private AskCommand(Terminal terminal, QueryCatalogue catalogue) {
    this.terminal = terminal;
    this.catalogue = catalogue;
  }

  /**
   * The command, with one subcommand for each question of the catalogue; with one only where its
   * name stands behind the command's, since all of them take half of a start.
   */
  static CommandLine commandLine(String[] args, Terminal terminal) {
    Path own = ownQueries(args);
    QueryCatalogue catalogue =
        own == null
            ? QueryCatalogue.bundled(args.length > 1 ? args[1] : "")
            : QueryCatalogue.bundled().with(own);
    CommandLine ask = new CommandLine(new AskCommand(terminal, catalogue));
    for (NamedQuery query : catalogue.queries()) {
      ask.addSubcommand(query.name(), NamedQuestion.commandLine(query, terminal));
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

  /** The same words with {@code --queries DIR} behind the others, wherever it stood. */
  static String[] queriesLast(String[] args) {
    List<String> others = new ArrayList<>(List.of(args));
    int at = others.indexOf(QUERIES);
    if (at < 0 || at + 1 >= args.length || others.indexOf("ask") < 0) {
      return args;
    }
    List<String> option = List.of(others.remove(at), others.remove(at));
    others.addAll(option);
    return others.toArray(String[]::new);
  }

  @Override
  public Integer call() throws IOException {
    if (reading != null) {
      return readings(reading);
    }
    return words.isEmpty() ? list() : plain(String.join(" ", words));
  }

  private int list() {
    int width = catalogue.queries().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (NamedQuery query : catalogue.queries()) {
      terminal.out().printf("%-" + (width + 2) + "s%s%n", query.name(), query.summary());
    }
    return ExitCode.DONE;
  }

  private int readings(String file) throws IOException {
    QuestionReader reader = reader();
    byte[] asked =
        file.equals("-")
            ? terminal.in().readAllBytes()
            : java.nio.file.Files.readAllBytes(Path.of(file));
    new String(asked, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> terminal.out().print(ReadingJson.line(reader.read(line)) + "\n"));
    return ExitCode.DONE;
  }

  /** A name of a question that is none, where one is nearly so called. */
  private Optional<String> misspelt() {
    List<String> names = catalogue.queries().stream().map(NamedQuery::name).toList();
    return words.size() == 1 ? Spellings.nearest(words.get(0), names) : Optional.empty();
  }

  private int plain(String question) throws IOException {
    Optional<String> meant = misspelt();
    if (meant.isPresent()) {
      throw new UsageException(
          "there is no question " + words.get(0) + "; did you mean " + meant.get() + "?");
    }
    Reading read = reader().read(question);
    read.notes().forEach(note -> terminal.say("onrecord: " + note));
    if (!read.ignored().isEmpty()) {
      terminal.say("onrecord: not used: " + String.join(", ", read.ignored()));
    }
    if (read.refusal().isPresent()) {
      terminal.say("onrecord: not asked: " + read.refusal().get());
      read.query()
          .ifPresent(query -> terminal.say("onrecord: understood so far: " + read.command()));
      return ExitCode.USAGE;
    }
    NamedQuery query = catalogue.find(read.query().orElseThrow()).orElseThrow();
    terminal.say("onrecord: read as: " + read.command());
    try (Store store = storeOptions.openToRead(terminal)) {
      return new QuestionAnswer(
              answers, new RegisterNames(StoredRegisters.of(storeOptions.directory())), terminal)
          .print(store, query, read.given(), sparql);
    }
  }

  /** Reads questions with the register of the store, where there is one. */
  private QuestionReader reader() throws IOException {
    StoredRegisters stored = StoredRegisters.of(storeOptions.directory());
    return new QuestionReader(
        Language.english(), LoadedRegister.with(stored.with(List.of())).register(), catalogue);
  }
}
