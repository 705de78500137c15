package org.onrecord.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Prefixes;

/** Rows as people read them: plain words, IRIs with prefixes, line breaks as blanks. */
final class CellTable {
  private static final String GAP = "  ";

  /**
   * Terminals of fewer columns get records instead of rows that are taller than {@link #TALLEST}.
   */
  private static final int NARROW = 120;

  private static final int TALLEST = 10;

  /** The least width of a column that is wrapped. */
  private static final int NARROWEST = 12;

  private final List<String> header;
  private final List<List<String>> rows;

  private CellTable(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  static CellTable of(Answer.Rows answer) {
    List<List<String>> rows = new ArrayList<>();
    for (Binding row : answer.rows()) {
      rows.add(
          answer.variables().stream().map(variable -> cell(row.get(Var.alloc(variable)))).toList());
    }
    return new CellTable(
        answer.variables().stream().map(name -> name.replace('_', ' ')).toList(), rows);
  }

  private static String cell(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip();
    }
    return node.isURI() ? Prefixes.abbreviated(node.getURI()) : node.toString();
  }

  void writeMarkdown(Writer out) throws IOException {
    writeMarkdownRow(out, header);
    writeMarkdownRow(out, header.stream().map(name -> "---").toList());
    for (List<String> row : rows) {
      writeMarkdownRow(out, row.stream().map(cell -> cell.replace("|", "\\|")).toList());
    }
  }

  private static void writeMarkdownRow(Writer out, List<String> cells) throws IOException {
    out.write("| " + String.join(" | ", cells) + " |\n");
  }

  List<String> header() {
    return header;
  }

  List<List<String>> rows() {
    return rows;
  }

  /**
   * Columns side by side, the widest wrapped where the width does not do; on a narrow terminal
   * where a row would become too tall, one record below the other. Columns that hold nothing are
   * left out.
   *
   * @param width columns of the terminal; 0 for as many as it takes
   * @param parts whether columns of IRIs of parts of documents stand there, also where all does not
   *     fit: no terminal is wide enough for them
   */
  void writeFitted(Writer out, int width, boolean parts) throws IOException {
    CellTable whole = width > 0 ? without(this::isEmpty) : this;
    int[] widths = fitted(whole.naturalWidths(), width);
    if (width > 0 && width < NARROW && whole.tallest(widths) > TALLEST) {
      whole.writeRecords(out, width);
      return;
    }
    CellTable named = whole.without(whole::isOfParts);
    boolean leftOut = width > 0 && !parts && !named.header.isEmpty() && !whole.fits(width);
    CellTable shown = leftOut ? named : whole;
    shown.writeColumns(out, fitted(shown.naturalWidths(), width));
  }

  private boolean isEmpty(int column) {
    return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).isEmpty());
  }

  private boolean isOfParts(int column) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.isEmpty() || cell.startsWith(Iris.DOCUMENT));
  }

  private boolean fits(int width) {
    int[] widths = naturalWidths();
    return java.util.Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) <= width;
  }

  private CellTable without(IntPredicate leftOut) {
    List<Integer> kept =
        IntStream.range(0, header.size()).filter(leftOut.negate()).boxed().toList();
    return new CellTable(
        kept.stream().map(header::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  private int tallest(int[] widths) {
    int tallest = 0;
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        tallest = Math.max(tallest, wrapped(row.get(column), widths[column]).size());
      }
    }
    return tallest;
  }

  private void writeRecords(Writer out, int width) throws IOException {
    int names = header.stream().mapToInt(CellTable::length).max().orElse(0);
    int room = Math.max(NARROWEST, width - names - GAP.length());
    for (List<String> row : rows) {
      out.write("─".repeat(Math.min(width, names + GAP.length() + room)) + "\n");
      for (int column = 0; column < header.size(); column++) {
        String name = header.get(column);
        for (String line :
            row.get(column).isEmpty() ? List.<String>of() : wrapped(row.get(column), room)) {
          out.write(name + " ".repeat(names - length(name)) + GAP + line + "\n");
          name = "";
        }
      }
    }
  }

  private void writeColumns(Writer out, int[] widths) throws IOException {
    if (header.isEmpty()) {
      return;
    }
    writeRow(out, header, widths);
    writeRow(out, rule(widths), widths);
    for (List<String> row : rows) {
      writeRow(out, row, widths);
    }
  }

  private int[] naturalWidths() {
    int[] widths = new int[header.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = length(header.get(column));
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], length(row.get(column)));
      }
    }
    return widths;
  }

  private static int[] fitted(int[] widths, int available) {
    if (available == 0) {
      return widths;
    }
    int excess =
        java.util.Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - available;
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

  private static List<String> rule(int[] widths) {
    return java.util.Arrays.stream(widths).mapToObj("─"::repeat).toList();
  }

  private static void writeRow(Writer out, List<String> cells, int[] widths) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      List<String> lines = wrapped(cells.get(column), widths[column]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> lines = wrapped.get(column);
        String cell = line < lines.size() ? lines.get(line) : "";
        text.append(cell).append(" ".repeat(widths[column] - length(cell))).append(GAP);
      }
      out.write(text.toString().stripTrailing() + "\n");
    }
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
