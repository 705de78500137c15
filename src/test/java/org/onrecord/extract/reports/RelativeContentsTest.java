package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link RelativeContents}: what a relative clause says that somebody said. */
final class RelativeContentsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "It was what he called “a joke”.# he | called | a joke",
        "The plan, which she described as a joke, was dropped.# she | described | which … as a"
            + " joke",
        "The claim, which officials said is false, was printed.# officials | said | which … is"
            + " false",
        "It was a change Brown said would come.# Brown | said | a change … would come",
      })
  void theClauseAroundSourceAndCueIsTheContent(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The man who left was late.# -",
        "The road that the envoy built is open.# -",
      })
  void aRelativeClauseThatTellsNoWordsSaysNothing(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
