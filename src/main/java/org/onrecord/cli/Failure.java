package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.onrecord.curation.RegisterException;
import org.onrecord.query.QueryException;
import org.onrecord.store.StoreException;

/** What is said of a command that failed, and with which code it ends. */
final class Failure {

  private Failure() {}

  static int told(Throwable problem, Terminal terminal) {
    return switch (problem) {
      case UsageException e -> said(terminal, e, ExitCode.USAGE);
      case InvalidPathException e -> said(terminal, e, ExitCode.USAGE);
      case StoreException e -> said(terminal, e, ExitCode.STORE);
      case RegisterException e -> said(terminal, e, ExitCode.FAILED);
      case QueryException e -> said(terminal, e, code(e));
      case UncheckedIOException e when e.getCause() != null -> told(e.getCause(), terminal);
      case ResultOutput.OutputException e when e.readerIsGone() -> ExitCode.PIPE_CLOSED;
      case IOException e -> said(terminal, message(e), ExitCode.FAILED);
      case OutOfMemoryError e ->
          said(
              terminal,
              "there is not enough memory ("
                  + (Runtime.getRuntime().maxMemory() >> 20)
                  + " MB); give more with ONRECORD_JAVA_OPTIONS=-Xmx4g",
              ExitCode.FAILED);
      case StackOverflowError e ->
          said(terminal, "something is nested too deeply to be processed", ExitCode.FAILED);
      default -> defect(terminal, problem);
    };
  }

  private static int code(QueryException problem) {
    return switch (problem.kind()) {
      case USAGE -> ExitCode.USAGE;
      case TIMEOUT, TOO_LARGE -> ExitCode.FAILED;
      case NOT_FOUND -> ExitCode.NOTHING_FOUND;
    };
  }

  /** The message of a file system's exception is often no more than the path. */
  private static String message(IOException problem) {
    return switch (problem) {
      case NoSuchFileException e -> e.getFile() + ": no such file";
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case FileAlreadyExistsException e -> e.getFile() + ": is there already";
      default -> String.valueOf(problem.getMessage());
    };
  }

  private static int said(Terminal terminal, Exception problem, int code) {
    return said(terminal, String.valueOf(problem.getMessage()), code);
  }

  private static int said(Terminal terminal, String message, int code) {
    terminal.say("onrecord: " + message);
    return code;
  }

  private static int defect(Terminal terminal, Throwable problem) {
    terminal.say("onrecord: this is a defect of OnRecord; please report it with what follows");
    problem.printStackTrace(terminal.err());
    return ExitCode.FAILED;
  }
}
