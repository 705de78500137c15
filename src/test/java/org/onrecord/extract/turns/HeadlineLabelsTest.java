package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link HeadlineLabels}: a label on a headline begins no turn. */
final class HeadlineLabelsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Minister: Port to close in May¶¶The port will close in May, officials said. Crews will"
            + " leave.# -",
      })
  void aHeadlineAboveAReportIsNoTurn(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
