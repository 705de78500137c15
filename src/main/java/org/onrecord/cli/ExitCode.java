package org.onrecord.cli;

/** The exit codes, as the README lists them. */
final class ExitCode {
  static final int DONE = 0;

  /** Some input failed, or a check said no. */
  static final int FAILED = 1;

  static final int USAGE = 2;
  static final int NOTHING_FOUND = 3;

  /** The store is busy or damaged. */
  static final int STORE = 4;

  /** Who read the results has gone: what shells show for a program that this ends. */
  static final int PIPE_CLOSED = 141;

  private ExitCode() {}
}
