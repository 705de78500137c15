package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Basis;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** Pronouns of those who have no name: for whom they stand, and that they are no names. */
class PronounsWithoutNamesTest {
  private static final String BRIEFING =
      """
      MODERATOR: Good morning. We will take questions.

      SENIOR OFFICIAL ONE: Thank you. I would add that Norway was late.

      QUESTION: You said that Chile was open, but I'm wondering how. Let me say that Peru is next.

      SENIOR OFFICIAL ONE: You mentioned that Norway is cold.
      """;

  private static List<Utterance> reports(String text) {
    return Linked.of(text, "2021-05-20").findings().utterances().stream()
        .filter(u -> u.kind() != UtteranceKind.TURN)
        .toList();
  }

  private static String told(String text, Speaker speaker) {
    return speaker.isNamed()
        ? String.valueOf(speaker.name())
        : speaker.standsIn() && speaker.antecedent() != null
            ? '(' + speaker.antecedent().span().of(text) + ')'
            : speaker.basis() == Basis.NOBODY ? "nobody" : String.valueOf(speaker.label());
  }

  private static List<String> told(String text) {
    return reports(text).stream().map(u -> told(text, u.speaker())).toList();
  }

  @Test
  void iAndYouOfATalkStandForTheLabelsOfThoseWhoHaveNoName() {
    assertThat(told(BRIEFING))
        .containsExactly(
            "(SENIOR OFFICIAL ONE)",
            "(SENIOR OFFICIAL ONE)",
            "(QUESTION)",
            "(QUESTION)",
            "(QUESTION)");
  }

  @Test
  void sheIsTheSourceBeforeThatIsTheOnlySubjectAlsoWithoutAName() {
    assertThat(told("A diplomat said that it rained. She added that the road to Oslo was closed."))
        .containsExactly("A diplomat", "(A diplomat)");
    assertThat(told("The road was closed. She added that it rained.")).containsExactly("nobody");
  }

  @Test
  void wordsBehindANameTellWhenceItsBearerIs() {
    assertThat(
            told(
                "“It rains,” said Hana Wekesa from the harbour party. She added that it was cold."))
        .containsExactly("Hana Wekesa", "Hana Wekesa");
    assertThat(told("Amina Toure at the Lake Institute said that it rained."))
        .containsExactly("Amina Toure");
    assertThat(told("Friends from Oslo said that it rained.")).containsExactly("Friends from Oslo");
  }

  @Test
  void whoIsQuotedIsNotHeOfHisOwnWords() {
    assertThat(
            told(
                "President Tumo Kariba spoke in Oslo. “Look at the harbour, he has said he would not"
                    + " close it,” Kariba said."))
        .containsExactly("Tumo Kariba", "nobody");
    assertThat(told("President Tumo Kariba spoke in Oslo. He said that the harbour was open."))
        .containsExactly("Tumo Kariba");
  }

  @Test
  void aCompanyIsNotWhoSpeaksForIt() {
    String text =
        "“It rains,” said Hana Wekesa, a spokeswoman for the parent company, Nordbrod. The %s says"
            + " that it was cold.";
    assertThat(told(text.formatted("company"))).containsExactly("Hana Wekesa", "The company");
    assertThat(told(text.formatted("spokeswoman"))).containsExactly("Hana Wekesa", "Hana Wekesa");
  }

  @Test
  void mediaOfAStateAreNotTheState() {
    assertThat(told("Norwegian state media said that it rained."))
        .containsExactly("Norwegian state media");
    assertThat(told("The Norwegian government said that it rained.")).containsExactly("Norway");
  }

  @Test
  void whoBehindAnInstituteIsItsAnalyst() {
    assertThat(
            told(
                "“It rains,” said Hana Wekesa, a senior analyst at the Lake Institute, who added"
                    + " that it was cold."))
        .containsExactly("Hana Wekesa", "a senior analyst at the Lake Institute");
    assertThat(told("The Lake Institute, which said that it rained, is old."))
        .containsExactly("Lake Institute");
  }

  @Test
  void hisRemarkIsThatOfItsSentencesSubject() {
    assertThat(told("President Tumo Kariba renewed his denunciation of the tariffs."))
        .contains("Tumo Kariba")
        .doesNotContain("nobody");
  }

  @Test
  void whoeverHasNoNameIsLessCitableThanWhoHas() {
    List<Utterance> two =
        reports("Jo Kern said that it rained. In the town they say that the road is closed.");
    assertThat(two.getFirst().confidenceInAll()).isGreaterThan(0.85);
    assertThat(two.getLast().confidenceInAll()).isLessThan(0.3);
  }

  @Test
  void whatATurnTellsOfItsOwnSpeakerIsLessCitableThanWhatOthersSaid() {
    List<Utterance> two =
        reports(
            """
            MS LUND: I would say that Norway was late. Jo Kern said that Chile was early.

            QUESTION: Thank you.
            """);
    assertThat(two.getFirst().confidenceInAll()).isBetween(0.3, 0.6);
    assertThat(two.getLast().confidenceInAll()).isBetween(0.7, 0.9);
  }
}
