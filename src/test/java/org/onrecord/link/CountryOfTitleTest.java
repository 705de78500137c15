package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link CountryOfTitle}: whose office it is by the country beside the title. */
final class CountryOfTitleTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The French President left. The President of France returned.# French=FR"
            + " President=luc-de-vaubert President=luc-de-vaubert France=FR",
        "France's foreign minister stayed.# France=FR foreign minister=anne-berle",
        "The French and Norwegian foreign ministers left.# French=FR Norwegian=NO",
      })
  void theCountryStandsBeforeOrBehindTheTitle(String text, String expected) {
    assertThat(Linked.of(text, DAY).namedIn()).isEqualTo(expected);
  }
}
