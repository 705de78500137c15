package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** What governs an infinitive of speech says whether the speech took place. */
final class GovernorsTest {
  private static String modalityOf(String cue, String text) {
    return Found.in(text).utterances().stream()
        .filter(found -> found.cue() != null && found.cue().lemma().equals(cue))
        .map(found -> found.modality().name())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Orr went on to criticize the harbour law.",
        "Orr continued to criticize the harbour law.",
        "Orr had to criticize the harbour law.",
        "Orr was quick to criticize the harbour law.",
        "Orr was able to criticize the harbour law.",
        "Orr used the chance to criticize the harbour law.",
        "Orr did not hesitate to criticize the harbour law.",
        "The losses led Orr to criticize the harbour law.",
        "Orr called reporters to criticize the harbour law.",
        "Orr rang in order to criticize the harbour law.",
        "I have to criticize the harbour law.",
      })
  void governedSpeechTookPlace(String text) {
    assertThat(modalityOf("criticize", text)).isEqualTo("ASSERTED");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Orr hopes to criticize the harbour law.",
        "Orr vowed to criticize the harbour law.",
        "Orr will criticize the harbour law.",
        "Orr will continue to criticize the harbour law.",
        "Orr would go on to criticize the harbour law.",
        "Orr has to criticize the harbour law.",
        "Kern urged Orr to criticize the harbour law.",
        "Kern called on Orr to criticize the harbour law.",
        "Kern called on the mayors of the region to criticize the harbour law.",
        "Kern urged Orr to continue to criticize the harbour law.",
        "Orr was asked to criticize the harbour law.",
        "Orr is not authorized to criticize the harbour law.",
        "Orr received requests to criticize the harbour law.",
      })
  void governedSpeechIsOpen(String text) {
    assertThat(modalityOf("criticize", text)).isEqualTo("HYPOTHETICAL");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Orr refused to criticize the harbour law.",
        "Orr failed to criticize the harbour law.",
        "Orr chose not to criticize the harbour law.",
        "Many regretted the failure to criticize the harbour law.",
        "Orr was too polite to criticize the harbour law.",
      })
  void governedSpeechDidNotTakePlace(String text) {
    assertThat(modalityOf("criticize", text)).isIn("NEGATED", "none");
  }
}
