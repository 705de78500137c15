package org.onrecord.cli;

import java.io.PrintWriter;
import org.onrecord.curation.RegisterException;
import org.onrecord.query.QueryException;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

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
    CommandLine commandLine = commandLine(args, terminal);
    commandLine.setOut(new PrintWriter(terminal.out(), true));
    commandLine.setErr(new PrintWriter(terminal.err(), true));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler((e, command, result) -> failed(e, result, terminal));
    int code = commandLine.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** Only the command that is asked for is built: the others' options cost time at every start. */
  private static CommandLine commandLine(String[] args, Terminal terminal) {
    CommandLine commandLine = new CommandLine(new CommandLineInterface());
    for (Subcommand subcommand : Subcommand.values()) {
      if (args.length == 0 || !Subcommand.isNamed(args[0]) || subcommand.is(args[0])) {
        commandLine.addSubcommand(subcommand.commandLine(args, terminal));
      }
    }
    return commandLine;
  }

  /** Without a command, the help. */
  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private static int failed(Exception problem, ParseResult result, Terminal terminal)
      throws Exception {
    return switch (problem) {
      case UsageException e -> said(terminal, e, ExitCode.USAGE);
      case StoreException e -> said(terminal, e, ExitCode.STORE);
      case RegisterException e -> said(terminal, e, ExitCode.FAILED);
      case QueryException e ->
          said(
              terminal,
              e,
              switch (e.kind()) {
                case USAGE -> ExitCode.USAGE;
                case TIMEOUT -> ExitCode.FAILED;
                case NOT_FOUND -> ExitCode.NOTHING_FOUND;
              });
      case java.io.UncheckedIOException e -> said(terminal, e, ExitCode.FAILED);
      case java.io.IOException e -> said(terminal, e, ExitCode.FAILED);
      default -> throw problem;
    };
  }

  private static int said(Terminal terminal, Exception problem, int code) {
    terminal.say("onrecord: " + problem.getMessage());
    return code;
  }
}
