package org.onrecord.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table with named columns, read from CSV (or tab-separated text) in UTF-8. Every row knows its line, so that whatever is wrong with
 * it can be told with its place. Immutable.
 */
record CsvTable(String name, List<String> columns, List<Row> rows) {

  CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One record of a table; an absent or empty cell is the empty string. */
  record Row(String table, int line, Map<String, String> cells) {

    Row {
      cells = Map.copyOf(cells);
    }

    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
      return !get(column).isEmpty();
    }

    /** The parts of a cell that holds several values with bars between. */
    List<String> list(String column) {
      return has(column) ? List.of(get(column).split("\\|")).stream().map(String::strip).filter(s -> !s.isEmpty()).toList() : List.of();
    }

    /** Where the row stands, as messages print it. */
    String place() {
      return table + ":" + line;
    }
  }

  static CsvTable read(Path file) throws IOException {
    return parse(String.valueOf(file.getFileName()), Files.readString(file), ',');
  }

  /** Tab-separated text in which quotation marks are ordinary characters. */
  static CsvTable readTabbed(Path file) throws IOException {
    return parse(String.valueOf(file.getFileName()), Files.readString(file), '\t');
  }

  static CsvTable parse(String name, String text, char separator) {
    Cells cells = new Cells(text, separator);
    List<String> columns = cells.nextRecord();
    List<Row> rows = new ArrayList<>();
    while (cells.hasNext()) {
      int line = cells.line();
      List<String> values = cells.nextRecord();
      if (values.size() == 1 && values.get(0).isEmpty()) {
        continue;
      }
      if (values.size() > columns.size()) {
        throw new IllegalArgumentException(
            name + ":" + line + ": " + values.size() + " cells where the header names " + columns.size() + "; quote cells that hold the separator");
      }
      Map<String, String> byColumn = new HashMap<>();
      for (int i = 0; i < values.size(); i++) {
        byColumn.put(columns.get(i), values.get(i).strip());
      }
      rows.add(new Row(name, line, byColumn));
    }
    return new CsvTable(name, columns, rows);
  }

  /** The table as text: a header and the rows in the order given, cells quoted only where they must be. */
  static String write(List<String> columns, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (Map<String, String> row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        text.append(i == 0 ? "" : ",").append(quoted(row.getOrDefault(columns.get(i), "")));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Reads records one after the other; single use. */
  private static final class Cells {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    Cells(String text, char separator) {
      this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      this.separator = separator;
    }

    boolean hasNext() {
      return at < text.length();
    }

    int line() {
      return line;
    }

    List<String> nextRecord() {
      List<String> cells = new ArrayList<>();
      do {
        cells.add(nextCell());
      } while (at < text.length() && text.charAt(at++) == separator);
      line++;
      return cells;
    }

    /** Leaves the position on the separator or the line end after the cell. */
    private String nextCell() {
      if (separator == ',' && at < text.length() && text.charAt(at) == '"') {
        return quotedCell();
      }
      int start = at;
      while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
        at++;
      }
      int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
      return text.substring(start, end);
    }

    private String quotedCell() {
      StringBuilder cell = new StringBuilder();
      at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '\n') {
          line++;
        }
        if (c != '"') {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          break;
        }
      }
      while (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      return cell.toString();
    }
  }
}
