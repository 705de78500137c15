package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the lines of a PDF together into paragraphs. A paragraph begins after a wider gap, with an
 * indent, after a line that ends early with a full stop, with a label in capitals, or where the
 * size of the letters changes; a new page alone begins none. Single use.
 */
final class Paragraphs {
  /** So much more than the usual distance of lines is a gap. */
  private static final float GAP = 1.3f;

  /** An indent, in sizes of a letter. */
  private static final float INDENT = 0.8f;

  /** A line that leaves so much of the width empty ends early. */
  private static final float SHORT = 0.12f;

  private static final float SIZE_CHANGE = 1.12f;

  /**
   * {@code MR. PRICE:}, {@code QUESTION:}, {@code Q }, {@code SECRETARY-GENERAL (via
   * interpreter):}; not {@code NATO is}.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[\\p{Lu}][\\p{Lu}\\d.,’' -]{0,60}(?: ?\\([^)]{1,40}\\))?:|Q[:.]?\\s|A[:.]\\s).*");

  /** {@code done.}, {@code done.”}, {@code done?)}; not {@code done,}. */
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][”\"’')\\]]*$");

  /**
   * The piece of a word before a hyphen at a line's end: {@code govern-}; not {@code 1990-} or
   * {@code –}.
   */
  private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");

  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final List<PdfLine> lines;
  private final Set<String> words = new HashSet<>();
  private final float margin;
  private final float edge;
  private final Set<Integer> columned;
  private final float columnEdge;
  private final float pitch;

  /**
   * @param columned the pages with columns, whose lines are shorter
   */
  Paragraphs(List<PdfLine> lines, Set<Integer> columned) {
    this.lines = lines;
    this.margin = margin(lines);
    this.columned = columned;
    this.edge = edge(lines.stream().filter(line -> !columned.contains(line.page())).toList());
    this.columnEdge = edge(lines.stream().filter(line -> columned.contains(line.page())).toList());
    this.pitch = pitch(lines);
    for (PdfLine line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        if (!isCut(line.text(), word)) {
          words.add(lower(word.group()));
        }
      }
    }
  }

  /** What stands next to a hyphen at the line's end is a piece of a word. */
  private static boolean isCut(String line, Matcher word) {
    return word.end() < line.length() && DIVIDED.matcher(line.substring(word.start())).matches();
  }

  List<StyledLine> all() {
    List<StyledLine> paragraphs = new ArrayList<>();
    PdfLine last = null;
    for (PdfLine line : lines) {
      if (last == null || begins(line, last)) {
        paragraphs.add(new StyledLine());
        paragraphs.getLast().append(line.words());
      } else {
        goOn(paragraphs.getLast(), last, line);
      }
      last = line;
    }
    return paragraphs;
  }

  private boolean begins(PdfLine line, PdfLine last) {
    boolean samePage = line.page() == last.page();
    boolean ended = SENTENCE_END.matcher(last.text()).matches();
    if (LABEL.matcher(line.text()).matches() || isOtherSize(line, last)) {
      return true;
    }
    if (samePage
        && (line.base() - last.base() > GAP * pitch || line.base() < last.base() - pitch)) {
      return true;
    }
    boolean indented =
        line.left() - margin > INDENT * line.size() && last.left() - margin < INDENT * line.size();
    return (indented || isShort(last)) && (ended || (samePage && isShort(last) && isShort(line)));
  }

  private static boolean isOtherSize(PdfLine line, PdfLine last) {
    float larger = Math.max(line.size(), last.size());
    float smaller = Math.max(0.1f, Math.min(line.size(), last.size()));
    return larger / smaller > SIZE_CHANGE;
  }

  private boolean isShort(PdfLine line) {
    float end = columned.contains(line.page()) ? columnEdge : edge;
    return line.right() < end - SHORT * (end - margin);
  }

  private void goOn(StyledLine paragraph, PdfLine last, PdfLine line) {
    Matcher divided = DIVIDED.matcher(last.text());
    Matcher first = FIRST_WORD.matcher(line.text());
    if (divided.find() && first.find()) {
      paragraph.join(line.words(), keepsHyphen(divided.group(1), first.group()));
    } else {
      paragraph.append(line.words());
    }
  }

  /**
   * What the document writes elsewhere decides; else small letters after the hyphen go on with the
   * word.
   */
  private boolean keepsHyphen(String before, String after) {
    if (words.contains(lower(before + after))) {
      return false;
    }
    return words.contains(lower(before + "-" + after)) || !Character.isLowerCase(after.charAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  /** Where most lines begin. */
  private static float margin(List<PdfLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(Math.round(line.left()), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Where full lines end: nineteen of twenty end before. */
  private static float edge(List<PdfLine> lines) {
    List<Float> ends = lines.stream().map(PdfLine::right).sorted().toList();
    return ends.isEmpty() ? 0 : ends.get((ends.size() - 1) * 19 / 20);
  }

  /** The usual distance of one line from the next. */
  private static float pitch(List<PdfLine> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).base() - lines.get(i - 1).base();
      if (lines.get(i).page() == lines.get(i - 1).page() && distance > 1) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty()
        ? 12
        : distances.get(distances.size() / 3); // gaps make the median too wide
  }
}
