package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Pronouns}: “he” and “she” in the sentence behind. */
final class PronounsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The Norwegian delegate said that it rained. He said that it snowed.# The Norwegian"
            + " delegate=- (NO) & He=- (NO)",
        "Walter Tillman said that it rained. His aide, Anna Kern, said that it snowed. She said"
            + " that it hailed.# Walter Tillman=Walter Tillman & His aide, Anna Kern=Anna Kern &"
            + " She=Anna Kern",
      })
  void aPronounIsOfTheSexThatATitleOrNameShows(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
