package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link CountryEvidence}: which of several countries of one name is meant. */
final class CountryEvidenceTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Congo signed. Kinshasa and Congo agree.# Congo=CD Kinshasa=CD Congo=CD",
        "Brazzaville is wet. Congo signed.# Brazzaville=CG Congo=CG",
        "Tbilisi and Georgia agree.# Tbilisi=GE Georgia=GE",
      })
  void whatElseIsNamedDecides(String text, String expected) {
    assertThat(Linked.of(text, DAY).namedIn()).isEqualTo(expected);
  }
}
