package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.Statement;
import org.onrecord.rdf.RegisterReader;
import org.onrecord.register.Register;

/**
 * Topics that pairs show and that contexts carry, with the built-in register. Persons are invented.
 */
final class TopicContextTest {
  private static final Register REGISTER = new RegisterReader().bundled();

  private static final Linker LINKER = new Linker(REGISTER, LinkOverrides.NONE, Language.english());

  /** The last parts of the IRIs of the topics of each statement of the turns. */
  private static List<List<String>> topics(String text) {
    return LINKER
        .link(Extractor.english().extract(Document.ofText("talk", text)))
        .utterances()
        .stream()
        .filter(utterance -> utterance.within() == null)
        .flatMap(utterance -> utterance.statements().stream())
        .map(Statement::topics)
        .map(topics -> topics.stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1)).toList())
        .toList();
  }

  private static String talk(String question, String answer) {
    return "Interview with Spokesperson Dana Orlov\n\nQUESTION: "
        + question
        + "\n\nMS. ORLOV: "
        + answer
        + "\n\nQUESTION: Thank you.\n\nMS. ORLOV: Thank you.\n";
  }

  @Test
  void aCountryAndAWordShowATopicTogether() {
    assertThat(topics(talk("What of Libya?", "We want a stable and unified Libya this year.")))
        .contains(List.of("libya-conflict"));
    assertThat(topics(talk("What of Norway?", "We want a stable and unified Norway this year.")))
        .noneMatch(topics -> topics.contains("libya-conflict"));
  }

  @Test
  void anAnswerIsOfWhatWasAsked() {
    List<List<String>> topics =
        topics(
            talk(
                "What do you say to those who worry about the ransomware attacks?",
                "We have told everybody what we expect of them this summer."));
    assertThat(topics.get(1)).containsExactly("cybercrime");
  }

  @Test
  void noTopicIsCarriedOverATurnToAnotherSubject() {
    List<List<String>> topics =
        topics(
            talk(
                "What do you say to those who worry about the ransomware attacks?",
                "On another topic, we have told everybody what we expect of them."));
    assertThat(topics.get(1)).isEmpty();
  }

  @Test
  void thanksAreOfNothing() {
    List<List<String>> topics =
        topics(talk("Will the ceasefire hold?", "Thank you, good to see you."));
    assertThat(topics.get(1)).isEmpty();
  }

  @Test
  void anAnswerGoesOnForThreeSentencesWithoutNamingATopic() {
    String more = " We have told everybody what we expect of them.".repeat(5);
    List<List<String>> topics =
        topics(talk("What of those ransomware attacks?", "We have said so all summer." + more));
    assertThat(topics.subList(1, 4)).allMatch(List.of("cybercrime")::equals);
    assertThat(topics.subList(4, 7)).allMatch(List::isEmpty);
  }

  @Test
  void aSentenceOfAnotherCountryIsNotOfWhatWasAsked() {
    List<List<String>> topics =
        topics(
            talk(
                "What do you say about the ransomware attacks from Norway?",
                "We have told Peru what we expect of them. We have told Norway so."));
    assertThat(topics.get(1)).isEmpty();
    assertThat(topics.get(2)).isEmpty();
  }

  @Test
  void aQuestionThatFollowsUpIsOfWhatWasSpokenOf() {
    String text =
        """
        Interview with Spokesperson Dana Orlov

        QUESTION: What do you say about the ransomware attacks?

        MS. ORLOV: We have told everybody what we expect of them.

        QUESTION: Just to follow up, when did you tell them?

        MS. ORLOV: We told everybody this summer.
        """;
    assertThat(topics(text).get(2)).containsExactly("cybercrime");
  }

  @Test
  void aSentenceThatListsManyTopicsIsOfEachAndPassesNoneOn() {
    List<List<String>> topics =
        topics(
            talk(
                "What did you speak of?",
                "We spoke of ransomware attacks, human trafficking, nuclear proliferation, climate"
                    + " change, corruption and whaling. We have told everybody what we expect of"
                    + " them."));
    assertThat(topics.get(1)).hasSizeGreaterThan(3);
    assertThat(topics.get(2)).isEmpty();
  }

  @Test
  void aQuotationThatPointsBackIsOfWhatWasSpokenOf() {
    String text =
        "\"Norway is behind the ransomware attacks,\" Prime Minister Dana Orlov said on Monday. "
            + "\"Norway is doing this on purpose,\" she said. "
            + "\"Norway has a long coast and many islands,\" she said.";
    List<List<String>> topics = topics(text);
    assertThat(topics.get(0)).contains("cybercrime");
    assertThat(topics.get(1)).contains("cybercrime");
    assertThat(topics.get(2)).isEmpty();
  }

  @Test
  void everyPairNamesATopicOfTheRegister() {
    List<String> known =
        REGISTER.content().topics().stream()
            .map(topic -> topic.iri().substring(topic.iri().lastIndexOf('/') + 1))
            .toList();
    assertThat(Language.english().lines("topic-pairs.tsv"))
        .allSatisfy(
            line -> {
              String[] columns = line.split("\t");
              assertThat(columns).as(line).hasSize(3);
              assertThat(known).contains(columns[0].replace("+", ""));
              assertThat(columns[1]).matches("\\*|[A-Z]{2}(\\|[A-Z]{2})*");
            });
  }
}
