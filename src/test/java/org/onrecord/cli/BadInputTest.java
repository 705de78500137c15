package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad input: a clear line, exit code 1, and the good files beside it are stored. */
final class BadInputTest {
  private static final String GOOD =
      """
      QUESTION:  Minister Rask, what did you tell the Danish fishermen?

      MINISTER RASK:  I told them that Denmark keeps its word.

      QUESTION:  And what did they say?

      MINISTER RASK:  They said we should put it in writing.
      """;

  @TempDir private Path folder;
  private Path good;

  @BeforeEach
  void writeAGoodFile() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  @Test
  void emptyFileIsNamed() throws IOException {
    refused(Files.createFile(folder.resolve("empty.txt")), "empty");
  }

  @Test
  void binaryFileIsNamed() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 251);
    }
    refused(Files.write(folder.resolve("photo.txt"), bytes), "binary");
  }

  @Test
  void missingFileIsNamed() {
    refused(folder.resolve("nowhere.txt"), "no such file");
  }

  @Test
  void emptyFolderIsNamed() throws IOException {
    refused(Files.createDirectory(folder.resolve("nothing")), "holds no files");
  }

  @Test
  void latin1TextIsReadAndTheGuessIsSaid() throws IOException {
    Path latin1 = folder.resolve("latin1.txt");
    Files.write(
        latin1,
        GOOD.replace("Rask", "Bjørk")
            .replace("RASK", "BJØRK")
            .getBytes(StandardCharsets.ISO_8859_1));
    CommandRun run = ingest(latin1, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("latin1.txt").contains("encoding");
    assertThat(documents()).contains("latin1.txt").contains("good.txt");
  }

  @Test
  void fileWithoutSpeakersIsSaid() throws IOException {
    Path silent =
        Files.writeString(
            folder.resolve("recipe.txt"), "Peel the onions.\n\nFry them slowly in butter.\n");
    CommandRun run = ingest(silent, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("recipe.txt").contains("nobody speaks");
    assertThat(documents()).contains("good.txt");
  }

  @Test
  void brokenHtmlPageIsReadAsFarAsItGoes() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.html"),
            "<html><body><div><p><b>QUESTION:</b> Will Norway sign?<p><b>MINISTER RASK:</b> Norway"
                + " will. <i>Soon</b>");
    CommandRun run = ingest(broken, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.html").contains("cut-off").doesNotContain("Exception");
    assertThat(documents()).contains("good.txt");
  }

  @Test
  void fiftyMegabytesInOneLineComeToAnEnd() throws IOException {
    Path line =
        Files.writeString(
            folder.resolve("line.txt"), "All work and no play is dull. ".repeat(1_750_000));
    CommandRun run = ingest(line, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("line.txt");
    assertThat(documents()).contains("good.txt");
  }

  private void refused(Path bad, String reason) {
    CommandRun run = ingest(bad, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(String.valueOf(bad.getFileName()))
        .contains(reason)
        .doesNotContain("\tat ");
    assertThat(documents()).contains("good.txt");
  }

  private CommandRun ingest(Path... paths) {
    String[] arguments = new String[paths.length + 3];
    arguments[0] = "ingest";
    for (int i = 0; i < paths.length; i++) {
      arguments[i + 1] = paths[i].toString();
    }
    arguments[paths.length + 1] = "--store";
    arguments[paths.length + 2] = store();
    return CommandRun.of(arguments);
  }

  private String documents() {
    return CommandRun.of("documents", "--store", store()).out();
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
