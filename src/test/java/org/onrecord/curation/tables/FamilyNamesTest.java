package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FamilyNamesTest {

  private final FamilyNames familyNames = FamilyNames.load();

  @ParameterizedTest
  @CsvSource({
    "Anna Berg, SE, Berg",
    "Jan van der Meer, NL, van der Meer",
    "Omar bin Rashid Al Nuri, QA, Al Nuri",
    "Zhang Wenli, CN, Zhang",
    "Sean Park, KR, Park",
    "Robert A. Miller Jr., US, Miller",
    "'Carl B. Stone, Jr.', US, Stone",
    "Olav III of Norway, NO, Olav",
    "'Rudolf II, Prince of Liechtenstein', LI, Rudolf",
    "Karl VI, ES, Karl",
    "Sugiarto, ID, Sugiarto",
    "Kyaw Win Thein, MM, Kyaw Win Thein",
    "Juan Manuel Castro Ruiz, CO, Castro|Castro Ruiz",
    "Elena Vidal, AR, Vidal",
    "Dawit Bekele, ET, Dawit|Bekele",
  })
  void nameAfterATitleFollowsTheCustomOfTheCountry(String name, String country, String forms) {
    assertThat(familyNames.of(name, country)).containsExactly(forms.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({"Kenji Sato, JP, Sato Kenji", "Anna Kiss, HU, Kiss Anna"})
  void nameIsAlsoKnownInTheOrderOfHome(String name, String country, String other) {
    assertThat(familyNames.otherOrders(name, country)).containsExactly(other);
  }
}
