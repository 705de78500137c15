package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code onrecord demo}: the bundled examples into a scratch store, and three questions answered
 * from them.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Takes the bundled examples into a scratch store, answers three questions, and says what to"
            + " try next.")
final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLES = "/org/onrecord/demo/";
  private static final List<String> DOCUMENTS =
      List.of("harbour-review-interview.txt", "savannah-wire-article.txt");
  private static final String REGISTER = "officials.csv";
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("who-said-what", "--country", "Iceland"),
          List.of("exchanges", "--country", "Canada"),
          List.of("reported-speech"));

  private static final int PAGE_WIDTH = 120;

  private final Terminal terminal;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the examples and their store in this folder.")
  private @Nullable Path keep;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder =
        keep == null ? Files.createTempDirectory("onrecord-demo") : Files.createDirectories(keep);
    try {
      return run(folder);
    } finally {
      if (keep == null) {
        delete(folder);
      }
    }
  }

  /**
   * Where the commands of the demo run, one after another in this process. The examples' answers as
   * tables fit a page, wherever they are shown.
   */
  private Terminal page() {
    Screen screen = terminal.screen();
    return new Terminal(
        terminal.in(),
        terminal.out(),
        terminal.err(),
        terminal.watched(),
        screen.width() > 0 ? screen : new Screen(PAGE_WIDTH, false),
        false);
  }

  private int run(Path folder) throws IOException {
    for (String name : DOCUMENTS) {
      unpack(name, folder);
    }
    String register = unpack(REGISTER, folder).toString();
    String store = folder.resolve("store").toString();
    String[] ingest = {
      "ingest",
      folder.resolve(DOCUMENTS.get(0)).toString(),
      folder.resolve(DOCUMENTS.get(1)).toString(),
      "--register",
      register,
      "--store",
      store
    };
    int code = CommandLineInterface.run(ingest, terminal);
    for (List<String> question : QUESTIONS) {
      terminal.out().println();
      terminal.out().println("$ onrecord ask " + String.join(" ", question));
      String[] ask =
          Stream.concat(
                  Stream.of("ask"), Stream.concat(question.stream(), Stream.of("--store", store)))
              .toArray(String[]::new);
      code = Math.max(code, CommandLineInterface.run(ask, page()));
    }
    next();
    return code;
  }

  private void next() {
    terminal.out().println();
    terminal
        .out()
        .println("Try next, on files of your own (a text, a web page, a folder of them):");
    terminal.out().println("  onrecord ingest PATH            take them into ./onrecord-store");
    terminal.out().println("  onrecord ask                    the questions it can answer");
    terminal.out().println("  onrecord ask who-said-what --country China");
    terminal.out().println("  onrecord export > graph.ttl     the whole graph as Turtle");
    terminal
        .out()
        .println("  onrecord demo --keep DIR        these examples and their store, to look at");
  }

  private static Path unpack(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = DemoCommand.class.getResourceAsStream(EXAMPLES + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its example " + name);
      }
      Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
