package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.reports.StatementSplitter;
import org.onrecord.model.Document;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;

/** {@link StatementSplitter}: which sentences of a turn are its speaker's statements. */
final class StatementsOfTurnsTest {
  private static final String SPEECHES =
      """
      Debate on the harbours of the north, 4 May 2031

      Jo Kern: We shall build the harbour this year, and the road after it.

      Per Lund: I thank my friend for the reply that the House has heard.

      Jo Kern: I commend the order to the House.\
      """;

  private static List<String> lastStatements(String end) {
    Document document = Document.ofText("debate", SPEECHES + end);
    List<Utterance> turns =
        Extractor.english().extract(document).utterances().stream()
            .filter(utterance -> utterance.kind() == UtteranceKind.TURN)
            .toList();
    assertThat(turns).hasSize(3);
    return turns.getLast().statements().stream()
        .map(statement -> statement.span().of(document.text().text()))
        .toList();
  }

  @Test
  void whatTheRecordOfAHousePrintsAtTheEndOfASpeechIsNoStatement() {
    assertThat(lastStatements("\nQuestion put and agreed to.\nHouse adjourned.\n"))
        .containsExactly("I commend the order to the House.");
  }

  @Test
  void aSpeakerWhoTellsOfTheQuestionSaysIt() {
    assertThat(lastStatements(" The question was put and agreed to by all.\n"))
        .containsExactly(
            "I commend the order to the House.", "The question was put and agreed to by all.");
  }
}
