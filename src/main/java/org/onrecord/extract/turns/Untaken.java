package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.model.Issue;
import org.onrecord.model.Utterance;
import org.onrecord.text.Span;

/** Reports the openings of lines that look like labels and were not taken for any. */
final class Untaken {
  /** So many openings that look like labels make one doubt that a text has none. */
  private static final int MANY = 4;

  private final LabelWords words;

  Untaken(LabelWords words) {
    this.words = words;
  }

  /** One issue for each opening that lies inside somebody's turn. */
  List<Issue> inTurns(List<Label> untaken, List<Utterance> turns) {
    List<Issue> issues = new ArrayList<>();
    int next = 0;
    for (Label label : untaken) {
      while (next < turns.size() && turns.get(next).extent().end() <= label.span().start()) {
        next++;
      }
      if (next < turns.size() && holds(turns.get(next), label.span())) {
        issues.add(issue(label, turns.get(next)));
      }
    }
    return issues;
  }

  private static boolean holds(Utterance turn, Span place) {
    return turn.spans().stream().anyMatch(s -> s.contains(place));
  }

  private Issue issue(Label label, Utterance turn) {
    String whose = turn.speaker().label() == null ? "the speaker" : turn.speaker().label();
    String message =
        "a paragraph begins like a label, '"
            + label.text()
            + ":', and was left in the words of "
            + whose
            + "; if it names who speaks, give all labels with --labels";
    return words.isHeading(label.text())
        ? Issue.info("label-not-taken", message, label.span())
        : Issue.warning("label-not-taken", message, label.span());
  }

  /** One issue where many paragraphs of a text without turns begin like labels. */
  List<Issue> inProse(List<Label> untaken) {
    List<Label> doubtful = untaken.stream().filter(l -> !words.isHeading(l.text())).toList();
    if (doubtful.size() < MANY) {
      return List.of();
    }
    return List.of(
        Issue.warning(
            "label-not-taken",
            doubtful.size()
                + " paragraphs begin like labels, the first '"
                + doubtful.getFirst().text()
                + ":', but nobody is seen to answer another, so they were read as prose; if they"
                + " name who speaks, give them with --labels",
            doubtful.getFirst().span()));
  }
}
