package org.onrecord.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** What is known as a person's name, and whom a source with an apposition names. */
final class PersonNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Norway's trade minister, Sigrun Vollan,; Sigrun Vollan",
        "Her Kenyan counterpart, Wanjiru Odeny,; Wanjiru Odeny",
        "The head of the port board, Hana Lindqvist,; Hana Lindqvist",
        "The UN secretary-general, Tiago Mirandela,; Tiago Mirandela",
        "Hana Brekkan, the Icelandic prime minister,; Hana Brekkan",
        "Ilham Tarhan, Turkey's trade minister,; Ilham Tarhan",
        "A spokesman for Norway's trade minister, Sigrun Vollan,; -",
        "Germany's neighbour, Poland,; -",
      })
  void appositionNamesWhoSpeaks(String source, String name) {
    String label = source.substring(0, source.length() - 1);
    assertThat(Found.in(source + " said on Monday that the road was open.").nameOf(label))
        .isEqualTo(name);
  }

  @Test
  void capitalisedWordsThatSpeakLaterAreAName() {
    Found found =
        Found.in("Ilham Sadikov met the envoy on Tuesday. Sadikov said the river was too low.");

    assertThat(found.nameOf("Sadikov")).isEqualTo("Ilham Sadikov");
  }

  @Test
  void aValleyThatSpeaksIsNoPerson() {
    assertThat(Found.in("Harbour Valley was shut. Valley said the road was open.").nameOf("Valley"))
        .isEqualTo("-");
  }

  @Test
  void surnameWithItsParticleGoesBackToTheFullName() {
    Found found =
        Found.in(
            "Minister Maryam Al Dosari met the envoy. Al Dosari said no ship had been turned away.");

    assertThat(found.nameOf("Al Dosari")).isEqualTo("Maryam Al Dosari");
  }
}
