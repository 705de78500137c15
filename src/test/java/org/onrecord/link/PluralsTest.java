package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Plurals}: whom “they”, “both sides” and lists mean. */
final class PluralsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Prime Minister Quist met President de Vaubert in Paris. The two leaders said that it"
            + " rained.# The two leaders=Mara Quist; Luc de Vaubert",
        "Prime Minister Quist met President de Vaubert in Paris. Both sides said that it rained.#"
            + " Both sides=Norway; France",
        "Secretary Tillman and Foreign Minister Anne Berle discussed the treaty. They said that it"
            + " rained.# Secretary Tillman and Foreign Minister Anne Berle=Walter Tillman; Anne"
            + " Berle & They=Walter Tillman; Anne Berle",
      })
  void thoseWhoMetAreMeant(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The two ministers said that it rained.# The two ministers=-",
        "President Hollis spoke in May and Prime Minister Quist in June. They said that it rained.#"
            + " They=-",
      })
  void withoutAMeetingNobodyIs(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
