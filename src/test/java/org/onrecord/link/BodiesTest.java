package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Bodies}: ministries, houses and organisations as sources. */
final class BodiesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The White House said that it rained.# The White House=White House",
        "The State Department said that it rained.# The State Department=State Department",
        "The Oslo Post wrote that it rained.# The Oslo Post=Oslo Post",
        "The house said that it rained.# The house=-",
      })
  void aBodySpeaksUnderItsOwnName(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
