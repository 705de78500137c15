package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.head.SelfIntroductions;
import org.onrecord.extract.labels.Asides;
import org.onrecord.extract.labels.HouseRecord;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelScanner;
import org.onrecord.extract.labels.LabelScanner.Place;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.LineKinds;
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
  private final Asides asides;
  private final LineKinds lineKinds;
  private final HouseRecord house;
  private final LabelScanner scanner;
  private final SelfIntroductions introductions;

  MarkedTurns(
      LabelScanner scanner,
      Asides asides,
      LineKinds lineKinds,
      HouseRecord house,
      SelfIntroductions introductions) {
    this.introductions = introductions;
    this.words = scanner.words();
    this.asides = asides;
    this.lineKinds = lineKinds;
    this.house = house;
    this.scanner = scanner;
  }

  Turns of(Document document) {
    String text = document.text().text();
    Fragments fragments = new Fragments();
    List<Utterance> turns = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    Map<String, Antecedent> told = told(text, document.turns());
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
      List<Span> spoken = spoken(text, words, issues);
      if (spoken.isEmpty()) {
        issues.add(TurnBody.onlyNote(words.getFirst()));
        turns.add(marked(text, turn, words, told, fragments).withRule(Rule.TURN_WITHOUT_WORDS));
      } else {
        addParts(text, turn, spoken, told, fragments, turns, issues);
      }
    }
    DocumentKind kind = document.kind() == null ? DocumentKind.TRANSCRIPT : document.kind();
    return new Turns(kind, turns, List.of(), document.metadata(), issues);
  }

  /** Whose the counted voices of a recording are, where they say so. */
  private Map<String, Antecedent> told(String text, List<MarkedTurn> turns) {
    List<Label> labels = new ArrayList<>();
    for (MarkedTurn turn : turns) {
      String label = turn.label();
      if (label != null && !turn.spans().isEmpty()) {
        Span words = turn.spans().getFirst();
        Label.Look look = Label.Look.TITLED;
        labels.add(
            new Label(
                words.start(),
                words,
                label,
                words.start(),
                Label.Form.COLON,
                look,
                0,
                true,
                false));
      }
    }
    Map<String, Antecedent> told = new HashMap<>();
    introductions.of(text, labels).forEach((label, who) -> told.putIfAbsent(label.text(), who));
    return told;
  }

  /** The words without notes in brackets, lists of votes and the marks of recordings. */
  private List<Span> spoken(String text, List<Span> words, List<Issue> issues) {
    List<Span> spoken = new ArrayList<>();
    for (Span span : words) {
      List<Span> cuts = new ArrayList<>(asides.in(text, span));
      cuts.removeIf(aside -> TurnBody.isInterjection(asides, text, aside));
      for (Line line : Line.all(span.of(text))) {
        String printed = line.of(span.of(text));
        if (!line.isBlank() && (house.isVoteList(printed) || lineKinds.isNoteLine(printed))) {
          Span note = new Span(span.start() + line.start(), span.start() + line.end());
          issues.add(Issue.info("stage-direction", "a note inside a turn was left out", note));
          cuts.add(note);
        }
      }
      cuts.sort(Comparator.naturalOrder());
      spoken.addAll(cuts.isEmpty() ? List.of(span) : LineKinds.without(text, span, cuts));
    }
    return spoken;
  }

  /** The turn, and those of others whose labels begin paragraphs in it: "Mr A KERN: Speaker, …". */
  private void addParts(
      String text,
      MarkedTurn turn,
      List<Span> spoken,
      Map<String, Antecedent> told,
      Fragments fragments,
      List<Utterance> turns,
      List<Issue> issues) {
    List<Label> inside = labelsInside(text, turn, spoken);
    if (inside.isEmpty()) {
      turns.add(marked(text, turn, spoken, told, fragments));
      return;
    }
    List<Span> own = between(text, spoken, 0, inside.getFirst().from());
    if (!own.isEmpty()) {
      turns.add(marked(text, turn, own, told, fragments));
    }
    for (int i = 0; i < inside.size(); i++) {
      Label label = inside.get(i);
      int end = i + 1 < inside.size() ? inside.get(i + 1).from() : text.length();
      List<Span> words = between(text, spoken, label.bodyStart(), end);
      String message = "another's label begins a paragraph here, so what follows was read as hers";
      issues.add(Issue.warning("label-inside-turn", message, label.span()));
      if (!words.isEmpty()) {
        MarkedTurn part = new MarkedTurn(label.text(), label.span(), words, null);
        turns.add(marked(text, part, words, told, fragments));
      }
    }
  }

  /** Labels in capitals, with a title and a colon, in a record whose own labels are such. */
  private List<Label> labelsInside(String text, MarkedTurn turn, List<Span> spoken) {
    List<Label> inside = new ArrayList<>();
    String own = turn.label();
    for (Span span : own == null || !isSure(own) ? List.<Span>of() : spoken) {
      for (Line line : Line.all(span.of(text))) {
        Place place =
            new Place(span.start() + line.start(), span.start() + line.end(), 0, true, false);
        Label label = line.isBlank() ? null : scanner.at(text, place);
        boolean another =
            label != null
                && label.form() == Label.Form.COLON
                && isSure(label.text())
                && !label.text().equals(own);
        if (label != null && another) {
          inside.add(label);
        }
      }
    }
    return inside;
  }

  private boolean isSure(String label) {
    boolean title = words.isTitle(LabelWords.tokens(label).getFirst());
    return title && words.look(label).filter(look -> look == Label.Look.SURE).isPresent();
  }

  private static List<Span> between(String text, List<Span> spans, int from, int to) {
    List<Span> found = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(from, span.start());
      int end = Math.min(to, span.end());
      Span part = start < end ? Line.trim(text, start, end) : new Span(start, start);
      if (!part.isEmpty()) {
        found.add(part);
      }
    }
    return found;
  }

  private Utterance marked(
      String text,
      MarkedTurn turn,
      List<Span> words,
      Map<String, Antecedent> told,
      Fragments fragments) {
    String label = turn.label();
    Speaker speaker =
        label == null
            ? Speaker.NONE
            : Speaker.printed(
                label,
                turn.labelSpan(),
                markedType(turn, label),
                1,
                identified(turn, label, words.getFirst(), told));
    return Turn.of(
        fragments.mint("turn", (label == null ? "" : label) + ' ' + Turn.join(text, words)),
        words,
        speaker,
        1,
        Rule.MARKED_TURN);
  }

  /** The person whom the format identifies, where the label is another: "The Chair". */
  private static @Nullable Antecedent identified(
      MarkedTurn turn, String label, Span words, Map<String, Antecedent> told) {
    Participant who = turn.participant();
    if (who == null || who.name().equals(label)) {
      return who == null ? told.get(label) : null;
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
