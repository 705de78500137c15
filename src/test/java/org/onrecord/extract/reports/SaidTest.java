package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link Said}: what a sentence has said so far changes what is read next. */
final class SaidTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Kern plans to leave, officials said.# officials | said | Kern plans to leave",
        "The clerk declined to name him.# The clerk | declined | to name him",
        "Police say he refused to drop the gun.# Police | say | he refused to drop the gun",
      })
  void aReportEndsBeforeTheSourceBehindIt(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
