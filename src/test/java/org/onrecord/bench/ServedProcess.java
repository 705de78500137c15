package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code onrecord serve} in a process of its own; ends with this. */
final class ServedProcess implements AutoCloseable {
  private final Process process;
  private final URI address;

  private ServedProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** What a process holds; by Linux alone, elsewhere zeros. */
  record Held(long residentMegabytes, long threads, long files) {}

  static ServedProcess start(String store) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.onrecord.cli.Main",
                    "serve",
                    "--port",
                    "0",
                    "--store",
                    store))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      all.append(line).append('\n');
      int at = line.indexOf(" at http://");
      if (at >= 0) {
        Thread rest = new Thread(() -> told.lines().forEach(more -> {}), "stderr");
        rest.setDaemon(true);
        rest.start();
        return new ServedProcess(process, URI.create(line.substring(at + 4)));
      }
    }
    throw new IOException("the server does not start:\n" + all);
  }

  URI address() {
    return address;
  }

  Held held() throws IOException {
    Path proc = Path.of("/proc", Long.toString(process.pid()));
    if (!Files.isDirectory(proc)) {
      return new Held(0, 0, 0);
    }
    long kilobytes =
        Files.readAllLines(proc.resolve("status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum();
    return new Held(kilobytes / 1024, count(proc.resolve("task")), count(proc.resolve("fd")));
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("the server did not end within 20 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
