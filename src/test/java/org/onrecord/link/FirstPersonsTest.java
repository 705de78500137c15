package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link FirstPersons}: whom “I”, “you” and “we” mean. */
final class FirstPersonsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "SECRETARY TILLMAN: I think that it rains.¶¶QUESTION: You said that it snows.¶¶SECRETARY"
            + " TILLMAN: We believe that it hails.# I=Walter Tillman & You=Walter Tillman &"
            + " We=United States",
        "Walter Tillman, Secretary of State¶¶I condemn the attack on the ship. We mourn the dead.#"
            + " I=Walter Tillman & We=United States",
        "QUESTION: I think that it rains.¶¶SECRETARY TILLMAN: We hope that it does not.# I=- &"
            + " We=United States",
      })
  void whoHasTheFloorIsIAndHisGovernmentWe(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
