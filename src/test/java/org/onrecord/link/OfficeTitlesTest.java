package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link OfficeTitles}: which offices a title may mean. */
final class OfficeTitlesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "In Washington the U.S. foreign minister said that it rained.# the U.S. foreign minister=-"
            + " (US)",
        "MS. MARSH: The Foreign Minister said that it snowed.¶¶QUESTION: Thank you.¶¶MS. MARSH:"
            + " Yes.# The Foreign Minister=-",
        "MS. MARSH: The Secretary said that it rained. The Foreign Minister said that it"
            + " snowed.¶¶QUESTION: Thank you.¶¶MS. MARSH: Yes.# The Secretary=Walter Tillman & The"
            + " Foreign Minister=-",
      })
  void aSecretaryIsNoMinister(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
