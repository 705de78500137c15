package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * The numbers that transcripts of hearings print before each line, "1 Q. Did the board write?", in
 * a plain text: they count up by one, begin again on each page, and stand before most lines.
 */
final class NumberedLines {
  private static final int FEWEST = 3;
  private static final int MOST_DIGITS = 2;

  /** The share of the lines that must be numbered. */
  private static final double SHARE = 0.6;

  private NumberedLines() {}

  /** The numbers with the blanks behind them; empty where lines are not numbered. */
  static List<Span> of(String text) {
    List<Span> numbers = new ArrayList<>();
    int lines = 0;
    int last = 0;
    for (Line line : Line.all(text)) {
      if (line.isBlank()) {
        continue;
      }
      lines++;
      int end = afterNumber(text, line);
      int number = end < 0 ? -1 : Integer.parseInt(text.substring(line.start(), end).strip());
      if (number == last + 1 || number == 1) {
        numbers.add(new Span(line.start(), end));
        last = number;
      }
    }
    return numbers.size() >= FEWEST && numbers.size() >= SHARE * lines ? numbers : List.of();
  }

  /** After a number of one or two digits and two blanks, or at the end of its line; or -1. */
  private static int afterNumber(String text, Line line) {
    int digits = line.start();
    while (digits < line.end() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int end = digits;
    while (end < line.end() && Line.isBlank(text.charAt(end))) {
      end++;
    }
    boolean number = digits > line.start() && digits - line.start() <= MOST_DIGITS;
    boolean apart = end == line.end() || end - digits >= 2 || text.startsWith("\t", digits);
    return number && apart ? end : -1;
  }
}
