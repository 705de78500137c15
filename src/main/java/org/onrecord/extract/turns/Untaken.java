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

  /** So many persons' names alone on lines above prose do. */
  private static final int FEW = 2;

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
        (label.opensParagraph() ? "a paragraph" : "a sentence")
            + " begins like a label, '"
            + label.text()
            + ":', and was left in the words of "
            + whose
            + "; if it names who speaks, "
            + (label.opensParagraph()
                ? "give all labels with --labels"
                : "put it on a line of its own");
    return words.isHeading(label.text())
        ? Issue.info("label-not-taken", message, label.span())
        : Issue.warning("label-not-taken", message, label.span());
  }

  /** Whether names of several persons stand alone above what they seem to say. */
  boolean areSeveral(List<Label> untaken) {
    return untaken.stream()
            .filter(l -> l.form() == Label.Form.OWN_LINE && !words.isHeading(l.text()))
            .map(Label::bareKey)
            .distinct()
            .count()
        >= FEW;
  }

  /** One issue where many paragraphs of a text without turns begin like labels. */
  List<Issue> inProse(List<Label> untaken) {
    List<Label> doubtful = untaken.stream().filter(l -> !words.isHeading(l.text())).toList();
    long captions = doubtful.stream().filter(l -> l.form() == Label.Form.OWN_LINE).count();
    long likely = doubtful.stream().filter(this::isLikely).count();
    if (doubtful.size() - captions < MANY && likely == 0 && captions < FEW) {
      return List.of();
    }
    Label first =
        likely == 0
            ? doubtful.getFirst()
            : doubtful.stream().filter(this::isLikely).findFirst().orElseThrow();
    return List.of(
        Issue.warning(
            "label-not-taken",
            doubtful.size()
                + " paragraphs begin like labels, the first '"
                + first.text()
                + ":', but nobody is seen to answer another, so they were read as prose; if they"
                + " name who speaks, give them with --labels",
            first.span()));
  }

  /** "Ms Kern: I think so.": a person or a known word, before a colon. */
  private boolean isLikely(Label label) {
    return label.form() == Label.Form.COLON
        && (label.look() == Label.Look.TITLED
            || label.look() == Label.Look.SURE
            || words.isPersonal(label.text()));
  }
}
