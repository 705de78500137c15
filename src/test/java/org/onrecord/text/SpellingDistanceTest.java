package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many slips lie between two spellings. */
final class SpellingDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "kern, kern, 0",
    "kern, ken, 1",
    "kern, kernn, 1",
    "kern, karn, 1",
    "kern, kenr, 1",
    "kern, weir, 3",
    "kern, '', 4",
    "ca, abc, 3",
  })
  void slipsAreLettersMoreLessChangedAndSwapped(String one, String other, int slips) {
    assertThat(SpellingDistance.between(one, other)).isEqualTo(slips);
    assertThat(SpellingDistance.between(other, one)).isEqualTo(slips);
    assertThat(SpellingDistance.within(one, other, slips)).isTrue();
    assertThat(SpellingDistance.within(one, other, slips - 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "kern, kern, true",
    "kern, karn, true",
    "kern, kann, false",
    "ken, kan, false",
    "halvorsen, halvarsan, true",
    "halvors, halvarsan, false",
  })
  void onlyALongWordMayHaveTwoSlipsAndAShortOneNone(String one, String other, boolean slip) {
    assertThat(SpellingDistance.isSlip(one, other)).isEqualTo(slip);
  }
}
