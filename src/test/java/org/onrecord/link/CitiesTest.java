package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Cities}: a seat of government that speaks, and one that is only a place. */
final class CitiesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Oslo signed.# Oslo=NO",
        "Washington and Tokyo agree.# Washington=US Tokyo=JP",
      })
  void aSeatOfGovernmentNamesItsCountry(String text, String expected) {
    assertThat(Linked.of(text, DAY).namedIn()).isEqualTo(expected);
  }
}
