package org.onrecord.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;

/**
 * CSV with a header line: one row a turn, with the fields of {@link TurnRow}; commas, semicolons or
 * tabs between.
 */
final class CsvReader implements SourceReader {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  @Override
  public String format() {
    return "CSV";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv")
        || lower.endsWith(".tsv")
        || delimiter(firstLine(new String(head, StandardCharsets.UTF_8))) != null;
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    String header = checkedHeader(source);
    Character delimiter = delimiter(header);
    if (delimiter == null) {
      throw new ReadException(
          source.name(),
          "1:1",
          "no column 'speaker' and no column 'text' in the header; name the columns so",
          null);
    }
    TurnRows rows = new TurnRows(source.name());
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (Reader text = new InputStreamReader(source.open(), StandardCharsets.UTF_8);
        CSVParser records =
            CSVParser.builder().setReader(new ByteOrderMarkFree(text)).setFormat(format).get()) {
      read(source, records, rows);
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadException(source.name(), "1:1", "is not CSV: " + e.getMessage(), e);
    }
    return rows.documents(id);
  }

  private static void read(Source source, CSVParser records, TurnRows rows) throws ReadException {
    long line = 2;
    try {
      for (CSVRecord cells : records) {
        rows.add(row(cells, line));
        line = records.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      String reason =
          String.valueOf(e.getMessage())
              .replaceFirst("^(?:IOException reading next record: |[\\w.]+Exception: )+", "");
      throw new ReadException(
          source.name(),
          line + ":1",
          "the row is not CSV: " + reason.strip() + "; mend its quotation marks",
          e);
    }
  }

  private static TurnRow row(CSVRecord cells, long line) {
    TurnRow.Builder row = new TurnRow.Builder();
    for (Map.Entry<String, Integer> column : cells.getParser().getHeaderMap().entrySet()) {
      if (cells.isSet(column.getValue())) {
        row.put(column.getKey(), cells.get(column.getValue()));
      }
    }
    return row.row(line);
  }

  /**
   * Reads every line once, so that a wrong encoding is refused with its place; returns the first.
   */
  private static String checkedHeader(Source source) throws ReadException {
    try (Utf8Lines lines = Utf8Lines.open(source)) {
      String header = lines.next();
      while (lines.next() != null) {
        continue;
      }
      return header == null ? "" : header;
    }
  }

  private static String firstLine(String head) {
    String start = head.startsWith("\uFEFF") ? head.substring(1) : head;
    return start.lines().findFirst().orElse("");
  }

  /**
   * What stands between the columns of a header that names a speaker and a text; null where it
   * names none.
   */
  private static @Nullable Character delimiter(String header) {
    for (char delimiter : DELIMITERS) {
      boolean speaker = false;
      boolean text = false;
      for (String column : header.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)))) {
        TurnRow.Field field = TurnRow.Field.named(column.replace("\"", ""));
        speaker |= field == TurnRow.Field.SPEAKER;
        text |= field == TurnRow.Field.TEXT;
      }
      if (speaker && text) {
        return delimiter;
      }
    }
    return null;
  }

  /** A reader without the byte-order mark at its start. */
  private static final class ByteOrderMarkFree extends java.io.FilterReader {
    private boolean begun;

    ByteOrderMarkFree(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (!begun && count > 0) {
        begun = true;
        if (buffer[offset] == '\uFEFF') {
          System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
          return count == 1 ? read(buffer, offset, length) : count - 1;
        }
      }
      return count;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }
}
