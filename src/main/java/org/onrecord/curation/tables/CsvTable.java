package org.onrecord.curation.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with named columns, read from CSV (or tab-separated text) in UTF-8. Every row knows its
 * line, so that whatever is wrong with it can be told with its place. Immutable.
 */
public record CsvTable(String name, List<String> columns, List<Row> rows) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One record of a table; an absent or empty cell is the empty string. */
  public record Row(String table, int line, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
      return !get(column).isEmpty();
    }

    /** The parts of a cell that holds several values with bars between. */
    public List<String> list(String column) {
      return has(column)
          ? List.of(get(column).split("\\|")).stream()
              .map(String::strip)
              .filter(s -> !s.isEmpty())
              .toList()
          : List.of();
    }

    /** Where the row stands, as messages print it. */
    public String place() {
      return table + ":" + line;
    }
  }

  public static CsvTable read(Path file) throws IOException {
    return parse(String.valueOf(file.getFileName()), text(file), ',');
  }

  /** Tab-separated text in which quotation marks are ordinary characters. */
  public static CsvTable readTabbed(Path file) throws IOException {
    return parse(String.valueOf(file.getFileName()), text(file), '\t');
  }

  /**
   * A table of somebody else's: its cells are separated by commas, or by semicolons or tabs where
   * its header is; it is named in full.
   */
  public static CsvTable readForeign(Path file) throws IOException {
    String text = text(file);
    String header = text.lines().findFirst().orElse("");
    char separator =
        header.indexOf(',') >= 0
            ? ','
            : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    return parse(file.toString(), text, separator);
  }

  /** Strict UTF-8; a byte that is none is told with its line. */
  private static String text(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += bytes.get(i) == '\n' ? 1 : 0;
      }
      throw new IllegalArgumentException(
          file + ":" + line + ": not UTF-8; save the table as UTF-8", e);
    }
  }

  public static CsvTable parse(String name, String text, char separator) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setQuote(separator == '\t' ? null : '"')
            .setIgnoreEmptyLines(false)
            .get();
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(content)).setFormat(format).get()) {
      for (CSVRecord cells : parser) {
        if (columns.isEmpty()) {
          columns = cells.stream().map(String::strip).toList();
        } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
          rows.add(row(name, line, columns, cells));
        }
        // the line after the record; the record itself may hold line ends
        line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ":" + line + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(
          name
              + ":"
              + line
              + ": a cell that is not well quoted; double the quotation marks inside it",
          e);
    }
    return new CsvTable(name, columns, rows);
  }

  private static Row row(String name, int line, List<String> columns, CSVRecord cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          name
              + ":"
              + line
              + ": "
              + cells.size()
              + " cells where the header names "
              + columns.size()
              + "; quote cells that hold the separator");
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i).strip());
    }
    return new Row(name, line, byColumn);
  }

  /**
   * The table as text: a header and the rows in the order given, cells quoted only where they must
   * be.
   */
  public static String write(List<String> columns, List<Map<String, String>> rows) {
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
}
