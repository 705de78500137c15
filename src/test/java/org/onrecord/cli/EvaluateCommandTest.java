package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {
  private static final String TEXT =
      "Minister Rask said that the bridge 🌉 was safe. “Nobody fell,” she added.\n";

  @TempDir private Path folder;

  @Test
  void extractedLinesAreWhollyRightAgainstThemselves() throws IOException {
    Path text = Files.writeString(folder.resolve("bridge.txt"), TEXT);
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"), CommandRun.of("extract", text.toString()).out());
    CommandRun run = CommandRun.of("evaluate", gold.toString(), "--misses");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("direct             1         1     1.000     1.000     1.000")
        .contains("speech             1         1     1.000     1.000     1.000")
        .doesNotContain("missed");
  }

  @Test
  void missedContentIsShownWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("bridge.txt"), TEXT);
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"text_file\": \"bridge.txt\", \"attributions\": [{\"content\": {\"spans\": [[0,"
                + " 8]]}, \"quoted\": \"direct\"}]}\n");
    CommandRun run = CommandRun.of("evaluate", gold.toString(), "--misses");
    assertThat(run.out()).contains("missed direct ").contains("bridge.txt:1:1: Minister");
  }

  @Test
  void badGoldLineIsNamed() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"utterances\": []}\n");
    CommandRun run = CommandRun.of("evaluate", gold.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("gold.jsonl:1").contains("no source");
  }
}
