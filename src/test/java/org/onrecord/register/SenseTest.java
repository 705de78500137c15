package org.onrecord.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link Sense} and {@link DemonymForms}: what a form may mean, and which forms a demonym has. */
final class SenseTest {
  @ParameterizedTest
  @EnumSource(Sense.Kind.class)
  void packedAndUnpackedItIsTheSame(Sense.Kind kind) {
    for (int index : List.of(0, 1, (1 << 24) - 1)) {
      for (boolean capitals : List.of(true, false)) {
        Sense sense = new Sense(kind, index, capitals, !capitals);
        assertThat(Sense.unpacked(sense.packed())).isEqualTo(sense);
      }
    }
  }

  @Test
  void itsCaseIsReadWithoutUnpacking() {
    int capitals = new Sense(Sense.Kind.COUNTRY, 7, true, true).packed();
    int name = new Sense(Sense.Kind.COUNTRY, 7, false, true).packed();
    int topic = new Sense(Sense.Kind.TOPIC, 7, false, false).packed();

    assertThat(Sense.isOfCapitals(capitals)).isTrue();
    assertThat(Sense.isOfCapitals(name)).isFalse();
    assertThat(List.of(capitals, name)).noneMatch(Sense::isOfSmallLetters);
    assertThat(Sense.isOfSmallLetters(topic)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Korean; Koreans",
        "Irish; Irishman Irishmen Irishwoman Irishwomen",
        "Chinese; ``",
        "Swiss; ``",
      })
  void peopleAreMadeOfADemonym(String demonym, String people) {
    assertThat(String.join(" ", DemonymForms.people(demonym))).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource({
    "Koreans, true",
    "Frenchwoman, true",
    "Danes, true",
    "Dane, false",
    "Swiss, false",
    "Korean, false",
  })
  void aPluralOrANounForPersonsIsPeople(String demonym, boolean people) {
    assertThat(DemonymForms.isPeople(demonym, List.of("Dane", "Danes", "Swiss", "Korean")))
        .isEqualTo(people);
  }
}
