package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Participants}: who takes part, as the head of a talk lists them. */
final class ParticipantsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Participants¶Jo Kern, Minister of Ports¶Ada Varga, Mayor of Oslo¶¶MINISTER KERN: The port"
            + " is shut.¶¶MAYOR VARGA: And the road?¶¶MINISTER KERN: It is open.# MINISTER KERN=Jo"
            + " Kern & MAYOR VARGA=Ada Varga (NO) & MINISTER KERN=Jo Kern",
      })
  void whoTakesPartIsMeantByPartOfHisName(String text, String expected) {
    assertThat(Linked.of(text, DAY).speakers()).isEqualTo(expected);
  }
}
