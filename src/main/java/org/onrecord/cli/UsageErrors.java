package org.onrecord.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.query.QueryCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells in a line which option or command is wrong, and which was perhaps meant; what else is wrong
 * with a command line, the parser tells with the usage.
 */
final class UsageErrors implements IParameterExceptionHandler {
  private final IParameterExceptionHandler others;

  UsageErrors(IParameterExceptionHandler others) {
    this.others = others;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) throws Exception {
    CommandLine command = error.getCommandLine();
    Optional<String> told =
        error instanceof UnmatchedArgumentException unmatched
            ? wrong(command, unmatched.getUnmatched())
            : Optional.empty();
    if (told.isEmpty()) {
      return others.handleParseException(error, args);
    }
    String line = "onrecord: " + told.get();
    command.getErr().println(command.getColorScheme().errorText(line));
    command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private static Optional<String> wrong(CommandLine command, List<String> unmatched) {
    String name = command.getCommandSpec().qualifiedName();
    Optional<String> option = unmatched.stream().filter(UsageErrors::isOption).findFirst();
    if (option.isPresent()) {
      String given = option.get().replaceFirst("=.*", "");
      Stream<String> known =
          command.getCommandSpec().options().stream().flatMap(one -> Stream.of(one.names()));
      return Optional.of("'" + name + "' has no option " + given + meant(given, known.toList()));
    }
    return unmatched.isEmpty() || command.getSubcommands().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "there is no command '"
                + name
                + " "
                + unmatched.get(0)
                + "'"
                + (QueryCatalogue.bundled().find(unmatched.get(0)).isPresent()
                    ? "; did you mean " + name + " ask " + unmatched.get(0) + "?"
                    : meant(unmatched.get(0), command.getSubcommands().keySet())));
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  private static String meant(String given, Collection<String> known) {
    return Spellings.nearest(given, known).map(word -> "; did you mean " + word + "?").orElse("");
  }
}
