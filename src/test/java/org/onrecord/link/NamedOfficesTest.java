package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Speaker;
import org.onrecord.model.UtteranceKind;

/**
 * Offices printed with what they are in charge of, whom the text itself names in one, and whose.
 */
class NamedOfficesTest {
  private static final String DAY = "2021-05-20";

  /** "source=names, countries" of each report, in text order. */
  private static List<String> sources(String text) {
    return Linked.of(text, DAY).findings().utterances().stream()
        .filter(u -> u.kind() != UtteranceKind.TURN)
        .map(u -> u.speaker().label() + "=" + named(u.speaker()))
        .toList();
  }

  private static String named(Speaker speaker) {
    return speaker.named().isEmpty()
        ? "-"
        : speaker.named().stream()
            .map(m -> m.name() + (m.country() == null ? "" : " " + m.country()))
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Federal Minister for Foreign Trade Hartwig Lund said that it rained.|Federal Minister for"
            + " Foreign Trade Hartwig Lund=Hartwig Lund",
        "Norway's Minister of Fisheries and Ocean Policy Sigrun Aal said that it rained.|Norway's"
            + " Minister of Fisheries and Ocean Policy Sigrun Aal=Sigrun Aal NO",
        "Commissioner for Crisis Management Janos Leit said that it rained. The Commissioner said"
            + " that it snowed.|The Commissioner=Janos Leit",
        "The Minister of Health of France Mireille Dast said that it rained. The Minister said that"
            + " it snowed.|The Minister=Mireille Dast FR",
        "The Minister of Transport, Ilhom Makov, came. The Minister said that it snowed.|The"
            + " Minister=Ilhom Makov",
        "Under Secretary for Political Affairs Dale Hutch came. The Under Secretary said that it"
            + " snowed.|The Under Secretary=Dale Hutch",
        "The Minister of Trade said that it snowed.|The Minister of Trade=-",
        "Norway's fisheries secretary, Duarte Men, said that it rained.|Norway's fisheries"
            + " secretary, Duarte Men=Duarte Men NO",
        "The French delegate, Hana Pok, said that it rained.|The French delegate, Hana Pok=Hana Pok"
            + " FR",
        "Norway's ambassador to France, Ken Mor, said that it rained.|Norway's ambassador to"
            + " France, Ken Mor=Ken Mor NO",
        "Minister of Justice Ana Orr and Karl Pell said that it snowed.|Minister of Justice Ana Orr"
            + " and Karl Pell=Ana Orr; Karl Pell",
      })
  void whatAMinisterIsInChargeOfBelongsToTheTitleAndNotToTheName(String text, String expected) {
    assertThat(sources(text)).last().isEqualTo(expected);
  }

  @Test
  void theOfficeSaysOfWhatItsBearerIsInCharge() {
    Speaker speaker =
        Linked.of("Mongolian Minister of Mining, Ganbold Bat-Oyun, said that it rained.", DAY)
            .findings()
            .utterances()
            .getFirst()
            .speaker();
    assertThat(speaker.office()).isEqualTo(new OfficeHeld(null, "Minister of Mining"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Norway's foreign minister, Jo Kern, came. The Norwegian foreign minister said that it"
            + " rained.|The Norwegian foreign minister=Jo Kern NO",
        "French Foreign Minister Ada Vey came. The foreign minister of France said that it"
            + " rained.|The foreign minister of France=Ada Vey FR",
        "Norway's former foreign minister, Jo Kern, came. The Norwegian foreign minister said that"
            + " it rained.|The Norwegian foreign minister=Odd Berle NO",
        "Norway's finance minister, Jo Kern, came. The Norwegian foreign minister said that it"
            + " rained.|The Norwegian foreign minister=Odd Berle NO",
        "Odd Berle met Norway's incoming foreign minister, Jo Kern. The Norwegian foreign minister"
            + " said that it rained.|The Norwegian foreign minister=Odd Berle NO",
      })
  void whomTheTextNamesInAnOfficeHoldsItThereWhateverTheRegisterSays(String text, String expected) {
    assertThat(sources(text)).last().isEqualTo(expected);
  }

  private static final String ABROAD =
      """
      SPOKESPERSON TEREZA OLB: Good morning.

      QUESTION: The Norwegian foreign minister said that the port was shut.

      SPOKESPERSON TEREZA OLB: %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The Minister said that it was open.|The Minister=-",
        "The Minister spoke with him, and he said that it was open.|he=-",
        "The Foreign Minister said on Monday that it was open.|The Foreign Minister=-",
        "I saw Odd Berle on Monday. The Foreign Minister said that it was open.|The Foreign"
            + " Minister=Odd Berle NO",
      })
  void theMinisterOfASpokespersonIsNoOtherCountrysBecauseAQuestionSpokeOfHim(
      String answer, String expected) {
    assertThat(sources(ABROAD.formatted(answer))).last().isEqualTo(expected);
  }

  @Test
  void sheIsNobodyWhereSubjectAndObjectMayBothBeMeant() {
    assertThat(sources("Janor Leit met Mireth Dast on Monday. She said that it rained."))
        .last()
        .isEqualTo("She=-");
  }
}
