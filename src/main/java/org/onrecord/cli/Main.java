package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.onrecord.query.Screen;

/** Where the process starts and, here alone, ends. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintStream out = stream(new ResultOutput(buffered(FileDescriptor.out)));
    PrintStream err = stream(buffered(FileDescriptor.err));
    InputStream in = new FileInputStream(FileDescriptor.in);
    Terminal terminal =
        new Terminal(
            in,
            out,
            err,
            Boolean.getBoolean("onrecord.watched"),
            screen(System.getenv(), Integer.getInteger("onrecord.columns", 0)),
            true);
    int code = CommandLineInterface.run(args, terminal);
    err.flush();
    System.exit(code);
  }

  /** Colours where a terminal shows the results, but not where it has none or nobody wants them. */
  static Screen screen(Map<String, String> environment, int columns) {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean none = environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Screen(columns, columns > 0 && !unwanted && !none);
  }

  private static OutputStream buffered(FileDescriptor descriptor) {
    return new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
