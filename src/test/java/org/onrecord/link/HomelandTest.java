package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Homeland}: from which country a document speaks. */
final class HomelandTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "FOREIGN MINISTER ODD BERLE: Good morning.¶¶QUESTION: Thank you.¶¶PRIME MINISTER: Good"
            + " morning.# FOREIGN MINISTER ODD BERLE=Odd Berle & QUESTION=- & PRIME MINISTER=Mara"
            + " Quist",
        "SENIOR ADMINISTRATION OFFICIAL ONE: Good morning.¶¶QUESTION: Thank you.¶¶SENIOR"
            + " ADMINISTRATION OFFICIAL ONE: Yes.# SENIOR ADMINISTRATION OFFICIAL ONE=- (US) &"
            + " QUESTION=- & SENIOR ADMINISTRATION OFFICIAL ONE=- (US)",
      })
  void anOfficeAloneIsOfThoseWhoSpeak(String text, String expected) {
    assertThat(Linked.of(text, DAY).speakers()).isEqualTo(expected);
  }
}
