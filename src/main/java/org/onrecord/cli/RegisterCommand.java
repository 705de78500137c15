package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.OwnRegisterCheck;
import org.onrecord.curation.RegisterBuilder;
import org.onrecord.curation.RegisterConversion;
import org.onrecord.curation.RegisterCoverage;
import org.onrecord.language.Language;
import org.onrecord.link.RegisterLookup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code onrecord register}: what the register knows, whether one of your own is sound, and how to
 * make one.
 */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks names up in the register, checks registers, and makes them from tables.")
final class RegisterCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  private RegisterCommand() {}

  static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new RegisterCommand())
        .addSubcommand("find", new Find(terminal))
        .addSubcommand("check", new Check(terminal))
        .addSubcommand("convert", new Convert(terminal))
        .addSubcommand("build", new Build(terminal));
  }

  @Override
  public Integer call() {
    CommandSpec own = java.util.Objects.requireNonNull(spec);
    throw new CommandLine.ParameterException(
        own.commandLine(), "Missing required subcommand: find, check, convert or build");
  }

  /** {@code onrecord register find}. */
  @Command(
      name = "find",
      mixinStandardHelpOptions = true,
      description =
          "Tells whom a name or a title means on a day, and why: \"Blinken\", \"French foreign"
              + " minister\", \"the Chancellor\".")
  static final class Find implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "A name, a title, or both.")
    private String name = "";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", required = true, description = "The day.")
    private LocalDate on = LocalDate.MIN;

    @Option(
        names = "--country",
        paramLabel = "CC",
        description = "Only for this country, by its ISO code.")
    private @Nullable String country;

    @Mixin private RegisterOptions register = new RegisterOptions();

    Find(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      RegisterLookup lookup = new RegisterLookup(register.load().register(), Language.english());
      List<RegisterLookup.Candidate> found =
          lookup.find(name, on, country == null ? null : country.toUpperCase(Locale.ROOT));
      found.forEach(this::print);
      if (found.isEmpty()) {
        terminal.say(
            "onrecord: nobody whom the register knows is meant by '" + name + "' on " + on);
        return ExitCode.NOTHING_FOUND;
      }
      if (found.size() > 1) {
        terminal.say(
            "onrecord: " + found.size() + " may be meant; a document would have to say more");
      }
      return ExitCode.DONE;
    }

    private void print(RegisterLookup.Candidate candidate) {
      terminal.out().println(candidate.name() + " <" + candidate.iri() + ">");
      candidate.onTheDay().forEach(term -> terminal.out().println("  in office: " + told(term)));
      RegisterLookup.Term otherwise = candidate.otherwise();
      if (otherwise != null) {
        terminal.out().println("  not in office that day, but: " + told(otherwise));
      }
      terminal.out().println("  because " + candidate.because());
    }

    private static String told(RegisterLookup.Term term) {
      String from = term.start() == null ? "before the register begins" : term.start();
      String until = term.end() == null ? "to this day as far as known" : "to " + term.end();
      return (term.acting() ? "acting " : "")
          + term.label()
          + " <"
          + term.office()
          + ">, "
          + from
          + " "
          + until;
    }
  }

  /** {@code onrecord register check}. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Checks registers of your own, Turtle or CSV, as they lie over the built-in one; without"
            + " FILE, the built-in one: shapes, ends before starts, two incumbents at once, labels"
            + " that two share. Each problem is told with file and line."
      })
  static final class Check implements Callable<Integer> {
    private static final List<String> KINDS =
        List.of("head-of-state", "head-of-government", "foreign-minister");

    private final Terminal terminal;

    @Parameters(
        paramLabel = "FILE",
        arity = "0..*",
        description = "Turtle or CSV; each is checked over those before it.")
    private List<Path> files = List.of();

    @Option(
        names = "--coverage",
        description =
            "Instead, by country and office, the share of days since 2000 on which the built-in"
                + " register has exactly one incumbent.")
    private boolean coverage;

    Check(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      if (coverage) {
        return coverage();
      }
      List<String> problems =
          files.isEmpty() ? OwnRegisterCheck.bundled() : OwnRegisterCheck.of(files);
      problems.forEach(terminal.out()::println);
      terminal.say(
          problems.isEmpty()
              ? "onrecord: no problems"
              : "onrecord: " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
      return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int coverage() throws IOException {
      if (!files.isEmpty()) {
        throw new UsageException(
            "--coverage looks at the built-in register; leave " + files.getFirst() + " out");
      }
      RegisterCoverage covered = RegisterCoverage.bundled();
      terminal.out().println("country\toffice\tshare\tdays without exactly one");
      covered.lines().forEach(terminal.out()::println);
      Set<String> twenty = RegisterCoverage.groupOfTwenty();
      for (String kind : KINDS) {
        terminal
            .out()
            .printf(Locale.ROOT, "UN members\t%s\t%.4f%n", kind, covered.share(kind).orElse(1.0));
      }
      for (String kind : KINDS) {
        terminal.out().printf(Locale.ROOT, "G20\t%s\t%.4f%n", kind, covered.share(kind, twenty));
      }
      terminal.say("onrecord: from " + covered.since() + " to " + covered.asOf());
      return ExitCode.DONE;
    }
  }

  /** {@code onrecord register convert}. */
  @Command(
      name = "convert",
      mixinStandardHelpOptions = true,
      description = {
        "Makes Turtle for --register from tables of terms (CSV) or from what the Wikidata query"
            + " service answers to the queries in queries/wikidata (JSON or CSV). Rows that cannot"
            + " be used are told and left out."
      })
  static final class Convert implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
        paramLabel = "FILE",
        arity = "1..*",
        description = "CSV, or JSON of the Wikidata query service.")
    private List<Path> files = List.of();

    @Option(
        names = "--output",
        paramLabel = "DIR",
        required = true,
        description = "A folder for offices.ttl and officials.ttl, or - for standard output.")
    private String output = "-";

    Convert(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      RegisterConversion converted = RegisterConversion.of(files);
      converted.faults().forEach(fault -> terminal.say("onrecord: " + fault));
      if (output.equals("-")) {
        terminal.out().print(converted.turtle());
      } else {
        converted.writeTo(Path.of(output));
      }
      return converted.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  /** {@code onrecord register build}. */
  @Command(
      name = "build",
      mixinStandardHelpOptions = true,
      description =
          "Makes the built-in register's Turtle (countries, organisations, topics, offices,"
              + " officials) from its tables. The same tables give the same bytes.")
  static final class Build implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
        paramLabel = "TABLES",
        arity = "0..1",
        description = "The folder of tables; default: ${DEFAULT-VALUE}.")
    private Path tables = Path.of("src/register");

    @Option(
        names = "--output",
        paramLabel = "DIR",
        required = true,
        description = "The folder for the five files: ontology of the sources.")
    private Path output = Path.of("ontology");

    Build(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      if (!Files.isRegularFile(tables.resolve("countries.csv"))) {
        throw new UsageException(
            tables + " has no countries.csv; name the folder of the register's tables");
      }
      Files.createDirectories(output);
      new RegisterBuilder(tables).buildInto(output);
      terminal.say("onrecord: the register is in " + output);
      return ExitCode.DONE;
    }
  }
}
