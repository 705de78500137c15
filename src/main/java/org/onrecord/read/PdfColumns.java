package org.onrecord.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns of the pages of a PDF. A page has two where many lines begin behind one gutter that
 * few lines cross, and both sides are wide: a table of names beside words has none. Immutable.
 */
final class PdfColumns {
  private static final int FEWEST_LINES = 5;

  /** Lines of one column begin so near to one another, in points. */
  private static final float NEAR = 6;

  /** The share of a page's lines that may run across the gutter: titles, tables. */
  private static final double CROSSING = 0.25;

  /** A column is at least so wide, as a share of the page's text. */
  private static final double WIDTH = 0.25;

  /** Columns stand beside one another for so much of the shorter one's height. */
  private static final double BESIDE = 0.5;

  private final List<PdfLine> lines;
  private final Map<Integer, List<Float>> gutters = new HashMap<>();

  private PdfColumns(List<PdfLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * @param lines the lines of all pages, in pieces where a wide gap lies in them
   */
  static PdfColumns of(List<PdfLine> lines) {
    PdfColumns columns = new PdfColumns(lines);
    pages(lines)
        .forEach(
            (page, on) -> {
              List<Float> gutters = gutters(on);
              if (!gutters.isEmpty()) {
                columns.gutters.put(page, gutters);
              }
            });
    return columns;
  }

  /** The pages that have columns. */
  Set<Integer> pages() {
    return Set.copyOf(gutters.keySet());
  }

  /** The lines, put together again on pages of one column. */
  List<PdfLine> rows() {
    List<PdfLine> rows = new ArrayList<>();
    for (PdfLine line : lines) {
      PdfLine last = rows.isEmpty() ? null : rows.getLast();
      if (last != null && line.goesOn() && !gutters.containsKey(line.page())) {
        last.words().append(line.words());
        rows.set(
            rows.size() - 1,
            new PdfLine(
                last.page(),
                Math.min(last.left(), line.left()),
                Math.max(last.right(), line.right()),
                line.base(),
                Math.max(last.size(), line.size()),
                last.words(),
                last.goesOn()));
      } else {
        rows.add(line);
      }
    }
    return rows;
  }

  /**
   * Lines in the order of reading, those of a column moved below the one before, as if the page had
   * one.
   */
  List<PdfLine> inOrder(List<PdfLine> kept) {
    List<PdfLine> ordered = new ArrayList<>();
    pages(kept)
        .forEach(
            (page, on) -> {
              List<Float> between = gutters.get(page);
              ordered.addAll(between == null ? on : inOrder(on, between));
            });
    return ordered;
  }

  /** What runs across a gutter parts the page into bands, which are read from above. */
  private static List<PdfLine> inOrder(List<PdfLine> page, List<Float> gutters) {
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> band = new ArrayList<>();
    for (PdfLine line :
        page.stream()
            .sorted(Comparator.comparing(PdfLine::base).thenComparing(PdfLine::left))
            .toList()) {
      if (gutters.stream().anyMatch(gutter -> crosses(line, gutter))) {
        ordered.addAll(columns(band, gutters));
        band.clear();
        ordered.add(line.upTo(gutters.getFirst() - NEAR));
      } else {
        band.add(line);
      }
    }
    ordered.addAll(columns(band, gutters));
    return stacked(ordered);
  }

  private static List<PdfLine> columns(List<PdfLine> band, List<Float> gutters) {
    List<PdfLine> columns = new ArrayList<>();
    float margin = 0;
    for (int i = 0; i <= gutters.size(); i++) {
      float from = i == 0 ? -Float.MAX_VALUE : gutters.get(i - 1) - NEAR;
      float to = i == gutters.size() ? Float.MAX_VALUE : gutters.get(i) - NEAR;
      List<PdfLine> column =
          band.stream().filter(line -> line.left() >= from && line.left() < to).toList();
      margin = i == 0 ? margin(column) : margin;
      float shift = i == 0 ? 0 : margin - gutters.get(i - 1);
      for (PdfLine line : column) {
        columns.add(line.at(line.left() + shift, line.base()));
      }
    }
    return columns;
  }

  /** Where the next line stands higher, it follows at the distance of lines. */
  private static List<PdfLine> stacked(List<PdfLine> ordered) {
    List<PdfLine> stacked = new ArrayList<>();
    float shift = 0;
    for (PdfLine line : ordered) {
      float last = stacked.isEmpty() ? 0 : stacked.getLast().base();
      if (!stacked.isEmpty() && line.base() + shift < last) {
        shift = last + line.size() - line.base();
      }
      stacked.add(line.at(line.left(), line.base() + shift));
    }
    return stacked;
  }

  // --------------------------------------------------------------- where the gutter is

  /** Where the columns after the first begin; empty where a page has one. */
  private static List<Float> gutters(List<PdfLine> page) {
    float gutter = gutter(page);
    if (gutter <= 0) {
      return List.of();
    }
    List<PdfLine> apart = page.stream().filter(line -> !crosses(line, gutter)).toList();
    List<Float> gutters = new ArrayList<>();
    gutters.addAll(gutters(apart.stream().filter(l -> l.left() < gutter - NEAR).toList()));
    gutters.add(gutter);
    gutters.addAll(gutters(apart.stream().filter(l -> l.left() >= gutter - NEAR).toList()));
    return gutters;
  }

  /** Where a second column begins; 0 where there is none. */
  private static float gutter(List<PdfLine> page) {
    if (page.size() < 2 * FEWEST_LINES) {
      return 0;
    }
    float start = page.stream().map(PdfLine::left).min(Float::compare).orElse(0f);
    float end = page.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
    float least = start + (float) WIDTH * (end - start);
    float best = 0;
    long most = FEWEST_LINES - 1;
    for (PdfLine line : page) {
      float at = line.left();
      long near =
          at < least ? 0 : page.stream().filter(l -> Math.abs(l.left() - at) <= NEAR / 2).count();
      if (near > most && parts(page, at, end - start)) {
        most = near;
        best = at;
      }
    }
    return best;
  }

  private static boolean parts(List<PdfLine> page, float gutter, float width) {
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    int crossing = 0;
    for (PdfLine line : page) {
      if (crosses(line, gutter)) {
        crossing++;
      } else if (line.left() < gutter - NEAR) {
        left.add(line);
      } else {
        right.add(line);
      }
    }
    return left.size() >= FEWEST_LINES
        && right.size() >= FEWEST_LINES
        && crossing <= CROSSING * page.size()
        && width(left) >= WIDTH * width
        && width(right) >= WIDTH * width
        && areBeside(left, right);
  }

  private static boolean crosses(PdfLine line, float gutter) {
    return line.left() < gutter - NEAR && line.right() > gutter;
  }

  /** The width that half of the lines reach. */
  private static float width(List<PdfLine> lines) {
    List<Float> widths = lines.stream().map(line -> line.right() - line.left()).sorted().toList();
    return widths.get(widths.size() / 2);
  }

  private static boolean areBeside(List<PdfLine> left, List<PdfLine> right) {
    float top = Math.max(top(left), top(right));
    float bottom = Math.min(bottom(left), bottom(right));
    float shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
    return bottom - top >= BESIDE * shorter;
  }

  private static float top(List<PdfLine> lines) {
    return lines.stream().map(PdfLine::base).min(Float::compare).orElse(0f);
  }

  private static float bottom(List<PdfLine> lines) {
    return lines.stream().map(PdfLine::base).max(Float::compare).orElse(0f);
  }

  private static float margin(List<PdfLine> lines) {
    return lines.stream().map(PdfLine::left).min(Float::compare).orElse(0f);
  }

  private static Map<Integer, List<PdfLine>> pages(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    for (PdfLine line : lines) {
      pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
    }
    return pages;
  }
}
