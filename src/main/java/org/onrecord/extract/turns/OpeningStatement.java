package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.extract.head.Byline;
import org.onrecord.extract.labels.Label;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.model.Speaker;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * What stands before the first label of a transcript: the words of somebody whom no label names, a
 * reporter's own paragraphs, or the head of the page.
 */
final class OpeningStatement {
  /** A line of fewer words before the labels is a heading rather than a reporter's sentence. */
  private static final int WORDS_OF_PROSE = 12;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final DocumentFrame documentFrame;
  private final SpeechDetector speechDetector;
  private final TurnBody turnBody;
  private final Byline byline;

  OpeningStatement(
      DocumentFrame documentFrame,
      SpeechDetector speechDetector,
      TurnBody turnBody,
      Byline byline) {
    this.documentFrame = documentFrame;
    this.speechDetector = speechDetector;
    this.turnBody = turnBody;
    this.byline = byline;
  }

  /**
   * The reporter's own paragraphs before the first label, as in an article that ends with a
   * transcript.
   */
  static List<Span> reportBefore(String text, List<Line> lines, Label first) {
    return lines.subList(0, first.line()).stream()
        .filter(line -> !line.isBlank() && isProse(line.of(text)))
        .map(Line::span)
        .toList();
  }

  private static boolean isProse(String line) {
    char last = line.charAt(line.length() - 1);
    boolean closes = ".!?”\"'’:".indexOf(last) >= 0;
    return closes && BLANKS.split(line).length >= WORDS_OF_PROSE;
  }

  /**
   * Speech before the first label, such as a spokesperson's statement; empty where that part is the
   * head of the page, which is reported.
   */
  List<Span> words(
      String text,
      List<Line> lines,
      Label first,
      Optional<Byline.Author> author,
      List<Issue> issues) {
    Span head = Line.trim(text, 0, first.from());
    if (head.isEmpty()) {
      return List.of();
    }
    List<Line> before = lines.subList(0, first.line());
    List<Span> whole =
        before.isEmpty() ? List.of() : documentFrame.body(text, before, new ArrayList<>());
    List<Span> body = UnlabelledText.after(text, whole, author.map(Byline.Author::end).orElse(0));
    boolean speech =
        !body.isEmpty()
            && (speechDetector.isSpeech(text, body)
                || author.isPresent() && speechDetector.isAuthors(text, body));
    if (!speech) {
      issues.add(
          Issue.info(
              "page-furniture",
              "what stands before the first label was read as the head of the page",
              head));
      return List.of();
    }
    return turnBody.spoken(text, documentFrame.afterHead(text, before, body, issues));
  }

  /** Whoever the head or the title says makes a statement. */
  Optional<Byline.Author> author(String text, List<Line> lines, Label first, Metadata metadata) {
    return byline.find(text, lines.subList(0, first.line()), metadata.title());
  }

  /** Whoever makes the statement; nobody is reported. */
  static Speaker speaker(Optional<Participant> author, List<Span> opening, List<Issue> issues) {
    return UnlabelledText.speaker(
        author,
        opening.getFirst().cover(opening.getLast()),
        "words before the first label, whose speaker the text does not name",
        issues);
  }
}
