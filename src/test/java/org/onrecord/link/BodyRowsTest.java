package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link BodyRows}: countries and bodies that stand one after the other. */
final class BodyRowsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The Foreign Ministers of Norway and France said that it rained.# The Foreign Ministers of"
            + " Norway and France=Odd Berle; Anne Berle",
        "The farmers of Norway and France said that it rained.# The farmers of Norway and France=-",
      })
  void aRowIsAllOfIts(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
