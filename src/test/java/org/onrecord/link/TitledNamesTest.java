package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link TitledNames}: whom a name means that a text prints with titles. */
final class TitledNamesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "President Rex Hollis said that it rained.# President Rex Hollis=Rex Hollis",
        "Secretary Lena Ostrow said that it rained.# Secretary Lena Ostrow=Lena Ostrow",
        "Ada Corwin, a former president, said that it rained.# Ada Corwin, a former president=Ada"
            + " Corwin",
        "The novelist Will Marsh said that it rained.# The novelist Will Marsh=Will Marsh",
      })
  void aTitleMustFitTheBearerOfTheName(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
