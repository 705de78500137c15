package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link Reasons}: a reason behind the content is the speaker’s own. */
final class ReasonsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "I hope that it rains because we need it.# I | hope | that it rains",
        "Kern said that it rained because the wind turned.# Kern | said | that it rained because"
            + " the wind turned",
      })
  void becauseEndsAWish(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
