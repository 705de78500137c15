package org.onrecord.extract.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * The ends of paragraphs in a text that lost its line ends, as what was copied out of a PDF or put
 * into one field of a table: three blanks or more inside a line that is longer than any page is
 * wide. Tables and justified lines are shorter; blanks behind a colon part a label from its words.
 */
public final class Gaps {
  private static final int SHORTEST_LINE = 300;

  private static final int WIDTH = 3;

  private static final int LONGEST = 80;

  /** Words in capitals before a colon: matches "MS KERN: Yes", "PREMIER O’DAY:"; not "A: Yes". */
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}{2}[\\p{Lu} .'’-]*: ");

  /** So many gaps show that they part paragraphs. */
  private static final int FEWEST = 3;

  private Gaps() {}

  /** Where they stand; none in most texts. */
  public static List<Span> in(String text) {
    List<Span> gaps = new ArrayList<>();
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Line.ends(text.charAt(i))) {
        if (i - lineStart >= SHORTEST_LINE) {
          addGaps(text, lineStart, i, gaps);
        }
        lineStart = i + 1;
      }
    }
    boolean shown = gaps.size() >= FEWEST || gaps.stream().anyMatch(gap -> labels(text, gap.end()));
    return shown ? gaps : List.of();
  }

  private static boolean labels(String text, int from) {
    return LABEL.matcher(text).region(from, Math.min(text.length(), from + LONGEST)).lookingAt();
  }

  private static void addGaps(String text, int start, int end, List<Span> gaps) {
    int from = -1;
    boolean begun = false;
    for (int i = start; i < end; i++) {
      boolean blank = Line.isBlank(text.charAt(i));
      if (blank && from < 0) {
        from = i;
      } else if (!blank) {
        if (begun && from >= 0 && i - from >= WIDTH && text.charAt(from - 1) != ':') {
          gaps.add(new Span(from, i));
        }
        begun = true;
        from = -1;
      }
    }
  }
}
