package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Surroundings}: what the words beside it make of a country’s name. */
final class SurroundingsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Mr. Jordan left.# -",
        "Jordan Walker sang.# -",
        "Andrew Jordan left.# -",
        "Japan Airlines fell.# -",
        "He spoke French.# -",
        "In French, she sang.# -",
        "A French ship sank.# French=FR",
        "Jordan signed.# Jordan=JO",
        "Paris Hilton sang.# -",
        "Norway-born Kern sang.# Norway=NO",
      })
  void whatOnlyBearsTheNameIsNoCountry(String text, String expected) {
    assertThat(Linked.of(text, DAY).namedIn()).isEqualTo(expected);
  }
}
