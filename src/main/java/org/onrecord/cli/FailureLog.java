package org.onrecord.cli;

import org.onrecord.read.ReadException;

/** Says each input that failed, a line each, and counts them for the exit code. */
final class FailureLog {
  private final Terminal terminal;
  private int count;

  FailureLog(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(ReadException problem) {
    count++;
    terminal.say("onrecord: " + problem.getMessage());
  }

  int count() {
    return count;
  }

  int exitCode() {
    return count == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
