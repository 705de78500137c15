package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.onrecord.query.GivenDate;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The whole command line: parses, runs one command, and says with which code to exit. */
@Command(
    name = "onrecord",
    description =
        "Who said what about which country: builds a knowledge graph of official speech and answers"
            + " from it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Results go to standard output, all else to standard error. Exit codes: 0 done, 1 some input"
          + " failed or a check",
      "said no, 2 wrong usage, 3 nothing found, 4 the store is busy or damaged.",
      "Begin with: onrecord demo"
    })
final class CommandLineInterface {

  private CommandLineInterface() {}

  /** Runs a command line in this process. */
  static int run(String[] args, Terminal terminal) {
    int code;
    try {
      OptionalInt served = ServedStore.run(args, terminal);
      code = served.isPresent() ? served.getAsInt() : executed(args, terminal);
      terminal.out().flush();
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      code = Failure.told(e, terminal);
    }
    terminal.err().flush();
    return code;
  }

  /** Only the command that is asked for is built: the others' options cost time at every start. */
  static CommandLine commandLine(String[] args, Terminal terminal) {
    CommandLine commandLine = new CommandLine(new CommandLineInterface());
    for (Subcommand subcommand : Subcommand.values()) {
      if (args.length == 0 || !Subcommand.isNamed(args[0]) || subcommand.is(args[0])) {
        commandLine.addSubcommand(subcommand.commandLine(args, terminal));
      }
    }
    return commandLine;
  }

  private static int executed(String[] given, Terminal terminal) {
    String[] args = AskCommand.queriesLast(given);
    CompletableFuture<Void> libraries =
        args.length > 0 && Subcommand.reads(args[0])
            ? CompletableFuture.runAsync(Store::prepare).thenRun(SearchIndex::prepare)
            : CompletableFuture.completedFuture(null);
    CommandLine commandLine = commandLine(args, terminal);
    // the parser would print what is wrong with standard output; so it writes to memory
    StringWriter help = new StringWriter();
    commandLine.setOut(new PrintWriter(help));
    commandLine.setErr(new PrintWriter(terminal.err(), true));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)));
    commandLine.setExecutionExceptionHandler((e, command, result) -> Failure.told(e, terminal));
    commandLine.setParameterExceptionHandler(
        new UsageErrors(commandLine.getParameterExceptionHandler()));
    commandLine.registerConverter(LocalDate.class, CommandLineInterface::day);
    commandLine.registerConverter(Long.TYPE, text -> whole(text, Long::parseLong));
    commandLine.registerConverter(Integer.TYPE, text -> whole(text, Integer::parseInt));
    libraries.join();
    int code = commandLine.execute(args);
    terminal.out().print(help);
    return code;
  }

  /** Help and errors are in bold where a person sees both; the parser's own guess is not asked. */
  private static CommandLine.Help.Ansi ansi(Terminal terminal) {
    return terminal.screen().colours() && terminal.watched()
        ? CommandLine.Help.Ansi.ON
        : CommandLine.Help.Ansi.OFF;
  }

  private static LocalDate day(String text) {
    return GivenDate.of(text)
        .filter(GivenDate::isDay)
        .map(GivenDate::first)
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "expected a day such as 2024-03-31 or 31 March 2024"));
  }

  private static <T> T whole(String text, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (NumberFormatException e) {
      throw new CommandLine.TypeConversionException("“" + text + "”: expected a whole number");
    }
  }
}
