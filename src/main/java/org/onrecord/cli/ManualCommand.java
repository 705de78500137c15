package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord manual}: manual pages of all commands and questions. */
@Command(
    name = "manual",
    mixinStandardHelpOptions = true,
    description = {
      "Writes manual pages for man(1). Without --output it prints one, of the command that is"
          + " named.",
      "To install all: onrecord manual --output ~/.local/share/man/man1",
      "To read one: onrecord manual ask | man -l -"
    })
final class ManualCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..*",
      description = "A command: ask, or ask who-said-what.")
  private List<String> words = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Writes the pages of all commands and questions into this folder.")
  private @Nullable Path output;

  ManualCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = CommandLineInterface.commandLine(new String[0], terminal);
    if (output == null) {
      terminal.out().print(ManualPage.of(named(command)).text());
      return ExitCode.DONE;
    }
    if (!words.isEmpty()) {
      throw new UsageException("with --output all pages are written; leave out " + words.get(0));
    }
    Files.createDirectories(output);
    List<ManualPage> pages = ManualPage.all(command);
    for (ManualPage page : pages) {
      Files.writeString(output.resolve(page.name()), page.text());
    }
    terminal.say("onrecord: " + pages.size() + " manual pages in " + output);
    return ExitCode.DONE;
  }

  private CommandLine named(CommandLine whole) {
    CommandLine command = whole;
    for (String word : words) {
      CommandLine below = command.getSubcommands().get(word);
      if (below == null) {
        throw new UsageException(
            "there is no command '"
                + command.getCommandSpec().qualifiedName()
                + " "
                + word
                + "'; see onrecord --help, and onrecord ask for the questions");
      }
      command = below;
    }
    return command;
  }
}
