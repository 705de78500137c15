package org.onrecord.read;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Document;

/**
 * JSON that is one value: an array of objects, or an object that holds turns or documents, such as
 * transcribers of speech write. The objects are rows with the fields of {@link Columns}.
 */
final class WholeJsonReader implements SourceReader {
  /** {@code [{"title":}, {@code {"type": 1}}, {@code []}; not {@code [Applause]}, {@code {"so"} he}. */
  private static final Pattern START =
      Pattern.compile(
          "^\\uFEFF?\\s*(?:\\[\\s*)?(?:\\{\\s*\"[^\"\\n]{1,80}\"\\s*:|\\{\\s*\\}|\\[\\s*\\]\\s*$)");

  /** {@code line 3 column 17} in the parser's message. */
  private static final Pattern PLACE = Pattern.compile("\\bline (\\d+) column (\\d+)");

  private final Columns columns;

  WholeJsonReader(Columns columns) {
    this.columns = columns;
  }

  @Override
  public String format() {
    return "JSON";
  }

  @Override
  public boolean reads(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        || START.matcher(new String(head, StandardCharsets.UTF_8)).find();
  }

  @Override
  public List<Document> read(Source source, String id) throws ReadException {
    DecodedText decoded = DecodedText.of(source, null);
    RowDocuments documents = new RowDocuments(source.name(), columns);
    decoded.issues().forEach(documents::issue);
    JsonRows rows = new JsonRows(columns);
    try (JsonReader json = new JsonReader(new StringReader(decoded.text()))) {
      json.setStrictness(Strictness.STRICT);
      rows.rows(JsonParser.parseReader(json), "the object").forEach(documents::add);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("more than one value at line 1 column 1");
      }
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new ReadException(
          source.name(),
          place(e),
          "is not whole JSON: " + JsonLinesReader.reason(e) + "; mend it or fetch it again",
          e);
    }
    return documents.documents(id);
  }

  private static String place(Exception e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    return place.find() ? place.group(1) + ":" + place.group(2) : "1:1";
  }
}
