package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.OfficeHeld;

/**
 * {@link Affiliations} and {@link PostWords}: for which country one speaks whom no register knows.
 */
final class AffiliationsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Norway's foreign minister, Tor Vang, said that it rained.# Norway's foreign minister, Tor"
            + " Vang=Tor Vang (NO)",
        "Tor Vang, the Norwegian foreign minister, said that it rained.# Tor Vang, the Norwegian"
            + " foreign minister=Tor Vang (NO)",
        "Norwegian Fisheries Minister Tor Vang said that it rained.# Norwegian Fisheries Minister"
            + " Tor Vang=Tor Vang (NO)",
        "Prime Minister Jo Kern of Norway said that it rained.# Prime Minister Jo Kern of Norway=Jo"
            + " Kern (NO)",
        "Jonas Petrov, a spokesman for the Norwegian foreign ministry, said that it rained.# Jonas"
            + " Petrov, a spokesman for the Norwegian foreign ministry=Jonas Petrov (NO)",
      })
  void theWordsBesideANameSayWhoHeIs(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Tor Vang of Norway said that it rained.# Tor Vang of Norway=Tor Vang",
        "The nominee for foreign minister, Tor Vang, said that it rained.# The nominee for foreign"
            + " minister, Tor Vang=Tor Vang",
      })
  void aCountryWithoutAPostSaysNothing(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }

  /** The title of another in a description is not that of whom it describes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Tor Vang, a banker close to Foreign Minister Jo Kern, said that it rained.# -",
        "Tor Vang, the deputy of Finance Minister Jo Kern, said that it rained.# -",
        "Tor Vang, an aide to the foreign minister, said that it rained.# -",
        "Tor Vang, the party backer who knows the foreign minister, said that it rained.# -",
        "Horrified at the thought of a friend becoming president, Tor Vang said that it rained.# -",
        "If she is elected president, Tor Vang warned, it will rain.# -",
        "The foreign minister, Tor Vang, said that it rained.# The foreign minister",
        "Tor Vang, who wants to be president, said that it rained.# -",
        "As reported by Tor Vang, the foreign minister was told of it.# -",
        "Tor Vang, the foreign minister since 2019, said that it rained.# foreign minister",
        "Tor Vang, party leader and foreign minister, said that it rained.# foreign minister",
        "Tor Vang, who is the foreign minister, said that it rained.# foreign minister",
      })
  void aTitleBehindANameIsTheHeadOfItsDescription(String text, String office) {
    OfficeHeld held = Linked.of(text, DAY).findings().utterances().getLast().speaker().office();
    assertThat(held == null ? "-" : held.label()).isEqualTo(office);
  }
}
