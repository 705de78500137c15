package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the process starts and, here alone, ends. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    InputStream in = new FileInputStream(FileDescriptor.in);
    Terminal terminal =
        new Terminal(
            in,
            out,
            err,
            Boolean.getBoolean("onrecord.watched"),
            Integer.getInteger("onrecord.columns", 0));
    int code = CommandLineInterface.run(args, terminal);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
