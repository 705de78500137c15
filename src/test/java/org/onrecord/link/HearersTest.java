package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Hearers}: to whom words are said. */
final class HearersTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Foreign Minister Anne Berle told Foreign Minister Odd Berle that it rained.# Foreign"
            + " Minister Anne Berle=Anne Berle to Odd Berle",
        "Secretary Tillman urged Norway to open its ports.# Secretary Tillman=Walter Tillman to"
            + " Norway",
        "Secretary Tillman told the Norwegian Prime Minister on Monday that it rained.# Secretary"
            + " Tillman=Walter Tillman to Mara Quist",
        "Secretary Tillman said that Norway was late.# Secretary Tillman=Walter Tillman",
      })
  void whomTheCueTellsOrUrgesIsTheHearer(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
