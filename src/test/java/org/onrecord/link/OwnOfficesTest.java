package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link OwnOffices}: whose office a spokesperson speaks of. */
final class OwnOfficesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "QUESTION: Foreign Minister Anne Berle spoke.¶¶SECRETARY TILLMAN: The Secretary of Energy"
            + " said that it rained.¶¶QUESTION: Thank you.# The Secretary of Energy=Lena Ostrow",
        "MS. MARSH: The Prime Minister said that it snowed.¶¶QUESTION: Thank you.¶¶MS. MARSH: Yes.#"
            + " The Prime Minister=-",
      })
  void theSecretaryIsThatOfTheOwnGovernment(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
