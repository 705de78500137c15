package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link ThatClauses}: where “that” begins a clause, and where it stands for what was said. */
final class ThatClausesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Kern said that difference was small.# Kern | said | that difference was small",
        "Kern said that differences remain.# Kern | said | that differences remain",
        "Kern wrote in a long letter to the Coast Journal that the road was open.# Kern | wrote |"
            + " that the road was open",
      })
  void thatBeforeASubjectAndAVerbBeginsAClause(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Kern said that many times.# -",
        "Kern told him that directly when they spoke.# -",
      })
  void thatWithoutAClauseSaysNothing(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
