package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that were made to blow up: what is found stays a multiple of the text. */
final class GrowthTest {
  private static final int CHARACTERS = 64 << 10;

  /**
   * Words of what is found, as JSON, for one of the text: eight reports that hold it, and names.
   */
  private static final int MULTIPLE = 40;

  @TempDir private static Path folder;

  static Stream<Arguments> patterns() {
    return Stream.of(
        Arguments.of("reports in reports", "Smith said that Jones said that ", "it rained."),
        Arguments.of("sources in a row", "According to Smith, ", "it rained."),
        Arguments.of("quotes that never close", "“Yes, the road ", "is open."),
        Arguments.of("straight quotes", "\"Yes, \" Smith said ", "\"open."),
        Arguments.of("quotes in quotes", "Smith said “the road “was ", "open."),
        Arguments.of("relative clauses", "who said the man ", "left."),
        Arguments.of("dashes", "he said – ", "it rained."),
        Arguments.of("brackets", "(he said ", "it rained."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patterns")
  @Timeout(120)
  void whatIsFoundIsAMultipleOfTheText(String name, String piece, String end) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("long.txt"), piece.repeat(CHARACTERS / piece.length()) + end + "\n");
    CommandRun run = CommandRun.of("extract", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().length()).isLessThan(MULTIPLE * CHARACTERS);
  }

  @Test
  @Timeout(120)
  void reportsThatLieTooDeeplyAreLeftOutAndThatIsSaid() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("deep.txt"), "Smith said that ".repeat(12) + "it rained.\n");
    CommandRun run = CommandRun.of("extract", file.toString());
    assertThat(run.out().split("\"kind\":\"indirect\"", -1)).hasSize(9);
    assertThat(run.out()).contains("deep-nesting");
  }
}
