package org.onrecord.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table on a screen: columns side by side, the widest wrapped where the width does not do; on a
 * narrow terminal where a row would become too tall, one record below the other. On a terminal
 * columns that hold nothing are left out.
 */
final class TableLayout {
  private static final String GAP = "  ";

  /**
   * Terminals of fewer columns get records instead of rows that are taller than {@link #TALLEST}.
   */
  private static final int NARROW = 120;

  private static final int TALLEST = 10;

  /** The least width of a column that is wrapped. */
  private static final int NARROWEST = 12;

  /** The column whose brackets mark what was searched for. */
  private static final String HIT = "hit";

  private final CellTable table;
  private final int width;
  private final Ink ink;
  private final int[] widths;

  private TableLayout(CellTable table, Screen screen) {
    this.table = table;
    this.width = screen.width();
    this.ink = Ink.on(screen);
    this.widths = fitted(naturalWidths(table), width);
  }

  /**
   * @param parts whether columns of IRIs of parts of documents stand there, also where all does not
   *     fit: no terminal is wide enough for them
   */
  static void write(CellTable table, Screen screen, boolean parts, Writer out) throws IOException {
    boolean terminal = screen.width() > 0;
    CellTable whole = terminal ? table.without(table::isEmpty) : table;
    TableLayout all = new TableLayout(whole, screen);
    if (terminal && screen.width() < NARROW && all.tallest() > TALLEST) {
      all.writeRecords(out);
      return;
    }
    CellTable named = whole.without(whole::isOfParts);
    boolean leftOut = terminal && !parts && !named.header().isEmpty() && !fits(whole, screen);
    (leftOut ? new TableLayout(named, screen) : all).writeColumns(out);
  }

  private static boolean fits(CellTable table, Screen screen) {
    int[] widths = naturalWidths(table);
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) <= screen.width();
  }

  private int tallest() {
    int tallest = 0;
    for (List<String> row : table.rows()) {
      for (int column = 0; column < widths.length; column++) {
        tallest = Math.max(tallest, wrapped(row.get(column), widths[column]).size());
      }
    }
    return tallest;
  }

  private void writeRecords(Writer out) throws IOException {
    int names = table.header().stream().mapToInt(TableLayout::length).max().orElse(0);
    int room = Math.max(NARROWEST, width - names - GAP.length());
    String rule = ink.faint("─".repeat(Math.min(width, names + GAP.length() + room)));
    for (List<String> row : table.rows()) {
      out.write(rule + "\n");
      for (int column = 0; column < widths.length; column++) {
        if (!row.get(column).isEmpty()) {
          String name = table.header().get(column);
          String before = ink.strong(name) + " ".repeat(names - length(name));
          for (String line : inked(column, wrapped(row.get(column), room))) {
            out.write(before + GAP + line + "\n");
            before = " ".repeat(names);
          }
        }
      }
    }
  }

  private void writeColumns(Writer out) throws IOException {
    if (widths.length == 0) {
      return;
    }
    StringBuilder names = new StringBuilder();
    StringBuilder rule = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String gap = column + 1 < widths.length ? GAP : "";
      rule.append("─".repeat(widths[column])).append(gap);
    }
    writeHeader(names);
    out.write(names + ink.faint(rule.toString()) + "\n");
    for (List<String> row : table.rows()) {
      writeRow(out, row);
    }
  }

  private void writeHeader(StringBuilder out) {
    List<List<String>> names = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      names.add(wrapped(table.header().get(column), widths[column]));
    }
    lines(names).forEach(line -> out.append(ink.strong(line)).append('\n'));
  }

  private void writeRow(Writer out, List<String> cells) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      wrapped.add(wrapped(cells.get(column), widths[column]));
    }
    for (String line : lines(wrapped)) {
      out.write(line + "\n");
    }
  }

  /** The lines of cells side by side, padded by what they take without ink. */
  private List<String> lines(List<List<String>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> inked = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      inked.add(inked(column, cells.get(column)));
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        boolean filled = line < cells.get(column).size();
        int taken = filled ? length(cells.get(column).get(line)) : 0;
        text.append(filled ? inked.get(column).get(line) : "")
            .append(" ".repeat(widths[column] - taken))
            .append(GAP);
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  private List<String> inked(int column, List<String> lines) {
    return table.header().get(column).equals(HIT) ? ink.markedInBrackets(lines) : lines;
  }

  private static int[] naturalWidths(CellTable table) {
    int[] widths = new int[table.header().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = length(table.header().get(column));
      for (List<String> row : table.rows()) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
    }
    return widths;
  }

  private static int[] fitted(int[] widths, int available) {
    if (available == 0) {
      return widths;
    }
    int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
    while (excess > 0) {
      int widest = 0;
      int next = 0;
      for (int column = 0; column < widths.length; column++) {
        if (widths[column] > widths[widest]) {
          widest = column;
        }
      }
      for (int column = 0; column < widths.length; column++) {
        if (column != widest) {
          next = Math.max(next, widths[column]);
        }
      }
      if (widths[widest] <= NARROWEST) {
        return widths;
      }
      int cut = Math.min(excess, Math.max(1, widths[widest] - Math.max(next, NARROWEST)));
      widths[widest] -= cut;
      excess -= cut;
    }
    return widths;
  }

  private static List<String> wrapped(String cell, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : cell.split(" ")) {
      String rest = word;
      if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
