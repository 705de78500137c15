package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The heads, feet and numbers of the pages of a document: lines at the top or bottom of pages that
 * come again on many of them, whatever their numbers, and lines there that are a page number.
 */
final class RunningHeads {
  /** How many lines from the top and from the bottom may be furniture. */
  private static final int EDGE_LINES = 3;

  /** Heads of left and right pages differ, so two fifths of the pages will do. */
  private static final double SHARE_OF_PAGES = 0.4;

  /** "12", "- 12 -", "Page 3 of 10", "iv", "12/40"; not "1969". */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–— .|]*(?:page )?(?:\\d{1,3}|[ivxl]{1,6})(?: ?(?:of|/) ?\\d{1,4})?[-–— .|]*",
          Pattern.CASE_INSENSITIVE);

  private final Set<PdfLine> lines;

  private RunningHeads(Set<PdfLine> lines) {
    this.lines = lines;
  }

  static RunningHeads in(List<PdfLine> lines) {
    List<List<PdfLine>> pages = pages(lines);
    Map<String, Integer> heads = new HashMap<>();
    for (List<PdfLine> page : pages) {
      for (String key : new HashSet<>(edges(page).values())) {
        heads.merge(key, 1, Integer::sum);
      }
    }
    long least = Math.max(2, Math.round(Math.ceil(pages.size() * SHARE_OF_PAGES)));
    Set<PdfLine> furniture = new HashSet<>();
    for (List<PdfLine> page : pages) {
      edges(page)
          .forEach(
              (line, key) -> {
                if (heads.getOrDefault(key, 0) >= least) {
                  furniture.add(line);
                }
              });
      number(page, furniture);
    }
    return new RunningHeads(furniture);
  }

  List<PdfLine> without(List<PdfLine> all) {
    return all.stream().filter(line -> !lines.contains(line)).toList();
  }

  int size() {
    return lines.size();
  }

  /** The outermost line that is left may be the number of the page. */
  private static void number(List<PdfLine> page, Set<PdfLine> furniture) {
    List<PdfLine> rest = page.stream().filter(line -> !furniture.contains(line)).toList();
    if (rest.size() > 1) {
      for (PdfLine line : List.of(rest.getFirst(), rest.getLast())) {
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
          furniture.add(line);
        }
      }
    }
  }

  private static List<List<PdfLine>> pages(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new java.util.TreeMap<>();
    for (PdfLine line : lines) {
      pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
    }
    return List.copyOf(pages.values());
  }

  /** The lines at the edges, each with what of it comes again on other pages. */
  private static Map<PdfLine, String> edges(List<PdfLine> page) {
    List<PdfLine> byPlace =
        page.stream().sorted(java.util.Comparator.comparing(PdfLine::base)).toList();
    Map<PdfLine, String> edges = new HashMap<>();
    for (int i = 0; i < byPlace.size(); i++) {
      boolean top = i < EDGE_LINES;
      if (top || i >= byPlace.size() - EDGE_LINES) {
        PdfLine line = byPlace.get(i);
        String place =
            (top ? "top " : "bottom ")
                + Math.round(line.size())
                + ' '; // a title is larger than its head
        edges.put(
            line, place + line.text().toLowerCase(java.util.Locale.ROOT).replaceAll("\\d+", "#"));
      }
    }
    return edges;
  }
}
