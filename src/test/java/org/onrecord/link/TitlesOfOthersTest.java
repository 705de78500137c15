package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** Titles that only look like an office of the register, and offices held years ago. */
class TitlesOfOthersTest {
  private static final String SAID = " said that the harbour of Oslo was shut.";

  private static String speaker(String source, String day) {
    Speaker speaker =
        Linked.of("Norway spoke. " + source + SAID, day).findings().utterances().stream()
            .filter(u -> u.kind() != UtteranceKind.TURN)
            .findFirst()
            .orElseThrow()
            .speaker();
    return speaker.name() + " " + (speaker.iri() == null ? "unknown" : "known");
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Berle of Norway, 2021-05-20, Odd Berle known",
    "Vice Foreign Minister Berle of Norway, 2021-05-20, Berle unknown",
    "Deputy Foreign Minister Berle of Norway, 2021-05-20, Berle unknown",
    "Assistant Foreign Minister Berle of Norway, 2021-05-20, Berle unknown",
    "Norway's shadow foreign minister Berle, 2021-05-20, Berle unknown",
    "Incoming Foreign Minister Berle of Norway, 2021-05-20, Berle unknown",
    "Deputy Prime Minister Quist of Norway, 2021-05-20, Quist unknown",
    "State Secretary Tillman, 2021-05-20, Tillman unknown",
    "Under Secretary Tillman, 2021-05-20, Tillman unknown",
    "Deputy Secretary Tillman, 2021-05-20, Tillman unknown",
    "Secretary Tillman, 2021-05-20, Walter Tillman known",
    "University President Hollis, 2021-05-20, Hollis unknown",
    "Company president Hollis, 2021-05-20, Hollis unknown",
  })
  void titleOfAnotherPostIsNotItsHolder(String source, String day, String expected) {
    assertThat(speaker(source, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Berle of Norway, 2029-05-20, Berle unknown",
    "Former Foreign Minister Berle of Norway, 2029-05-20, Odd Berle known",
    "Foreign Minister Berle of Norway, 2024-05-20, Odd Berle known",
    "Prime Minister Quist, 2029-05-20, Mara Quist known",
    "President Hollis, 2029-05-20, Rex Hollis known",
    "Then-President Hollis, 2029-05-20, Rex Hollis known",
    "Secretary Tillman of the United States, 2029-05-20, Walter Tillman known",
    "Spokesperson Marsh of the United States, 2029-05-20, Marsh unknown",
  })
  void whoLeftIsMeantOnlyWhereTheTitleIsKeptOrSaysSo(String source, String day, String expected) {
    assertThat(speaker(source, day)).isEqualTo(expected);
  }

  @Test
  void nameInAppositionToAnOfficeMeansNoHolderOfAnotherName() {
    assertThat(speaker("The prime minister of Norway, Halvor,", "2021-05-20")).endsWith("unknown");
    assertThat(speaker("The prime minister of Norway, Mara Quist,", "2021-05-20"))
        .isEqualTo("Mara Quist known");
    assertThat(speaker("The prime minister of Norway", "2021-05-20")).isEqualTo("Mara Quist known");
  }

  @Test
  void officialOfOneCountryIsNotThatOfAnother() {
    assertThat(speaker("Foreign Minister Tillman of Norway", "2021-05-20"))
        .isEqualTo("Tillman unknown");
    assertThat(speaker("Secretary Tillman of France", "2021-05-20")).isEqualTo("Tillman unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "'Sandy Moss, who lost her brother Tom Moss in the fire, said it rained. \"It pours,\" she"
        + " said.', Sandy Moss",
    "'Robin Moss, who sold his boat to Anna Lind, said it rained. \"It pours,\" he said.', Robin"
        + " Moss",
  })
  void relativeClauseShowsTheSexOfWhomItTellsOf(String text, String expected) {
    assertThat(Linked.of(text, "2021-05-20").findings().utterances().getLast().speaker().name())
        .isEqualTo(expected);
  }

  private static final String TOGETHER =
      """
      SECRETARY TILLMAN: Good afternoon.

      FOREIGN MINISTER BERLE: We had a good talk.

      SPOKESPERSON MARSH: The first question, please.

      """;

  private static String pronouns(String turns) {
    return Linked.of(TOGETHER + turns, "2021-05-20", SECRETARY, MINISTER)
        .findings()
        .utterances()
        .stream()
        .filter(u -> u.kind() != UtteranceKind.TURN && u.speaker().label() != null)
        .map(TitlesOfOthersTest::printed)
        .collect(Collectors.joining(" | "));
  }

  private static final org.onrecord.model.Participant SECRETARY =
      Linked.participant("Walter Tillman", "Secretary of State");

  private static final org.onrecord.model.Participant MINISTER =
      Linked.participant("Odd Berle", "Foreign Minister of Norway");

  private static String printed(Utterance report) {
    return report.speaker().label()
        + "="
        + report.speaker().named().stream()
            .map(Speaker.Member::name)
            .collect(Collectors.joining("; "));
  }

  @Test
  void youIsWhoTheQuestionCallsLast() {
    assertThat(
            pronouns(
                """
                QUESTION: For Mr. Foreign Minister, do you believe that it is safe? And, Mr. Secretary, did you say that it is done?

                SECRETARY TILLMAN: It is.
                """))
        .isEqualTo("you=Odd Berle | you=Walter Tillman");
    assertThat(
            pronouns(
                """
                QUESTION: Mr. Secretary, you said that it was open. And to Minister Berle: do you expect that it will shut?

                FOREIGN MINISTER BERLE: No.
                """))
        .isEqualTo("you=Walter Tillman | you=Odd Berle");
  }

  @Test
  void spokespersonBesideTwoPrincipalsIsNoneOfThoseWhoTalked() {
    assertThat(pronouns("SECRETARY TILLMAN: We discussed the quota.\n"))
        .isEqualTo("We=Walter Tillman; Odd Berle");
    assertThat(pronouns("SECRETARY TILLMAN: We’re both committed to the quota.\n"))
        .isEqualTo("both=United States; Norway");
    assertThat(pronouns("SECRETARY TILLMAN: As friends, we talk to each other about the quota.\n"))
        .isEqualTo("we=United States; Norway");
    assertThat(pronouns("SECRETARY TILLMAN: When we talk about the quota, it is late.\n"))
        .isEqualTo("we=");
  }

  @Test
  void addingToWhatAnotherSaidGivesHimNoWords() {
    assertThat(
            pronouns(
                "FOREIGN MINISTER BERLE: To what Secretary Tillman said, I would add a word.\n"))
        .doesNotContain("Secretary Tillman");
  }

  @ParameterizedTest
  @CsvSource({
    "'Mark Weddle, 55, started work. \"It pours,\" he said.', Mark Weddle",
    "'Will Carson came late. He said that it rained.', Will Carson",
    "'Grant Lund met nobody last week. He said that it rained.', Grant Lund",
    "'They heard from Anna Lind last week. She said that it rained.', Anna Lind",
    "'With President Hollis, he is on his way. He said that it rained.', Rex Hollis",
  })
  void whoIsMentionedBeforeIsMeant(String text, String expected) {
    assertThat(Linked.of(text, "2021-05-20").findings().utterances().getLast().speaker().name())
        .isEqualTo(expected);
  }

  @Test
  void anAmbassadorsSurnameAloneMeansNoneOfAnotherCountry() {
    String briefing =
        """
        QUESTION: On Norway?

        MINISTER BERLE: The United States is our friend. Ambassador Wynn said that it rained.
        """;
    assertThat(
            Linked.of(briefing, "2021-05-20", Linked.participant("Odd Berle", "Foreign Minister"))
                .findings()
                .utterances()
                .getLast()
                .speaker()
                .iri())
        .isNull();
  }

  @Test
  void oneWhoTalksAloneSpeaksForHisGovernment() {
    String briefing =
        """
        QUESTION: On the harbour?

        MS. MARSH: We’ve talked about the harbour. You have heard us talk about the quota.
        """;
    assertThat(
            Linked.of(briefing, "2021-05-20").findings().utterances().stream()
                .filter(u -> u.kind() != UtteranceKind.TURN)
                .map(TitlesOfOthersTest::printed))
        .containsExactly("We=United States", "us=United States");
  }

  @ParameterizedTest
  @CsvSource({
    "Ambassador Wynn of the United States, 2021-05-20, Tess Wynn known",
    "Ambassador Wynn of Norway, 2021-05-20, Wynn unknown",
    "Deputy Ambassador Wynn of the United States, 2021-05-20, Wynn unknown",
    "The ambassador of the United States, 2021-05-20, null unknown",
    "The prime minister of Norway, 2021-05-20, Mara Quist known",
    "The president of Norway, 2021-05-20, null unknown",
    "The president of France, 2021-05-20, Luc de Vaubert known",
    "The prime minister of France, 2021-05-20, null unknown",
  })
  void officeAloneIsItsHolderAndNoOther(String source, String day, String expected) {
    assertThat(speaker(source, day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'Secretary of State Walter Tillman met with Foreign Minister Odd Berle to discuss the quota.',"
        + " Walter Tillman; Odd Berle",
    "'Secretary of State Walter Tillman discussed the quota with Foreign Minister Odd Berle.',"
        + " Walter Tillman; Odd Berle",
    "'Secretary of State Walter Tillman discussed relations with Norway.', Walter Tillman",
    "'The board is led by Jo Kern, who said that it rained.', Jo Kern",
    "'The mayor, who said that it rained, left.', ''",
  })
  void whoIsWithThemAndWhomWhoStandsForAreMeant(String text, String expected) {
    assertThat(
            Linked.of(text, "2021-05-20")
                .findings()
                .utterances()
                .getFirst()
                .speaker()
                .named()
                .stream()
                .map(Speaker.Member::name)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }
}
