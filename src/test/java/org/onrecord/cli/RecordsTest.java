package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.ExtractedJson.fold;
import static org.onrecord.cli.ExtractedJson.has;
import static org.onrecord.cli.ExtractedJson.innermost;
import static org.onrecord.cli.ExtractedJson.plain;
import static org.onrecord.cli.ExtractedJson.speaker;
import static org.onrecord.cli.ExtractedJson.string;
import static org.onrecord.cli.ExtractedJson.utterances;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small invented records of many houses, ministries and stations, each with what must come of it:
 * {@code turn WHO | WORDS} is the next turn, {@code never WHO | WORDS} forbids one; WHO is a name
 * or the printed label, "-" nobody. {@code said WHO | WORDS} is the innermost utterance with the
 * words, {@code nobody | WORDS} none reports them.
 */
class RecordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/records");

  static Stream<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> !f.toString().endsWith(".want")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void aRecordIsReadAsWanted(Path record) throws IOException {
    JsonObject document = extract(record.toString());
    List<String> failed = new ArrayList<>();
    int turn = 0;
    List<JsonObject> turns = turns(document);
    String name = record.toString();
    for (String want :
        Files.readAllLines(Path.of(name.substring(0, name.lastIndexOf('.')) + ".want"))) {
      int verb = want.indexOf(' ');
      String[] parts = want.substring(verb + 1).split("\\|", -1);
      String words = parts.length > 1 ? plain(parts[1]) : "";
      boolean holds =
          switch (verb < 0 ? "" : want.substring(0, verb)) {
            case "kind" -> string(document, "kind").equals(parts[0].strip());
            case "turns" -> turns.size() == Integer.parseInt(parts[0].strip());
            case "turn" ->
                turn < turns.size()
                    && isWho(turns.get(turn), parts[0])
                    && plain(string(turns.get(turn), "text")).startsWith(words);
            case "never" -> turns.stream().noneMatch(t -> isNamed(t, parts[0]) && has(t, words));
            case "same" ->
                turns.stream()
                    .filter(t -> fold(label(t)).equals(fold(parts[1])))
                    .allMatch(t -> isWho(t, parts[0]));
            case "issue" -> document.get("issues").toString().contains(parts[0].strip());
            case "said" ->
                innermost(utterances(document), words).filter(u -> isWho(u, parts[0])).isPresent();
            case "nobody" ->
                utterances(document).noneMatch(u -> !isTurn(u) && has(u, words.strip()));
            case "about" -> linked(document, words, "countries", "code").contains(parts[0].strip());
            case "not-about" ->
                !linked(document, words, "countries", "code").contains(parts[0].strip());
            case "no-content" ->
                utterances(document)
                    .noneMatch(
                        u ->
                            !isTurn(u)
                                && fold(string(u, "text")).equals(fold(want.split("\\|", -1)[1])));
            case "topic" ->
                linked(document, words, "topics", null).stream()
                    .anyMatch(t -> t.endsWith('/' + parts[0].strip()));
            case "not-topic" ->
                linked(document, words, "topics", null).stream()
                    .noneMatch(t -> t.endsWith('/' + parts[0].strip()));
            default -> true;
          };
      turn += want.startsWith("turn ") ? 1 : 0;
      if (!holds) {
        failed.add(want);
      }
    }
    assertThat(failed).isEmpty();
  }

  @Test
  void labelsGivenSpeakAndNoOthersDo() throws IOException {
    Path talk = Files.createTempFile("talk", ".txt");
    Files.writeString(
        talk,
        "ost: Is the pier open?\n\nwest: It is. Our plan:\n\nStep: We dig.\n\nost: Thank you.\n");
    List<JsonObject> turns = turns(extract(talk.toString(), "--labels", "ost, west"));
    assertThat(turns).extracting(RecordsTest::label).containsExactly("ost", "west", "ost");
    assertThat(string(turns.get(1), "text")).endsWith("We dig.");
    CommandRun empty = CommandRun.of("extract", talk.toString(), "--labels", " , ");
    assertThat(empty.code()).isEqualTo(ExitCode.USAGE);
    assertThat(empty.err()).contains("--labels names no label");
  }

  private static JsonObject extract(String... pathAndOptions) {
    List<String> args = new ArrayList<>(List.of("extract", "--threads", "1"));
    args.addAll(List.of(pathAndOptions));
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return JSON.parse(
        run.out()
            .lines()
            .findFirst()
            .orElseThrow(() -> new UncheckedIOException(new IOException("nothing"))));
  }

  private static List<JsonObject> turns(JsonObject document) {
    return utterances(document).filter(RecordsTest::isTurn).toList();
  }

  private static boolean isTurn(JsonObject utterance) {
    return string(utterance, "kind").equals("turn");
  }

  /** What the statements with the words are linked to. */
  private static List<String> linked(
      JsonObject document, String words, String what, @Nullable String key) {
    return utterances(document)
        .flatMap(u -> u.get("statements").getAsArray().stream())
        .map(JsonValue::getAsObject)
        .filter(s -> has(s, words.strip()))
        .flatMap(s -> s.get(what).getAsArray().stream())
        .map(v -> key == null ? v.getAsString().value() : string(v.getAsObject(), key))
        .toList();
  }

  private static String label(JsonObject turn) {
    return string(speaker(turn), "label");
  }

  private static String name(JsonObject turn) {
    return string(speaker(turn), "name");
  }

  private static boolean isWho(JsonObject turn, String who) {
    String wanted = fold(who);
    return who.strip().equals("-")
        ? name(turn).isEmpty()
        : fold(name(turn)).equals(wanted) || fold(label(turn)).equals(wanted);
  }

  private static boolean isNamed(JsonObject turn, String who) {
    String name = name(turn).isEmpty() ? label(turn) : name(turn);
    return fold(name).equals(fold(who));
  }
}
