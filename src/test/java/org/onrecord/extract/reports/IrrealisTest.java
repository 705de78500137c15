package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** What was said, what was not, and what only might be: by what stands around the cue. */
final class IrrealisTest {
  private static String modality(String text) {
    return Found.in(text).only().modality().name();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Kern said that the port was closed.; ASSERTED",
        "Nobody said that the port was closed.; NEGATED",
        "No minister said that the port was closed.; NEGATED",
        "Kern did not say that the port was closed.; NEGATED",
        "Kern has yet to say that the port is closed.; NEGATED",
        "Kern left without saying that the port was closed.; NEGATED",
        "Kern stopped short of saying that the port was closed.; NEGATED",
        "Kern avoided saying that the port was closed.; NEGATED",
      })
  void whatNobodySaidIsDenied(String text, String modality) {
    assertThat(modality(text)).isEqualTo(modality);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "If Kern says that the port is closed, we leave.; HYPOTHETICAL",
        "Had Kern said that the port was closed, we would have left.; HYPOTHETICAL",
        "Kern is expected to say that the port is closed.; HYPOTHETICAL",
        "Kern should be allowed to say that the port is closed.; HYPOTHETICAL",
        "Kern was able to say that the port was closed.; ASSERTED",
        "Kern took the chance to say that the port was closed.; ASSERTED",
        "When Kern said that the port was closed, we left.; ASSERTED",
      })
  void whatMightBeSaidIsSupposed(String text, String modality) {
    assertThat(modality(text)).isEqualTo(modality);
  }
}
