package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link InvertedSources}: who speaks where the verb stands before its subject. */
final class InvertedSourcesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“The road is open,” said the envoy, who left on Monday.# the envoy, who left on Monday |"
            + " said | The road is open,",
        "The road is open, said Jo Kern, the mayor of the town.# Jo Kern, the mayor of the town |"
            + " said | The road is open",
        "The road is open, says the ministry.# the ministry | says | The road is open",
      })
  void whoStandsBehindTheVerbSpeaks(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“The road is open,” said to be the slogan of the town.# -",
        "The report said to be lost is here.# -",
      })
  void aParticipleBehindAQuotationSaysNothing(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
