package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Plausibility}: whether a text bears out that a name is an official’s. */
final class PlausibilityTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Will Marsh scored twice.# -",
        "In the Senate Will Marsh voted.# Will Marsh=will-marsh",
        "Ambassador Wynn left. Ambassador Kim came.# -",
      })
  void aMembersNameAloneIsNobodys(String text, String expected) {
    assertThat(Linked.of(text, DAY).namedIn()).isEqualTo(expected);
  }
}
