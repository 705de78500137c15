package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times whole runs of the launcher: what a person waits for. Not a test; run its main method by
 * hand after a build, from the project's folder. Prints minimum, median and maximum of the runs in
 * milliseconds.
 */
final class WholeProcessBenchmark {
  private static final int WARM_UP = 2;
  private static final int RUNS = 11;
  private static final String SMALL =
      """
      QUESTION:  Minister Rask, what did you tell the Danish fishermen?

      MINISTER RASK:  I told them that Denmark keeps its word.
      """;

  private WholeProcessBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("onrecord-bench");
    Path small = Files.writeString(folder.resolve("small.txt"), SMALL);
    String store = folder.resolve("store").toString();
    report("extract a small file", List.of("extract", small.toString()));
    report(
        "ingest a small file into a new store",
        List.of("ingest", small.toString(), "--store", store));
    report(
        "ask a question",
        List.of("ask", "who-said-what", "--country", "Denmark", "--store", store));
    report("demo", List.of("demo"));
    delete(folder);
  }

  private static void report(String what, List<String> arguments)
      throws IOException, InterruptedException {
    long[] millis = new long[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      long start = System.nanoTime();
      run(arguments);
      if (run >= 0) {
        millis[run] = (System.nanoTime() - start) / 1_000_000;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-40s min %5d  median %5d  max %5d ms%n",
        what,
        millis[0],
        millis[RUNS / 2],
        millis[RUNS - 1]);
  }

  private static void run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("./onrecord"), arguments.stream()).toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
