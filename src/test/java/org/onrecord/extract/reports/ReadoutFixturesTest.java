package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;

/**
 * Whole readouts, resolutions and press releases of invented people. Beside each stand its
 * contents: "+" some report has these words, "-" none is these words.
 */
final class ReadoutFixturesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adjuncts",
        "bullets",
        "call",
        "council-conclusions",
        "council-meeting",
        "listed-verbs",
        "press-release",
        "purpose",
        "resolution",
        "semicolons",
        "we-the-ministers"
      })
  void itsContentsAreFound(String name) throws IOException {
    List<String> words = Found.in(text(name + ".txt")).words();
    for (String line : text(name + ".expected").lines().toList()) {
      String expected = line.substring(2);
      if (line.startsWith("+")) {
        assertThat(words).as(name).anyMatch(content -> content.contains(expected));
      } else {
        assertThat(words).as(name).doesNotContain(expected);
      }
    }
  }

  private static String text(String file) throws IOException {
    String resource = "/org/onrecord/extract/readouts/" + file;
    try (InputStream in = ReadoutFixturesTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
