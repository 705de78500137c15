package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Talk;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.Issue;
import org.onrecord.model.MarkedTurn;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.model.Rule;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/** {@link MarkedTurns}: what is made of turns that a format marks. */
final class MarkedTurnsTest {
  private final StringBuilder text = new StringBuilder();
  private final List<MarkedTurn> turns = new ArrayList<>();

  private MarkedTurnsTest turn(@Nullable String label, String words, @Nullable Participant who) {
    Span labelSpan = null;
    if (label != null) {
      labelSpan = new Span(text.length(), text.length() + label.length());
      text.append(label).append('\n');
    }
    Span spoken = new Span(text.length(), text.length() + words.length());
    text.append(words).append("\n\n");
    turns.add(new MarkedTurn(label, labelSpan, List.of(spoken), who));
    return this;
  }

  private MarkedTurnsTest turn(@Nullable String label, String words) {
    return turn(label, words, null);
  }

  private Extraction extracted() {
    return Extractor.english()
        .extract(
            new Document(
                "record",
                "record",
                null,
                new SourceText(text.toString()),
                Metadata.UNKNOWN,
                turns,
                List.of(),
                List.of(),
                List.of()));
  }

  private List<Utterance> found() {
    return extracted().utterances().stream().filter(u -> u.kind() == UtteranceKind.TURN).toList();
  }

  private String line() {
    Extraction extraction = extracted();
    return new Talk(
            extraction.document(),
            extraction.utterances().stream().filter(u -> u.kind() == UtteranceKind.TURN).toList())
        .line();
  }

  @Test
  void aTurnIsTakenOverAsItIsMarked() {
    turn("Mr Kern", "The road is open.").turn(null, "It was not.");

    assertThat(line()).startsWith("Mr Kern: The road is open. & null").endsWith(": It was not.");
    assertThat(found()).extracting(Utterance::rule).containsOnly(Rule.MARKED_TURN);
  }

  @Test
  void notesInBracketsAreNoWords() {
    turn("Mr Kern", "The road is open. (Applause.) Come and see.");

    assertThat(line()).isEqualTo("Mr Kern: The road is open. … Come and see.");
  }

  @Test
  void aTurnOfANoteAloneHasNoWords() {
    turn("Mr Kern", "The road is open.").turn("Ms Weir", "(Laughter.)");

    assertThat(found())
        .extracting(Utterance::rule)
        .containsExactly(Rule.MARKED_TURN, Rule.TURN_WITHOUT_WORDS);
  }

  @Test
  void aTurnWithoutLettersIsLeftOutWithAnIssue() {
    turn("Mr Kern", "The road is open.").turn("Ms Weir", "  ");

    assertThat(found()).hasSize(1);
    assertThat(extracted().issues()).extracting(Issue::code).contains("turn-without-words");
  }

  @Test
  void anothersSureLabelThatBeginsAParagraphTakesTheFloor() {
    turn("Mr KERN", "The road is open.\nMs WEIR: It was shut.\nIt will be.");

    assertThat(line()).isEqualTo("Mr KERN: The road is open. & Ms WEIR: It was shut. It will be.");
    assertThat(extracted().issues()).extracting(Issue::code).contains("label-inside-turn");
  }

  @Test
  void wordsBeforeAColonInARecordOfOtherLabelsStayWords() {
    turn("Mr Kern", "The road is open.\nMs Weir: It was shut.");

    assertThat(line()).isEqualTo("Mr Kern: The road is open. Ms Weir: It was shut.");
  }

  @Test
  void thePersonWhomTheFormatIdentifiesIsMeantByAnotherLabel() {
    Participant weir = new Participant("Anna Weir", "Chair", null, null, null);
    turn("The Chair", "Order.", weir).turn("Anna Weir", "I call the member.", weir);

    assertThat(line())
        .startsWith("The Chair {Anna Weir}: Order. & Anna Weir")
        .endsWith(": I call the member.");
  }

  @Test
  void aKnownWordForAskersIsAQuestioner() {
    turn("Question", "Is it open?").turn("Mr Kern", "It is.");

    assertThat(found())
        .extracting(turn -> turn.speaker().type())
        .containsExactly(SpeakerType.QUESTIONER, SpeakerType.PERSON);
  }
}
