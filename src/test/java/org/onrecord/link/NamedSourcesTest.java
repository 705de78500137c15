package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link NamedSources}: whom a name in a source means, with its titles. */
final class NamedSourcesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Foreign Minister Berle of Norway said that it rained.# Foreign Minister Berle of"
            + " Norway=Odd Berle",
        "Foreign Minister Anne Berle said that it rained.# Foreign Minister Anne Berle=Anne Berle",
        "Ambassador Wynn said that it rained.# Ambassador Wynn=Tess Wynn",
        "The Norwegian Prime Minister, Mara Quist, said that it rained.# The Norwegian Prime"
            + " Minister, Mara Quist=Mara Quist",
      })
  void aTitleAndANameAreWhoBearsBoth(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Foreign Minister Berle said that it rained.# Foreign Minister Berle=-",
        "Foreign Minister Berle of Peru said that it rained.# Foreign Minister Berle of Peru=-",
        "Vice President Hollis said that it rained.# Vice President Hollis=Hollis",
        "Shadow Foreign Minister Berle said that it rained.# Shadow Foreign Minister Berle=Berle",
        "President Quist said that it rained.# President Quist=Quist",
        "The Kern campaign said that it rained.# The Kern campaign=Kern campaign",
      })
  void aTitleOfTwoOrOfAnotherIsNobodyOfTheRegister(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
