package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers of lines off pages that have them, as records of courts and hearings do: 1 to
 * 25 at the left of every line. A page counts as numbered where most of its lines begin with a
 * number that is one more than that of the line before.
 */
final class LineNumbers {
  /** "12", "12 Q. Did you"; not "1969", nor "3.5 tonnes". */
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})(?: |$)");

  private static final int FEWEST = 10;

  /** The share of the lines of a page that must be numbered. */
  private static final double SHARE = 0.5;

  private final List<PdfLine> lines = new ArrayList<>();
  private int numbered;

  private LineNumbers() {}

  static LineNumbers takenOff(List<PdfLine> all) {
    LineNumbers numbers = new LineNumbers();
    for (int from = 0; from < all.size(); ) {
      int to = from;
      while (to < all.size() && all.get(to).page() == all.get(from).page()) {
        to++;
      }
      numbers.page(all.subList(from, to));
      from = to;
    }
    return numbers;
  }

  /** The lines without their numbers. */
  List<PdfLine> lines() {
    return lines;
  }

  /** How many pages were numbered. */
  int pages() {
    return numbered;
  }

  private void page(List<PdfLine> page) {
    boolean[] counts = counting(page);
    if (!isNumbered(page, counts)) {
      lines.addAll(page);
      return;
    }
    numbered++;
    boolean numberBefore = false;
    for (int i = 0; i < page.size(); i++) {
      PdfLine line = page.get(i);
      if (counts[i]) {
        numberBefore = withoutNumber(line);
      } else {
        lines.add(numberBefore && line.goesOn() ? line.begun() : line);
        numberBefore = false;
      }
    }
  }

  private static boolean isNumbered(List<PdfLine> page, boolean[] counts) {
    int counted = 0;
    int whole = 0;
    for (int i = 0; i < counts.length; i++) {
      counted += counts[i] ? 1 : 0;
      whole += page.get(i).goesOn() ? 0 : 1;
    }
    return counted >= FEWEST && counted >= SHARE * whole;
  }

  /** Adds what stands behind the number; whether nothing does. */
  private boolean withoutNumber(PdfLine line) {
    Matcher number = NUMBER.matcher(line.text());
    boolean alone = !number.find() || number.end() >= line.text().length();
    if (!alone) {
      lines.add(line.from(number.end()));
    }
    return alone;
  }

  /** Which lines begin with the next number, counted from 1. */
  private static boolean[] counting(List<PdfLine> page) {
    boolean[] counts = new boolean[page.size()];
    int next = 1;
    for (int i = 0; i < counts.length; i++) {
      Matcher number = NUMBER.matcher(page.get(i).text());
      boolean counted =
          !page.get(i).goesOn() && number.find() && Integer.parseInt(number.group(1)) == next;
      counts[i] = counted;
      next += counted ? 1 : 0;
    }
    return counts;
  }
}
