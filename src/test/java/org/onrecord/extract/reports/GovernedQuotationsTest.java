package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link GovernedQuotations}: quotations that a verb of no speech governs. */
final class GovernedQuotationsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Kern mourned “my brother”.# Kern | mourned | my brother",
        "The report was “a long and winding tale of woe” to many.# The report | was | “a long and"
            + " winding tale of woe” to many",
      })
  void whoDoesWhatIsQuotedSaysIt(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "They staged “The Long Road Home” in Oslo.# -",
        "The deal of “May” was lost.# -",
      })
  void titlesOfWorksAndSingleWordsAreNobodys(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
