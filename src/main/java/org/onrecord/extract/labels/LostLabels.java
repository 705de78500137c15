package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.labels.Label.Form;
import org.onrecord.extract.labels.Label.Look;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * Finds the labels that are known from elsewhere in a document and lost their colon or their line.
 */
final class LostLabels {
  /** "READINGS", "FERRIES": a word of a heading, and no abbreviation. */
  private static final int SHORTEST_OF_HEADING = 5;

  private LostLabels() {}

  /** "MR KERN Thank you.": a label known from elsewhere in the document, without its colon. */
  static List<Label> withoutColon(
      String text, List<Line> lines, List<Label> known, Set<Integer> taken) {
    Set<String> printed =
        LabelFinder.comeBack(known).stream()
            .filter(l -> l.form() == Form.COLON && l.look() == Look.SURE)
            .map(Label::text)
            .collect(Collectors.toSet());
    int longest = printed.stream().mapToInt(String::length).max().orElse(0);
    List<Label> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && longest > 0; i++) {
      Line line = lines.get(i);
      if (line.isBlank() || taken.contains(i) || (i > 0 && !lines.get(i - 1).isBlank())) {
        continue;
      }
      Label label = withoutColon(text, line, i, printed, longest);
      if (label != null) {
        found.add(label);
        taken.add(i);
      }
    }
    return found;
  }

  private static @Nullable Label withoutColon(
      String text, Line line, int number, Set<String> printed, int longest) {
    for (int end = Math.min(line.start() + longest, line.end() - 2);
        end > line.start() + 2;
        end--) {
      char next = text.charAt(end);
      boolean wordEnds = Line.isBlank(next) || next == ';' || next == '.' || next == ',';
      if (wordEnds
          && printed.contains(text.substring(line.start(), end))
          && goesOnLikeSpeech(text, end, line.end())) {
        Span span = new Span(line.start(), end);
        return new Label(
            line.start(),
            span,
            span.of(text),
            end + (Line.isBlank(next) ? 0 : 1),
            Form.COLON,
            Look.SURE,
            number,
            true,
            false);
      }
    }
    return null;
  }

  private static boolean goesOnLikeSpeech(String text, int labelEnd, int lineEnd) {
    int close = text.startsWith("(", labelEnd + 1) ? text.indexOf(')', labelEnd) : -1;
    for (int i = Math.max(labelEnd, close); i < lineEnd; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return false;
  }

  /**
   * "… thank you. QUESTION: Is it …": a label known from elsewhere, inside a line, after the end of
   * a sentence.
   */
  static List<Label> insideLines(String text, List<Line> lines, List<Label> known) {
    Set<String> keys =
        known.stream()
            .filter(l -> l.form() == Form.COLON && l.look() != Look.NAME)
            .map(Label::text)
            .collect(Collectors.toSet());
    int longest = keys.stream().mapToInt(String::length).max().orElse(0);
    Set<Integer> starts = known.stream().map(l -> l.span().start()).collect(Collectors.toSet());
    List<Label> found = new ArrayList<>();
    if (longest > 0) {
      eachColon(
          text,
          lines,
          (colon, line, number) -> {
            Label label = endingAt(text, colon, line, number, keys, longest);
            if (label != null && !starts.contains(label.span().start())) {
              found.add(label);
            }
          });
    }
    return found;
  }

  /** Takes a colon with its line and the line's number. */
  private interface AtColon {
    void take(int colon, Line line, int number);
  }

  /** Looks at no line twice, so that lines without a colon cost what they are long. */
  private static void eachColon(String text, List<Line> lines, AtColon at) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int colon = text.indexOf(':', line.start(), line.end());
          colon >= 0;
          colon = text.indexOf(':', colon + 1, line.end())) {
        at.take(colon, line, i);
      }
    }
  }

  /**
   * "… we shall. An hon. Member: Shame!": an opening after the end of a sentence inside a line
   * whose words are surely a speaker's, and which is not among the known ones.
   */
  static List<Label> unknownInsideLines(
      String text, List<Line> lines, List<Label> known, LabelWords words) {
    Set<Integer> ends = known.stream().map(l -> l.span().end()).collect(Collectors.toSet());
    List<Label> found = new ArrayList<>();
    eachColon(
        text,
        lines,
        (colon, line, number) -> {
          boolean apart = text.startsWith(": ", colon) && !ends.contains(colon);
          Span span = apart ? surely(text, line, colon, words) : null;
          if (span != null) {
            found.add(
                new Label(
                    span.start(),
                    span,
                    LabelMarks.unwrapped(span.of(text)),
                    colon + 1,
                    Form.COLON,
                    Look.TITLED,
                    number,
                    false,
                    false));
          }
        });
    return found;
  }

  private static @Nullable Span surely(String text, Line line, int colon, LabelWords words) {
    int floor = Math.max(line.start(), colon - InsideLabels.LONGEST);
    for (int start = colon - 2; start > floor; start--) {
      if (!Character.isUpperCase(text.charAt(start)) || !mayBegin(text, start, line.start())) {
        continue;
      }
      String said = text.substring(start, colon);
      boolean sure =
          words
              .look(said)
              .filter(look -> look == Look.SURE || look == Look.TITLED && !words.isRow(said))
              .isPresent();
      if (sure) {
        return new Span(start, colon);
      }
    }
    return null;
  }

  private static @Nullable Label endingAt(
      String text, int colon, Line line, int number, Set<String> keys, int longest) {
    int floor = Math.max(line.start(), colon - longest);
    for (int start = colon - 1; start >= floor; start--) {
      if (!afterSentence(text, start, line.start())
          || !keys.contains(text.substring(start, colon))) {
        continue;
      }
      Span span = new Span(start, colon);
      return new Label(
          start, span, span.of(text), colon + 1, Form.COLON, Look.SURE, number, false, false);
    }
    return null;
  }

  private static boolean mayBegin(String text, int start, int lineStart) {
    return afterSentence(text, start, lineStart)
        || behindHeading(text, start, lineStart)
        || text.charAt(start - 1) == '[';
  }

  /** "SECOND READINGS Mayor Kern: Thank you": behind a line of a heading that ran into the words. */
  static boolean behindHeading(String text, int start, int lineStart) {
    int end = start - 1;
    if (end <= lineStart || !Line.isBlank(text.charAt(end))) {
      return false;
    }
    int from = end;
    while (from > lineStart && Character.isUpperCase(text.charAt(from - 1))) {
      from--;
    }
    boolean word = from == lineStart || Line.isBlank(text.charAt(from - 1));
    int next = start + 1;
    return word
        && end - from >= SHORTEST_OF_HEADING
        && next < text.length()
        && Character.isLowerCase(text.charAt(next));
  }

  static boolean afterSentence(String text, int start, int lineStart) {
    int i = start - 1;
    while (i >= lineStart && (Line.isBlank(text.charAt(i)) || text.charAt(i) == '*')) {
      i--;
    }
    return i >= lineStart && i < start - 1 && ".?!)]—–-…”\"".indexOf(text.charAt(i)) >= 0;
  }
}
