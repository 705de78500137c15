package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link SourceResolver}: who is meant by a source in prose. */
final class SourceResolverTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The French foreign minister said that it rained.# The French foreign minister=Anne Berle",
        "The Norwegian prime minister and the French president said that it rained.# The Norwegian"
            + " prime minister and the French president=Mara Quist; Luc de Vaubert",
        "Former President Ada Corwin said that it rained.# Former President Ada Corwin=Ada Corwin",
        "The U.S. ambassador to the United Nations said that it rained.# The U.S. ambassador to the"
            + " United Nations=Tess Wynn",
      })
  void anOfficeWithItsCountryIsWhoHoldsItThatDay(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The foreign minister said that it rained.# The foreign minister=-",
        "The ambassador said that it rained.# The ambassador=-",
        "The senator said that it rained.# The senator=-",
        "The mayor of Paris said that it rained.# The mayor of Paris=-",
        "The president of the Oslo chess club said that it rained.# The president of the Oslo chess"
            + " club=-",
        "Norwegians say that it rained.# Norwegians=-",
        "French farmers said that it rained.# French farmers=-",
      })
  void anOfficeWithoutItsCountryIsNobody(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "President Hollis's government said that it rained.# President Hollis's government=United"
            + " States",
        "The Norwegian government said that it rained.# The Norwegian government=Norway",
        "Oslo said that it rained.# Oslo=Norway",
        "A spokesman for President Hollis said that it rained.# A spokesman for President Hollis=-",
      })
  void aGovernmentSpeaksForItsCountry(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
