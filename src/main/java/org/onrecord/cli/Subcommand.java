package org.onrecord.cli;

import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The commands, in the order in which the help lists them. One switch makes them: functions in the
 * constants would all be made whichever is asked for.
 */
enum Subcommand {
  DEMO,
  INGEST,
  EXTRACT,
  TEXT,
  EVALUATE,
  ASK,
  QUERY,
  REGISTER,
  EXPORT,
  SITE,
  DIFF,
  DOCUMENTS,
  SERVE,
  SHOW,
  CITE,
  REMOVE,
  STATUS,
  VERIFY,
  VALIDATE,
  COMPACT,
  BACKUP,
  RESTORE,
  REINDEX,
  CORPUS,
  COMPLETION,
  MANUAL;

  CommandLine commandLine(String[] args, Terminal terminal) {
    return switch (this) {
      case DEMO -> new CommandLine(new DemoCommand(terminal));
      case INGEST -> new CommandLine(new IngestCommand(terminal));
      case EXTRACT -> new CommandLine(new ExtractCommand(terminal));
      case TEXT -> new CommandLine(new TextCommand(terminal));
      case EVALUATE -> new CommandLine(new EvaluateCommand(terminal));
      case ASK -> AskCommand.commandLine(args, terminal);
      case QUERY -> new CommandLine(new QueryCommand(terminal));
      case REGISTER -> RegisterCommand.commandLine(terminal);
      case EXPORT -> new CommandLine(new ExportCommand(terminal));
      case SITE -> new CommandLine(new SiteCommand(terminal));
      case DIFF -> new CommandLine(new DiffCommand(terminal));
      case DOCUMENTS -> new CommandLine(new DocumentsCommand(terminal));
      case SERVE -> new CommandLine(new ServeCommand(terminal));
      case SHOW -> new CommandLine(new ShowCommand(terminal));
      case CITE -> new CommandLine(new CiteCommand(terminal));
      case REMOVE -> new CommandLine(new RemoveCommand(terminal));
      case STATUS -> new CommandLine(new StatusCommand(terminal));
      case VERIFY -> new CommandLine(new VerifyCommand(terminal));
      case VALIDATE -> new CommandLine(new ValidateCommand(terminal));
      case COMPACT -> new CommandLine(new CompactCommand(terminal));
      case BACKUP -> new CommandLine(new BackupCommand(terminal));
      case RESTORE -> new CommandLine(new RestoreCommand(terminal));
      case REINDEX -> new CommandLine(new ReindexCommand(terminal));
      case CORPUS -> new CommandLine(new CorpusCommand(terminal));
      case COMPLETION -> new CommandLine(new CompletionCommand(terminal));
      case MANUAL -> new CommandLine(new ManualCommand(terminal));
    };
  }

  boolean is(String word) {
    return name().toLowerCase(java.util.Locale.ROOT).equals(word);
  }

  /** Whether a command reads a store, for which libraries of the graph and of the index start. */
  static boolean reads(String word) {
    return Stream.of(ASK, QUERY, DOCUMENTS, SHOW, CITE).anyMatch(command -> command.is(word));
  }

  static boolean isNamed(String word) {
    for (Subcommand subcommand : values()) {
      if (subcommand.is(word)) {
        return true;
      }
    }
    return false;
  }
}
