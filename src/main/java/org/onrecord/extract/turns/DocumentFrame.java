package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Issue;
import org.onrecord.text.Line;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;
import org.onrecord.text.WrittenDays;

/** Leaves the furniture of the page out of a text without labels. */
final class DocumentFrame {
  private static final int MOST_HEAD_LINES = 12;
  private static final int LONGEST_DATED = 60;
  private static final int MOST_WORDS_BESIDE_DAY = 4;

  /** Between words: matches the blank of "two words". */
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d:]+");

  private final WordList salutations;
  private final LineKinds furniture;

  DocumentFrame(Language language, LineKinds furniture) {
    salutations = language.list("salutations.txt");
    this.furniture = furniture;
  }

  /**
   * The passages that hold the document's own prose, furniture between them left out and reported.
   */
  List<Span> body(String text, List<Line> lines, List<Issue> issues) {
    List<Span> body = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      String words = line.of(text);
      if (furniture.isFurniture(words) || furniture.isEndMark(words)) {
        issues.add(Issue.info("page-furniture", "a line of the page was left out", line.span()));
        if (start >= 0) {
          body.add(new Span(start, end));
          start = -1;
        }
        continue;
      }
      start = start < 0 ? line.start() : start;
      end = line.end();
    }
    if (start >= 0) {
      body.add(new Span(start, end));
    }
    return body;
  }

  /**
   * The body of a speech without the lines at its head that name it, its speaker, place or time.
   */
  List<Span> afterHead(String text, List<Line> lines, List<Span> body, List<Issue> issues) {
    int start = body.getFirst().start();
    int end = start;
    for (int i = 0; i < Math.min(lines.size(), MOST_HEAD_LINES); i++) {
      Line line = lines.get(i);
      if (line.isBlank() || line.start() < start) {
        continue;
      }
      if (!isHead(line.of(text)) || !body.getFirst().contains(line.span())) {
        break;
      }
      end = line.end();
    }
    if (end == start || end >= body.getFirst().end()) {
      return body;
    }
    issues.add(
        Issue.info(
            "page-furniture",
            "what stands before the first words was read as the head",
            new Span(start, end)));
    List<Span> rest = new ArrayList<>(body);
    rest.set(0, Line.trim(text, end, body.getFirst().end()));
    return rest;
  }

  /** "26 Apr. 2018 -", "• Last updated: 26 April 2018": a day and hardly a word more. */
  private static boolean isDated(String line) {
    List<WrittenDays.Found> days = line.length() > LONGEST_DATED ? List.of() : WrittenDays.in(line);
    if (days.isEmpty()) {
      return false;
    }
    Span day = days.getFirst().span();
    String rest = line.substring(0, day.start()) + ' ' + line.substring(day.end());
    return WORDS.split(rest.strip(), -1).length <= MOST_WORDS_BESIDE_DAY;
  }

  private boolean isHead(String line) {
    return furniture.isTimeOfDay(line)
        || LineKinds.isRule(line)
        || LineKinds.isBracketed(line)
        || isDated(line)
        || (furniture.isHeading(line) && !salutations.begins(line));
  }
}
