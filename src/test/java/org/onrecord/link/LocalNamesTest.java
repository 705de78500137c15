package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link LocalNames}: persons whom no register knows, by what the text prints of them. */
final class LocalNamesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Jo Kern came. Kern said that it rained.# Kern=Jo Kern",
        "Jo Kern and Ada Kern came. Kern said that it rained.# Kern=Kern",
        "Jo Marsh said that it rained.# Jo Marsh=Jo Marsh",
        "Anna Lind met Secretary Tillman. Lind said that it rained.# Lind=Anna Lind",
      })
  void aSurnameIsTheOnlyOneOfThatNameInTheText(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
