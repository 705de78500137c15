package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Parties}: who met whom. */
final class PartiesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "President Rex Hollis received Prime Minister Mara Quist. They said that it rained.#"
            + " They=Rex Hollis; Mara Quist",
        "President Rex Hollis held talks with Prime Minister Mara Quist. They said that it rained.#"
            + " They=Rex Hollis; Mara Quist",
      })
  void whoeverAVerbOfMeetingJoinsHaveMet(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "More votes than Rex Hollis received in May and Mara Quist in June were cast. They said"
            + " that it rained.# They=-",
        "Rex Hollis visited a ship and Mara Quist stayed in Oslo. They said that it rained.#"
            + " They=-",
      })
  void anotherSubjectBehindAnAndMetNobody(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
