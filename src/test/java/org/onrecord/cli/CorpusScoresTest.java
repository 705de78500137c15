package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the figures reached on the measuring corpora, with the scorer that comes with them. */
final class CorpusScoresTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path CORPORA = SHARED.resolve("corpora");
  private static final Path TRANSCRIPTS = CORPORA.resolve("transcripts");

  @TempDir private Path scratch;

  @BeforeAll
  static void corporaAndScorerAreThere() {
    assumeTrue(
        Files.exists(SHARED.resolve("tools/score.py")),
        "skipped: the measuring corpora in ../shared are absent");
    assumeTrue(onPath("python3"), "skipped: the scorer needs python3");
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }

  @Test
  void seedDocumentsAreWhollyRight() throws Exception {
    score(
        "seeds",
        CORPORA.resolve("seeds/gold.jsonl"),
        files(CORPORA.resolve("seeds"), ".txt"),
        "seed_all=1.0");
  }

  @Test
  void turnsOfStateTranscripts() throws Exception {
    score(
        "turns",
        TRANSCRIPTS.resolve("state"),
        files(TRANSCRIPTS.resolve("state"), ".txt"),
        "turn_f1=0.999");
  }

  @Test
  void countriesThatPassagesAreAbout() throws Exception {
    Path state = TRANSCRIPTS.resolve("state");
    score("about", state, files(state, ".txt"), "about_recall=0.97", "about_recall_near=0.99");
  }

  @Test
  void namesAndCountriesOfSpeakers() throws Exception {
    List<Path> state = files(TRANSCRIPTS.resolve("state"), ".txt");
    score(
        "speakers",
        TRANSCRIPTS.resolve("state_speakers.tsv"),
        state,
        "speaker_name_and_country=0.95");
  }

  @Test
  void countriesMentionedInNews() throws Exception {
    Path mentions = CORPORA.resolve("mentions");
    score(
        "countries",
        mentions.resolve("geowebnews.jsonl"),
        files(mentions.resolve("text/geowebnews"), ".txt"),
        "country_precision=0.95",
        "country_recall=0.97");
  }

  @Test
  void speechReportedInNews() throws Exception {
    Path polnear = CORPORA.resolve("attributions/polnear-train");
    score(
        "attributions",
        polnear.resolve("gold.jsonl"),
        files(polnear.resolve("text"), ".txt"),
        "precision=0.81",
        "recall_direct=0.97",
        "recall_mixed=0.84",
        "recall_speech=0.77",
        "f1_core=0.825",
        "source_overlap=0.92");
  }

  private void score(String what, Path gold, List<Path> files, String... minimums)
      throws Exception {
    Path extract = scratch.resolve(what + ".jsonl");
    Files.writeString(extract, extract(files));
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                SHARED.resolve("tools/score.py").toString(),
                what,
                gold.toString(),
                extract.toString()));
    for (String minimum : minimums) {
      command.add("--min");
      command.add(minimum);
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static String extract(List<Path> files) {
    String[] arguments =
        Stream.concat(Stream.of("extract"), files.stream().map(Path::toString))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
