package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.ExtractedJson.fold;
import static org.onrecord.cli.ExtractedJson.has;
import static org.onrecord.cli.ExtractedJson.innermost;
import static org.onrecord.cli.ExtractedJson.names;
import static org.onrecord.cli.ExtractedJson.plain;
import static org.onrecord.cli.ExtractedJson.speaker;
import static org.onrecord.cli.ExtractedJson.string;
import static org.onrecord.cli.ExtractedJson.utterances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small invented articles, readouts and press releases, each with what must be found: {@code said
 * WHO | WORDS} is the innermost utterance with the words, {@code from LABEL}, {@code for COUNTRY}
 * and {@code modality M} tell more of it; {@code content} and {@code no-content} are a report's
 * exact words; {@code never WHO | WORDS} forbids. WHO is a name, several with ";", "-" nobody.
 */
class ProseTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/prose");

  /** Each article with what was found in it; all are read in one run. */
  static Stream<Arguments> articles() throws IOException {
    List<String> args = new ArrayList<>(List.of("extract", "--threads", "1"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.map(Path::toString).filter(f -> !f.endsWith(".want")).sorted().forEach(args::add);
    }
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out()
        .lines()
        .map(JSON::parse)
        .map(article -> Arguments.of(Path.of(string(article, "source")).getFileName(), article));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void whatIsSaidInAnArticleIsFoundAsWanted(Path file, JsonObject article) throws IOException {
    List<JsonObject> utterances = utterances(article).toList();
    String name = file.toString();
    List<String> wants =
        Files.readAllLines(FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".want"));
    assertThat(wants).isNotEmpty().allMatch(want -> holds(utterances, want));
  }

  private static boolean holds(List<JsonObject> utterances, String want) {
    int verb = want.indexOf(' ');
    String[] parts = want.substring(verb + 1).split("\\|", -1);
    String first = parts[0].strip();
    String words = parts.length > 1 ? plain(parts[1]) : "";
    Optional<JsonObject> innermost = innermost(utterances.stream(), words);
    return switch (want.substring(0, verb)) {
      case "said" -> innermost.filter(u -> names(u).equals(wanted(first))).isPresent();
      case "from" ->
          innermost.filter(u -> fold(string(speaker(u), "label")).equals(fold(first))).isPresent();
      case "for" ->
          innermost
              .filter(u -> string(speaker(u), "country").equals(first.equals("-") ? "" : first))
              .isPresent();
      case "quoted" -> innermost.filter(u -> string(u, "kind").equals(first)).isPresent();
      case "modality" -> innermost.filter(u -> string(u, "modality").equals(first)).isPresent();
      case "content" -> utterances.stream().anyMatch(u -> isReport(u, words));
      case "no-content" -> utterances.stream().noneMatch(u -> isReport(u, words));
      case "never" ->
          utterances.stream().noneMatch(u -> has(u, words) && names(u).equals(wanted(first)));
      default -> throw new IllegalArgumentException("no such want: " + want);
    };
  }

  private static boolean isReport(JsonObject utterance, String words) {
    return !string(utterance, "kind").equals("turn")
        && bare(plain(string(utterance, "text"))).equals(bare(words));
  }

  private static Set<String> wanted(String who) {
    return who.equals("-")
        ? Set.of()
        : Arrays.stream(who.split(";")).map(ExtractedJson::fold).collect(Collectors.toSet());
  }

  private static String bare(String words) {
    return words.replaceAll("^[\\s.,;:!?\"'–—…()\\[\\]-]+|[\\s.,;:!?\"'–—…()\\[\\]-]+$", "");
  }
}
