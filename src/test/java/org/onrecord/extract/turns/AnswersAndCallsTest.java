package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Extractor;
import org.onrecord.model.Document;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** {@link AnswerLinker} and {@link Addressees}: which turn answers which, whom a turn calls. */
final class AnswersAndCallsTest {
  private static List<Utterance> turns(String... lines) {
    String text = String.join("\n\n", lines) + "\n";
    return Extractor.english().extract(Document.ofText("talk", text)).utterances().stream()
        .filter(u -> u.kind() == UtteranceKind.TURN)
        .toList();
  }

  /** "2<1": the second turn answers the first. */
  private static List<String> answers(String... lines) {
    List<String> answers = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Utterance turn : turns(lines)) {
      numbers.put(turn.id(), numbers.size() + 1);
      if (turn.answers() != null) {
        answers.add(numbers.size() + "<" + numbers.get(turn.answers()));
      }
    }
    return answers;
  }

  @Test
  void whoeverSpeaksAfterAQuestionerAnswers() {
    assertThat(
            answers(
                "MS. KERN: Good morning, everyone.",
                "QUESTION: Will the port open?",
                "MS. KERN: It will open in May.",
                "QUESTION: And the road?",
                "MS. KERN: The road too."))
        .containsExactly("3<2", "5<4");
  }

  @Test
  void whoGoesOnAfterAnInterruptionAnswersWhatHeWasAnswering() {
    assertThat(
            answers(
                "QUESTION: Will the port open?",
                "MS. KERN: It will open when the crews —",
                "QUESTION: In May.",
                "MS. KERN: When the crews have left it.",
                "QUESTION: And the road?",
                "MS. KERN: The road too."))
        .containsExactly("2<1", "4<1", "6<5");
  }

  @Test
  void anInterruptionThatAsksIsAQuestion() {
    assertThat(
            answers(
                "QUESTION: Will the port open?",
                "MS. KERN: It will open when the crews —",
                "QUESTION: In May?",
                "MS. KERN: In June."))
        .containsExactly("2<1", "4<3");
  }

  @Test
  void thanksAndHandoversAnswerNothing() {
    assertThat(
            answers(
                "QUESTION: Will the port open?",
                "MS. KERN: It will open in May.",
                "MR. VARGA: Thank you all for coming.",
                "QUESTION: And the road?",
                "MS. KERN: The road too.",
                "MR. VARGA: We'll go to Radio Fjord next."))
        .containsExactly("2<1", "5<4");
  }

  @Test
  void anotherPrincipalInTheSameGoAnswersToo() {
    assertThat(
            answers(
                "QUESTION: Will the port open?",
                "MS. KERN: It will open in May.",
                "MR. VARGA: And the road will open in June, as the two belong together.",
                "QUESTION: And the bridge?",
                "MS. KERN: Not yet."))
        .containsExactly("2<1", "3<1", "5<4");
  }

  @Test
  void inATalkOfNamedPersonsATurnAnswersTheQuestionBefore() {
    assertThat(
            answers(
                "Ms Kern: The port is closed.",
                "Mr Varga: When will it open?",
                "Ms Kern: In May.",
                "Mr Varga: That is late.",
                "Ms Kern: It is."))
        .containsExactly("3<2");
  }

  /** Whom the last turn calls, or "-". */
  private static String called(String... lines) {
    Utterance last = turns(lines).getLast();
    return last.addressee() == null ? "-" : String.valueOf(last.addressee().label());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Good to be with you, Nora. We begin.; Nora",
        "Go ahead, Matt.; Matt",
        "It will open. Thank you, Mr. Varga.; Mr. Varga",
        "Thank you, Prof. Varga.; Prof. Varga",
        "We spoke of the ferries, Estonia.; -",
        "I give way to my hon. Friend.; -",
        "I agree with the hon. Lady. We begin.; -",
        "Indeed. We begin.; -",
      })
  void aTurnCallsWhomItGreetsOrThanksByName(String said, String name) {
    assertThat(
            called(
                "MR. VARGA: Good morning to you all.",
                "MS. KERN: We are glad to be here.",
                "MR. VARGA: The port is closed.",
                "MS. KERN: " + said))
        .isEqualTo(name);
  }
}
