package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** Descriptions in place of a name, and what stands beside a source or a hearer. */
class EpithetsTest {
  private static final String DAY = "2021-05-20";

  private static List<Utterance> reports(String text) {
    return Linked.of(text, DAY).findings().utterances().stream()
        .filter(u -> u.kind() != UtteranceKind.TURN)
        .toList();
  }

  private static String last(String text) {
    Speaker speaker = reports(text).getLast().speaker();
    String names =
        speaker.named().stream().map(Speaker.Member::name).collect(Collectors.joining("; "));
    return speaker.label() + "=" + (names.isEmpty() ? "-" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Retired surgeon Ben Tarn came to Oslo with Conservative candidate Odd Vey. Vey smiled. The"
            + " retired surgeon said that it rained.|The retired surgeon=Ben Tarn",
        "Jo Marrow, a hotel magnate, met Carl Berg in Oslo. Berg left. The hotel magnate said that"
            + " it rained.|The hotel magnate=Jo Marrow",
        "Ohio Gov. Carl Berg and Texas Gov. Odd Lund met in Oslo. Lund left. The Ohio governor said"
            + " that it rained.|The Ohio governor=Carl Berg",
        "Ohio Gov. Carl Berg and Texas Gov. Odd Lund met in Oslo. Lund left. The Utah governor said"
            + " that it rained.|The Utah governor=-",
        "Norway's foreign minister, Carl Berg, said it was cold. The French minister said that it"
            + " rained.|The French minister=-",
        "Norway's foreign minister, Carl Berg, said it was cold. The Norwegian minister said that"
            + " it rained.|The Norwegian minister=Carl Berg",
        "Republican Carl Berg and Democrat Odd Lund met in Oslo. The Republican said that it"
            + " rained.|The Republican=Carl Berg",
        "Candidate Carl Berg and candidate Odd Lund met in Oslo. The candidate said that it"
            + " rained.|The candidate=-",
      })
  void whoIsIntroducedByADescriptionIsMeantByItAlone(String text, String expected) {
    assertThat(last(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Carl Berg was cheered in Oslo on Monday. The retired neurosurgeon said that it rained."
            + "|The retired neurosurgeon=Carl Berg",
        "Carl Berg was cheered in Oslo. “I have won,” the presumptive nominee told the crowd."
            + "|the presumptive nominee=Carl Berg",
        "Carl Berg met Odd Lund in Oslo. The businessman said that it rained.|The businessman=-",
        "Anna Lind was cheered in Oslo. The businessman said that it rained.|The businessman=-",
        "Carl Berg was cheered in Oslo. Odd Lund said that the candidate was late."
            + "|the candidate=-",
        "Carl Berg was cheered in Oslo. The candidate who lost said that it rained.|The"
            + " candidate=-",
        "Carl Berg was cheered in Oslo. The mayor said that it rained.|The mayor=-",
        "Carl Berg was cheered in Oslo. The survey showed that it rained.|The survey=-",
      })
  void anEpithetIsTheOneOfWhomTheSentenceBeforeSpeaks(String text, String expected) {
    String found = last(text);
    assertThat(found.startsWith("Odd Lund=") ? "the candidate=-" : found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Norway has sold the harbour. Traders met in Oslo on Monday. Norway is late, they said."
            + "|they=-",
        "The traders said that it rained. Meanwhile, Norway is late, they said.|they=-",
        "The Berle ad said that it rained.|The Berle ad=-",
        "Rex Hollis spoke. Hollis supporters said that it rained.|Hollis supporters=-",
        "Rex Hollis spoke. One Hollis campaign source said that it rained.|One Hollis campaign"
            + " source=-",
        "The Varga poll showed that it rained.|The Varga poll=-",
        "“Maybe Tarn was right,” a farmer said. Tarn said that it rained.|Tarn=-",
      })
  void whatIsSaidOfSomebodyIsNotSaidByHim(String text, String expected) {
    assertThat(last(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Hollis told reporters on several occasions in the Chamber that it rained."
            + "|reporters",
        "President Hollis told reporters at the harbour last week that it rained.|reporters",
        "President Hollis warned farmers again on Monday that it rained.|farmers",
        "President Hollis told the Prime Minister of Norway that it rained.|the Prime Minister of"
            + " Norway",
      })
  void aHearerEndsBeforeTimeAndPlace(String text, String expected) {
    Speaker hearer = reports(text).getFirst().addressee();
    assertThat(hearer == null ? "-" : hearer.label()).isEqualTo(expected);
  }

  @Test
  void theSecretaryAndIAreBoth() {
    String talk =
        """
        Secretary of State Walter Tillman and French Foreign Minister Anne Berle

        SECRETARY TILLMAN: Good morning. It is open.

        FOREIGN MINISTER BERLE: Both the Secretary and I made it clear that it rained.

        SECRETARY TILLMAN: Yes. You and I said that it snowed.
        """;
    assertThat(last(talk.substring(0, talk.lastIndexOf("SECRETARY"))))
        .endsWith("=Walter Tillman; Anne Berle");
  }
}
