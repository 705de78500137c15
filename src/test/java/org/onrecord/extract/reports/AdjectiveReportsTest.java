package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link AdjectiveReports}: who is sure of something says it. */
final class AdjectiveReportsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy is satisfied with the road that leads here.# -",
        "The road is open, and are you content?# -",
      })
  void whatBelongsToTheAdjectiveIsNoClause(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Are you confident that the road will open?# you | Are you confident | that the road will"
            + " open",
        "Is the minister satisfied that the road will open?# the minister | Is the minister"
            + " satisfied | that the road will open",
        "The envoy is confident at this point that the road is open.# The envoy | is confident |"
            + " that the road is open",
      })
  void whoIsAskedWhetherHeIsSureMaySaySo(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy is confident that the road is open.# The envoy | is confident | that the road is"
            + " open",
      })
  void whoIsSureOfSomethingSaysSo(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "It is clear that the road is open.# -",
        "The road is open to those who are confident.# -",
        "The envoy is confident.# -",
      })
  void withoutASourceOrAClauseNothingIsSaid(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
