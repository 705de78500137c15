package org.onrecord.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
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
 * JSON Lines: one object a line, which is a turn or a document, with the fields of {@link Columns}.
 * Blank lines are passed over.
 */
final class JsonLinesReader implements SourceReader {
  /** A first line that is a whole object: {@code {"text": "Yes."}}; not {@code {}} alone. */
  private static final Pattern OBJECT =
      Pattern.compile("^\\uFEFF?[ \\t]*\\{[ \\t]*\"[^\\n]*\\}[ \\t\\r]*(?:\\n|$)");

  /** Where the parser stopped: {@code column 17} of "… at line 1 column 17 path $.text". */
  private static final Pattern COLUMN = Pattern.compile("\\bcolumn (\\d+)");

  private final Columns columns;

  JsonLinesReader(Columns columns) {
    this.columns = columns;
  }

  @Override
  public String format() {
    return "JSON Lines";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    String start = new String(head, StandardCharsets.UTF_8);
    return lower.endsWith(".jsonl")
        || lower.endsWith(".ndjson")
        || (OBJECT.matcher(start).find() && !start.strip().equals("{}"))
        || isLongObject(start);
  }

  /** The head of a file whose first line is longer than a head. */
  private static boolean isLongObject(String start) {
    return start.indexOf('\n') < 0
        && start.matches("(?s)\\uFEFF?[ \\t]*\\{[ \\t]*\"[^\"]{1,80}\"[ \\t]*:.{1000,}");
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    RowDocuments documents = new RowDocuments(source.name(), columns);
    JsonRows rows = new JsonRows(columns);
    try (Utf8Lines lines = Utf8Lines.open(source)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          rows.rows(object(line, lines), "line " + lines.number()).forEach(documents::add);
        }
      }
    }
    return documents.documents(id);
  }

  private static JsonElement object(String line, Utf8Lines lines) throws ReadException {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      json.setStrictness(Strictness.STRICT);
      if (json.peek() != JsonToken.BEGIN_OBJECT) {
        throw new MalformedJsonException("expected an object");
      }
      JsonElement object = JsonParser.parseReader(json);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("more than one object on the line");
      }
      return object;
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw lines.failure(
          column(e),
          "not a JSON object on one line, as in {\"speaker\": …, \"text\": …}: " + reason(e),
          e);
    }
  }

  private static int column(Exception e) {
    Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
    return column.find() ? Integer.parseInt(column.group(1)) : 1;
  }

  /** The parser's sentence, without its place and its advice. */
  static String reason(Exception e) {
    String message = String.valueOf(e.getMessage()).replaceFirst("^(?:[\\w.]+Exception: )+", "");
    if (message.startsWith("Use JsonReader.setStrictness")) {
      return "malformed JSON"; // the rest is advice to programmers
    }
    int end = message.indexOf(" at line ");
    return (end < 0 ? message.lines().findFirst().orElse("") : message.substring(0, end)).strip();
  }
}
