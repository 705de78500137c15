package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words of a label are printed. */
final class LabelPrintTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "KERN",
        "MR. McKERN",
        "Mr. KERN",
        "PRESIDENT van der BERG",
        "ANNA KERN (host)",
        "JO deLEON",
        "MS. O’HARA",
      })
  void smallLettersOfTitlesParticlesAndBracketsLeaveCapitals(String words) {
    assertThat(LabelPrint.isCapitals(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna KERN", "Kern", "K", "TV Syd", "Kern (HOST)", "", "12"})
  void aWordInSmallLettersIsNotInCapitals(String words) {
    assertThat(LabelPrint.isCapitals(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER_00, true",
    "spk_1, true",
    "voice-12, true",
    "Speaker1, false",
    "Speaker, false",
    "SPEAKER_, false",
    "A2_1, false",
    "_1, false",
    "12, false",
  })
  void aMachineJoinsWordAndNumberByALineOrAHyphen(String token, boolean numbered) {
    assertThat(LabelPrint.isNumbered(token)).isEqualTo(numbered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "President: Mr. Kern . . . (Norland); true",
        "Mr. Kern ... 4; true",
        "Mr. Kern … 4; true",
        "Mr. A. Kern; false",
      })
  void leadersMakeARowOfAList(String words, boolean row) {
    assertThat(LabelPrint.isRowOfList(words)).isEqualTo(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ANNA KERN, host; ANNA KERN",
        "ANNA KERN, host, Oslo; ANNA KERN",
        "KERN, host; ``",
        "ANNA KERN; ``",
        ", host; ``",
      })
  void aDescriptionStandsBehindAFullName(String words, String name) {
    assertThat(LabelPrint.beforeDescription(words)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "al-Salim, true",
    "d’Orsel, true",
    "el-salim, false",
    "Al Salim, false",
    "abdul-Salim, false",
    "al-, false",
    "x, false",
  })
  void aCapitalStandsBehindAShortPrefix(String token, boolean prefixed) {
    assertThat(LabelPrint.hasPrefixedCapital(token)).isEqualTo(prefixed);
  }
}
