package org.onrecord.extract.labels;

import java.util.List;
import org.onrecord.text.Line;

/** Where the lines of a text begin a paragraph, as their ends and lengths show. For one text. */
final class ParagraphBreaks {
  /** No line is wrapped at more characters than this. */
  private static final int WIDEST = 200;

  private final String text;
  private final List<Line> lines;
  private final int width;

  ParagraphBreaks(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.width = lines.stream().mapToInt(l -> Math.min(WIDEST, l.length())).max().orElse(0);
  }

  /**
   * Whether the line before is blank, ends as a sentence does, or breaks off so early that the next
   * word had room on it.
   */
  boolean before(int line) {
    if (line == 0) {
      return true;
    }
    Line previous = lines.get(line - 1);
    return previous.isBlank()
        || ".?!)]”\"—–-…:*".indexOf(text.charAt(previous.end() - 1)) >= 0
        || previous.length() < width / 2;
  }
}
