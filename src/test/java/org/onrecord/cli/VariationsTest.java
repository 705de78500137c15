package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented files of every kind of record, written in other forms than the ones that rules were made
 * on; {@link RecordWants} says what must come of each.
 */
class VariationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/variations");

  /** Each file with its documents; all are read in one run. */
  static Stream<Arguments> files() throws IOException {
    List<String> args = new ArrayList<>(List.of("extract", "--threads", "1"));
    Map<String, List<JsonObject>> documents = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .map(Path::toString)
          .filter(f -> !f.endsWith(".want"))
          .sorted()
          .forEach(
              file -> {
                args.add(file);
                documents.put(file, new ArrayList<>());
              });
    }
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    run.out()
        .lines()
        .map(JSON::parse)
        .forEach(
            d ->
                documents
                    .computeIfAbsent(ExtractedJson.string(d, "source"), f -> new ArrayList<>())
                    .add(d));
    return documents.entrySet().stream()
        .map(e -> Arguments.of(Path.of(e.getKey()).getFileName(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileIsReadAsWanted(Path file, List<JsonObject> documents) throws IOException {
    String name = file.toString();
    List<String> wants =
        Files.readAllLines(FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".want"));
    assertThat(wants).isNotEmpty();
    assertThat(new RecordWants(documents).failed(wants)).isEmpty();
  }
}
