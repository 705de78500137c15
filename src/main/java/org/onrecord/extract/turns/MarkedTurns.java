package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.model.Antecedent;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.MarkedTurn;
import org.onrecord.model.Participant;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.Fragments;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** Takes over the turns that a format marks. */
final class MarkedTurns {
  private final LabelWords words;

  MarkedTurns(LabelWords words) {
    this.words = words;
  }

  Turns of(Document document) {
    String text = document.text().text();
    Fragments fragments = new Fragments();
    List<Utterance> turns = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (MarkedTurn turn : document.turns()) {
      List<Span> words =
          turn.spans().stream()
              .filter(s -> !Line.trim(text, s.start(), s.end()).isEmpty())
              .toList();
      if (words.isEmpty()) {
        issues.add(
            Issue.info(
                "turn-without-words", "a turn without words was left out", turn.labelSpan()));
        continue;
      }
      turns.add(marked(text, turn, words, fragments));
    }
    DocumentKind kind = document.kind() == null ? DocumentKind.TRANSCRIPT : document.kind();
    return new Turns(kind, turns, List.of(), document.metadata(), issues);
  }

  private Utterance marked(String text, MarkedTurn turn, List<Span> words, Fragments fragments) {
    String label = turn.label();
    Speaker speaker =
        label == null
            ? Speaker.NONE
            : Speaker.printed(
                label,
                turn.labelSpan(),
                markedType(turn, label),
                1,
                identified(turn, label, words.getFirst()));
    return Turn.of(
        fragments.mint("turn", (label == null ? "" : label) + ' ' + Turn.join(text, words)),
        words,
        speaker,
        1,
        Rule.MARKED_TURN);
  }

  /** The person whom the format identifies, where the label is another: "The Chair". */
  private static @Nullable Antecedent identified(MarkedTurn turn, String label, Span words) {
    Participant who = turn.participant();
    if (who == null || who.name().equals(label)) {
      return null;
    }
    List<String> titles = who.role() == null ? List.of() : List.of(who.role());
    return new Antecedent(
        who.name(), titles, null, turn.labelSpan() == null ? words : turn.labelSpan());
  }

  private SpeakerType markedType(MarkedTurn turn, String label) {
    if (turn.participant() != null) {
      return SpeakerType.PERSON;
    }
    return words
        .genericType(label)
        .map(type -> type.equals("questioner") ? SpeakerType.QUESTIONER : SpeakerType.UNKNOWN)
        .orElse(SpeakerType.PERSON);
  }
}
