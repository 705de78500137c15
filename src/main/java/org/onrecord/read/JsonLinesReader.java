package org.onrecord.read;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Document;

/**
 * JSON Lines: one object a line and a turn, with the fields of {@link TurnRow}. Values that are
 * objects or lists are left out, blank lines too.
 */
final class JsonLinesReader implements SourceReader {
  /**
   * A first line with a text: {@code {"speaker": "Berg", "text": "Yes."}}; not {@code {"type":
   * "Feature"}}.
   */
  private static final Pattern TURN =
      Pattern.compile(
          "^\\uFEFF?\\s*\\{[^\\n]*\"(?:text|words|utterance|speech|statement|content)\"\\s*:",
          Pattern.CASE_INSENSITIVE);

  /** Where the parser stopped: {@code column 17} of "… at line 1 column 17 path $.text". */
  private static final Pattern COLUMN = Pattern.compile("\\bcolumn (\\d+)");

  @Override
  public String format() {
    return "JSON Lines";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl")
        || lower.endsWith(".ndjson")
        || TURN.matcher(new String(head, StandardCharsets.UTF_8)).find();
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    TurnRows rows = new TurnRows(source.name());
    try (Utf8Lines lines = Utf8Lines.open(source)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          rows.add(row(line, lines));
        }
      }
    }
    return rows.documents(id);
  }

  private static TurnRow row(String line, Utf8Lines lines) throws ReadException {
    TurnRow.Builder row = new TurnRow.Builder();
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.STRICT);
      json.beginObject();
      while (json.hasNext()) {
        field(json, row);
      }
      json.endObject();
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("more than one object on the line");
      }
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw lines.failure(
          column(e),
          "not a JSON object on one line, as in {\"speaker\": …, \"text\": …}: " + reason(e),
          e);
    }
    return row.row(lines.number());
  }

  private static void field(JsonReader json, TurnRow.Builder row) throws IOException {
    String name = json.nextName();
    switch (json.peek()) {
      case STRING, NUMBER -> row.put(name, json.nextString());
      case BOOLEAN -> row.put(name, Boolean.toString(json.nextBoolean()));
      default -> json.skipValue();
    }
  }

  private static int column(Exception e) {
    Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
    return column.find() ? Integer.parseInt(column.group(1)) : 1;
  }

  /** The parser's sentence, without its place and its advice. */
  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf(" at line ");
    return (end < 0 ? message.lines().findFirst().orElse("") : message.substring(0, end)).strip();
  }
}
