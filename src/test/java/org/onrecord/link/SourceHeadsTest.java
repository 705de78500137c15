package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link SourceHeads}: bodies, ministries and countries as the head of a source. */
final class SourceHeadsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Norway's neighbour, France, said that it rained.# Norway's neighbour, France=France",
        "The Norwegian Foreign Ministry said that it rained.# The Norwegian Foreign"
            + " Ministry=Norway",
        "The Norwegian ambassador to France said that it rained.# The Norwegian ambassador to"
            + " France=- (NO)",
        "The Norwegian navy said that it rained.# The Norwegian navy=Norwegian navy",
        "The French embassy in Oslo said that it rained.# The French embassy in Oslo=-",
      })
  void theHeadOfAPhraseSpeaksAndNotWhatDescribesIt(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
