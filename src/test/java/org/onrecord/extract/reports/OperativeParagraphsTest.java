package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link OperativeParagraphs}: paragraphs of resolutions have the subject that they share. */
final class OperativeParagraphsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "We, the Ministers of Norway and Peru, meeting in Oslo,¶¶Reaffirm our support for the"
            + " treaty;¶¶Call for a ceasefire.# We, the Ministers of Norway and Peru | Reaffirm |"
            + " our support for the treaty & We, the Ministers of Norway and Peru | Call for | a"
            + " ceasefire",
        "Acting under Article 7, the Council:¶(a) Demands that the road be opened;¶(b) Decides to"
            + " meet in May.# the Council | Demands | that the road be opened & the Council |"
            + " Decides | to meet in May",
      })
  void paragraphsWithoutASubjectHaveTheOneAbove(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Preamble,¶Recalling its earlier words,# -",
      })
  void aPreambleAloneSaysNothing(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
