package org.onrecord.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code onrecord completion}: a script by which a shell completes commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that lets a shell complete commands, questions and options.",
      "bash: source <(onrecord completion bash)",
      "zsh:  source <(onrecord completion zsh)",
      "fish: onrecord completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final String PROGRAM = "onrecord";

  private final Terminal terminal;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell = "";

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine whole = CommandLineInterface.commandLine(new String[0], terminal);
    terminal
        .out()
        .print(
            switch (shell.toLowerCase(Locale.ROOT)) {
              case "bash", "zsh" -> AutoComplete.bash(PROGRAM, whole);
              case "fish" -> fish(whole);
              default ->
                  throw new UsageException(
                      "completion for " + shell + " is not known; there are bash, zsh and fish");
            });
    return ExitCode.DONE;
  }

  private static String fish(CommandLine whole) {
    StringBuilder script = new StringBuilder();
    commands(whole, "__fish_use_subcommand", script);
    new TreeMap<>(whole.getSubcommands())
        .forEach(
            (name, command) -> {
              String seen = "__fish_seen_subcommand_from " + name;
              options(command, seen, script);
              commands(command, seen, script);
              new TreeMap<>(command.getSubcommands())
                  .forEach(
                      (question, asked) ->
                          options(asked, "__fish_seen_subcommand_from " + question, script));
            });
    return script.toString();
  }

  private static void commands(CommandLine command, String when, StringBuilder script) {
    Map<String, CommandLine> commands = new TreeMap<>(command.getSubcommands());
    commands.forEach(
        (name, sub) ->
            script.append(
                line(
                    when,
                    "-f -a '" + name + "'",
                    sub.getCommandSpec().usageMessage().description())));
  }

  private static void options(CommandLine command, String when, StringBuilder script) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      String flag = option.longestName();
      if (flag.startsWith("--")) {
        script.append(
            line(
                when,
                "-l " + flag.substring(2) + (option.arity().max() > 0 ? " -r" : ""),
                option.description()));
      }
    }
  }

  private static String line(String when, String what, String[] description) {
    String told = description.length == 0 ? "" : description[0].replace("'", "’");
    return "complete -c " + PROGRAM + " -n '" + when + "' " + what + " -d '" + told + "'\n";
  }
}
