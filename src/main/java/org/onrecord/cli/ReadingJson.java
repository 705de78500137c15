package org.onrecord.cli;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.onrecord.ask.Reading;

/** Prints how a question was read as one line of JSON, without its end. */
final class ReadingJson {

  private ReadingJson() {}

  static String line(Reading reading) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setStrictness(Strictness.STRICT);
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      json.beginObject();
      json.name("question").value(reading.question());
      json.name("query").value(reading.query().orElse(null));
      values(json, reading.values());
      strings(json, "ignored", reading.ignored());
      json.name("refused").value(reading.refusal().orElse(null));
      strings(json, "notes", reading.notes());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void values(JsonWriter json, Map<String, List<Reading.Value>> values)
      throws IOException {
    json.name("params").beginObject();
    for (Map.Entry<String, List<Reading.Value>> entry : values.entrySet()) {
      List<Reading.Value> all = entry.getValue();
      if (all.size() == 1) {
        json.name(entry.getKey()).value(all.getFirst().shown());
      } else {
        strings(json, entry.getKey(), all.stream().map(Reading.Value::shown).toList());
      }
    }
    json.endObject();
  }

  private static void strings(JsonWriter json, String name, List<String> values)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
