package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.query.Screen;
import org.onrecord.serve.Handle;
import org.onrecord.store.Store;

/**
 * Commands on a store that a server has: the server runs them and passes on what they print. Of
 * others it is told that the store is in use.
 */
final class ServedStore {
  private static final Set<String> PASSED_ON =
      Set.of("ask", "query", "export", "show", "documents", "cite", "status");

  /** Options whose values are files, which lie where the command was given. */
  private static final Set<String> FILES = Set.of("--queries", "--output", "-o", "--reading");

  private static final String STORE = "--store";

  private ServedStore() {}

  /** The exit code, where a server has the store and has run the command. */
  static OptionalInt run(String[] args, Terminal terminal) throws IOException {
    if (args.length == 0 || !PASSED_ON.contains(args[0]) || StoreOptions.isLent()) {
      return OptionalInt.empty();
    }
    Optional<Handle> handle = Handle.in(store(args));
    if (handle.isEmpty()) {
      return OptionalInt.empty();
    }
    String input = List.of(args).contains("-") ? read(terminal.in()) : "";
    return handle
        .get()
        .run(absolute(args), input, terminal.screen(), terminal.out(), terminal.err());
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Path store(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals(STORE) && i + 1 < args.length) {
        return Path.of(args[i + 1]);
      }
      if (args[i].startsWith(STORE + "=")) {
        return Path.of(args[i].substring(STORE.length() + 1));
      }
    }
    return new StoreOptions().directory();
  }

  /** The same command for a process that stands in another folder. */
  private static List<String> absolute(String[] args) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      int equals = word.indexOf('=');
      boolean valued = i > 0 && FILES.contains(args[i - 1]);
      boolean query = args[0].equals("query") && i > 0 && isFile(args, i);
      if ((valued || query) && !word.equals("-")) {
        words.add(Path.of(word).toAbsolutePath().toString());
      } else if (equals > 0 && FILES.contains(word.substring(0, equals))) {
        Path file = Path.of(word.substring(equals + 1));
        words.add(word.substring(0, equals + 1) + file.toAbsolutePath());
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether a word is neither an option nor the value of one that is not known here. */
  private static boolean isFile(String[] args, int at) {
    return !args[at].startsWith("-")
        && !args[at - 1].startsWith("-")
        && java.nio.file.Files.isRegularFile(Path.of(args[at]));
  }

  /** Runs a command in the server's process, on its store. */
  static int lent(
      Store store,
      List<String> command,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Screen screen) {
    Terminal terminal = new Terminal(in, printed(out), printed(err), false, screen, false);
    return StoreOptions.lending(
        store, () -> CommandLineInterface.run(command.toArray(String[]::new), terminal));
  }

  private static PrintStream printed(OutputStream out) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new ResultOutput(out), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
