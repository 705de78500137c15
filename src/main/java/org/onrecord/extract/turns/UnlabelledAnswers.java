package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.model.Issue;
import org.onrecord.model.Participant;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.Fragments;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Parts answers from questions where only the questions have a label, as on the pages of doorsteps:
 * "Q. Is it open? / It opens in May." The answers are the one's whom the title names, or nobody's.
 * Where it cannot be seen where an answer begins, that is told.
 */
final class UnlabelledAnswers {
  private static final int FEWEST_QUESTIONS = 2;

  /** The share of questions that must end with their mark where their first line or block does. */
  private static final double SHARE = 0.6;

  private final LabelWords words;

  UnlabelledAnswers(LabelWords words) {
    this.words = words;
  }

  /**
   * The turns with answers of their own; the same turns where anybody but those who ask has a
   * label.
   *
   * @param author whoever answers, where the head names one
   */
  List<Utterance> parted(
      String text,
      List<Utterance> turns,
      Optional<Participant> author,
      Fragments fragments,
      List<Issue> issues) {
    List<Utterance> questions =
        turns.stream().filter(t -> t.rule() != Rule.UNLABELLED_OPENING).toList();
    if (questions.size() < FEWEST_QUESTIONS || !questions.stream().allMatch(this::asks)) {
      return turns;
    }
    List<Utterance> longer = questions.stream().filter(q -> lineEnd(text, q, 1) >= 0).toList();
    int breaks = longer.isEmpty() ? 0 : breaks(text, longer);
    if (breaks == 0) {
      doubts(longer, issues);
      return turns;
    }
    List<Utterance> parted = new ArrayList<>();
    for (Utterance turn : turns) {
      int end = questions.contains(turn) ? lineEnd(text, turn, breaks) : -1;
      parted.addAll(end < 0 ? List.of(turn) : parts(text, turn, end, author, fragments));
    }
    return parted;
  }

  private boolean asks(Utterance turn) {
    return turn.speaker().type() == SpeakerType.QUESTIONER
        || words.genericType(String.valueOf(turn.speaker().label())).stream()
            .anyMatch("questioner"::equals);
  }

  /** By how many line ends an answer is parted from its question; 0 where that is not seen. */
  private static int breaks(String text, List<Utterance> questions) {
    for (int breaks = 1; breaks <= 2; breaks++) {
      int asked = 0;
      for (Utterance question : questions) {
        int end = lineEnd(text, question, breaks);
        asked += end >= 0 && endsAsking(text, question.extent().start(), end) ? 1 : 0;
      }
      if (asked >= SHARE * questions.size()) {
        return breaks;
      }
    }
    return 0;
  }

  private static boolean endsAsking(String text, int start, int end) {
    Span words = Line.trim(text, start, end);
    int last = words.end() - 1;
    while (last > start && "”\"’')]*_".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last) == '?';
  }

  /** Where so many line ends follow upon one another in a turn, more of it behind them; or -1. */
  private static int lineEnd(String text, Utterance turn, int breaks) {
    Span extent = turn.extent();
    for (int i = extent.start(); i < extent.end(); i++) {
      int lines = Line.ends(text.charAt(i)) ? linesEnding(text, i, extent.end()) : 0;
      if (lines >= breaks) {
        return i;
      }
    }
    return -1;
  }

  private static int linesEnding(String text, int from, int end) {
    int lines = 0;
    for (int i = from; i < end && Line.isBlank(text.charAt(i)); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static List<Utterance> parts(
      String text, Utterance turn, int end, Optional<Participant> author, Fragments fragments) {
    List<Span> question = new ArrayList<>();
    List<Span> answer = new ArrayList<>();
    for (Span span : turn.spans()) {
      add(text, span.start(), Math.min(span.end(), end), question);
      add(text, Math.max(span.start(), end), span.end(), answer);
    }
    if (question.isEmpty() || answer.isEmpty()) {
      return List.of(turn);
    }
    String id = fragments.mint("turn", turn.speaker().label() + ' ' + Turn.join(text, question));
    return List.of(
        Turn.of(id, question, turn.speaker(), turn.confidence(), turn.rule()),
        Turn.unlabelled(text, answer, speaker(author), Rule.UNLABELLED_ANSWER, fragments));
  }

  private static void add(String text, int from, int to, List<Span> spans) {
    if (from < to) {
      spans.addAll(LineKinds.without(text, new Span(from, to), List.of()));
    }
  }

  private static Speaker speaker(Optional<Participant> author) {
    return author
        .map(who -> Speaker.printed(who.name(), who.span(), SpeakerType.PERSON, 0.9, null))
        .orElse(Speaker.NONE);
  }

  private static void doubts(List<Utterance> longer, List<Issue> issues) {
    if (!longer.isEmpty()) {
      issues.add(
          Issue.warning(
              "answers-unlabelled",
              "only questions have a label here, and where an answer begins is not seen, so answers"
                  + " may stand in the words of those who ask; put a label before each answer",
              longer.getFirst().extent()));
    }
  }
}
