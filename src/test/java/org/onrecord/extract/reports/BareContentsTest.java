package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link BareContents}: a pronoun alone tells no words. */
final class BareContentsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Kern said that in Berlin.# -",
        "Kern explained that.# -",
        "Nobody asks for that.# -",
        "Would you say that?# -",
        "Kern thinks so.# -",
        "The clerk asked not to be named.# -",
        "She declined to give her name.# -",
        "The firm wants the road or says it does.# -",
        "The envoy touched on this topic in Vike.# -",
      })
  void aPronounAloneIsNoContent(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Kern said that it was so.# Kern | said | that it was so",
        "The firm says it does.# The firm | says | it does",
        "The envoy touched on this topic of trade.# The envoy | touched on | this topic of trade",
        "The clerk asked to be heard.# The clerk | asked | to be heard",
      })
  void aClauseBehindTheCueIsOne(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
