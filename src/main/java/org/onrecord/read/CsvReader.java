package org.onrecord.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;

/**
 * CSV with a header line: one row a turn or a document, with the fields of {@link Columns}; commas,
 * semicolons, tabs or bars between.
 */
final class CsvReader implements SourceReader {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** A header without a file name that says CSV names so many fields beside the text. */
  private static final int SURE = 2;

  private final Columns columns;

  CsvReader(Columns columns) {
    this.columns = columns;
  }

  @Override
  public String format() {
    return "CSV";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
      return true;
    }
    Header header = header(firstLine(new String(head, StandardCharsets.UTF_8)));
    return header != null && header.others() >= (header.spoken() ? 1 : SURE);
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    String first = checkedHeader(source);
    Header header = header(first);
    if (header == null) {
      throw new ReadException(
          source.name(),
          "1:1",
          "no column of the header is known to hold a text; it names "
              + Blanks.single(first.length() > 300 ? first.substring(0, 300) + "…" : first)
              + "; name one 'text', or say which it is with --text-column",
          null);
    }
    RowDocuments rows = new RowDocuments(source.name(), columns);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(header.delimiter())
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

  private void read(Source source, CSVParser records, RowDocuments rows) throws ReadException {
    long line = 2;
    try {
      for (CSVRecord cells : records) {
        Row row = row(cells, line);
        if (!row.isEmpty()) {
          rows.add(row);
        }
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

  private Row row(CSVRecord cells, long line) {
    Row.Builder row = new Row.Builder(columns);
    for (Map.Entry<String, Integer> column : cells.getParser().getHeaderMap().entrySet()) {
      if (cells.isSet(column.getValue())) {
        row.put(column.getKey(), cells.get(column.getValue()));
      }
    }
    return row.row("line " + line);
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
   * A header that names a text.
   *
   * @param delimiter what stands between the columns
   * @param spoken whether it names a speaker
   * @param others how many fields it names beside the text
   */
  private record Header(char delimiter, boolean spoken, int others) {}

  /** Null where no column is known to hold a text. */
  private @Nullable Header header(String line) {
    Header best = null;
    for (char delimiter : DELIMITERS) {
      List<Columns.Field> fields = new ArrayList<>();
      for (String column : line.split(Pattern.quote(String.valueOf(delimiter)))) {
        Columns.Ranked ranked = columns.named(column.replace("\"", ""));
        if (ranked != null) {
          fields.add(ranked.field());
        }
      }
      int others = (int) fields.stream().distinct().count() - 1;
      boolean texts =
          fields.contains(Columns.Field.TEXT) || fields.contains(Columns.Field.DOCUMENT);
      if (texts && (best == null || others > best.others())) {
        best = new Header(delimiter, fields.contains(Columns.Field.SPEAKER), others);
      }
    }
    return best;
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
