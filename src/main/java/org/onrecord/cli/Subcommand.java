package org.onrecord.cli;

import java.util.function.BiFunction;
import picocli.CommandLine;

/** The commands, in the order in which the help lists them. */
enum Subcommand {
  DEMO((args, terminal) -> new CommandLine(new DemoCommand(terminal))),
  INGEST((args, terminal) -> new CommandLine(new IngestCommand(terminal))),
  EXTRACT((args, terminal) -> new CommandLine(new ExtractCommand(terminal))),
  TEXT((args, terminal) -> new CommandLine(new TextCommand(terminal))),
  EVALUATE((args, terminal) -> new CommandLine(new EvaluateCommand(terminal))),
  ASK(AskCommand::commandLine),
  QUERY((args, terminal) -> new CommandLine(new QueryCommand(terminal))),
  REGISTER((args, terminal) -> RegisterCommand.commandLine(terminal)),
  EXPORT((args, terminal) -> new CommandLine(new ExportCommand(terminal))),
  DOCUMENTS((args, terminal) -> new CommandLine(new DocumentsCommand(terminal))),
  SERVE((args, terminal) -> new CommandLine(new ServeCommand(terminal))),
  SHOW((args, terminal) -> new CommandLine(new ShowCommand(terminal))),
  CITE((args, terminal) -> new CommandLine(new CiteCommand(terminal))),
  REMOVE((args, terminal) -> new CommandLine(new RemoveCommand(terminal))),
  STATUS((args, terminal) -> new CommandLine(new StatusCommand(terminal))),
  VERIFY((args, terminal) -> new CommandLine(new VerifyCommand(terminal))),
  VALIDATE((args, terminal) -> new CommandLine(new ValidateCommand(terminal))),
  COMPACT((args, terminal) -> new CommandLine(new CompactCommand(terminal))),
  BACKUP((args, terminal) -> new CommandLine(new BackupCommand(terminal))),
  RESTORE((args, terminal) -> new CommandLine(new RestoreCommand(terminal))),
  CORPUS((args, terminal) -> new CommandLine(new CorpusCommand(terminal))),
  COMPLETION((args, terminal) -> new CommandLine(new CompletionCommand(terminal)));

  private final BiFunction<String[], Terminal, CommandLine> maker;

  Subcommand(BiFunction<String[], Terminal, CommandLine> maker) {
    this.maker = maker;
  }

  CommandLine commandLine(String[] args, Terminal terminal) {
    return maker.apply(args, terminal);
  }

  boolean is(String word) {
    return name().toLowerCase(java.util.Locale.ROOT).equals(word);
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
