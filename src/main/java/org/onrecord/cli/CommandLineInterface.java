package org.onrecord.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The whole command line: parses, runs one command, and says with which code to exit. */
@Command(
    name = "onrecord",
    description = "Who said what about which country: builds a knowledge graph of official speech and answers from it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class CommandLineInterface {

  private CommandLineInterface() {}

  /** Runs a command line in this process. */
  static int run(String[] args, Terminal terminal) {
    CommandLine commandLine =
        new CommandLine(new CommandLineInterface())
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new TextCommand(terminal))
            .setOut(new PrintWriter(terminal.out(), true))
            .setErr(new PrintWriter(terminal.err(), true))
            .setCaseInsensitiveEnumValuesAllowed(true);
    return commandLine.execute(args);
  }
}
