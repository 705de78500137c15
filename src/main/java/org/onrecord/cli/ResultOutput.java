package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Where results go. The first error ends the work, as an {@link UncheckedIOException}, since the
 * print stream above it would keep quiet about it; after it nothing more is written.
 */
final class ResultOutput extends OutputStream {
  private final OutputStream out;
  private boolean failed;

  ResultOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) {
    if (failed) {
      return;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      failed = true;
      throw new UncheckedIOException(new OutputException(e));
    }
  }

  /** Results cannot be written. */
  static final class OutputException extends IOException {
    private static final long serialVersionUID = 1;

    private OutputException(IOException cause) {
      super("the results cannot be written: " + cause.getMessage(), cause);
    }

    /** Whether the reader of the results has gone, as {@code head} does when it has enough. */
    boolean readerIsGone() {
      return String.valueOf(getMessage()).toLowerCase(java.util.Locale.ROOT).contains("pipe");
    }
  }
}
