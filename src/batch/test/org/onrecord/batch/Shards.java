package org.onrecord.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The shards of a job. */
final class Shards {

  private Shards() {}

  static List<Path> of(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("triples"))) {
      return files.filter(file -> file.toString().endsWith(".nq.gz")).sorted().toList();
    }
  }

  /** The lines of all shards, sorted, without the last of each. */
  static List<String> quads(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path shard : of(output)) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(shard)), StandardCharsets.UTF_8))) {
        in.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
      }
    }
    lines.sort(null);
    return lines;
  }
}
