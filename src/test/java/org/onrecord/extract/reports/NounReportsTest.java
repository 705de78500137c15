package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link NounReports}: claims, positions and comments with the name of whose they are. */
final class NounReportsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy's claim that the road was open is false.# The envoy | claim | that the road was"
            + " open",
        "The US position is that the road is open.# The US | position | that the road is open",
        "The envoy's “forty percent” comment was noted.# The envoy | comment | forty percent",
        "There is no assurance that the road is open.# - | assurance | that the road is open",
      })
  void aNounOfSpeechReportsForWhoseItIs(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy's new claim about the road is false.# -",
        "The idea that the road was open is old.# -",
        "The fact that the road was open is known.# -",
      })
  void aNounOfNoSpeechReportsNothing(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
