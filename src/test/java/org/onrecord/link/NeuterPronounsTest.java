package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link NeuterPronouns}: “it” is a body of whose words the sentence before tells. */
final class NeuterPronounsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The Nordic Council met in Oslo. It said that the ports would open.# It=Nordic Council",
        "The plan was late. It said that the ports would open.# It=-",
        "Norway's plan was late. It said that the ports would open.# It=-",
      })
  void itIsTheBodyBefore(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
