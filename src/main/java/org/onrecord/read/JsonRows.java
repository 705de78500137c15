package org.onrecord.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onrecord.read.Columns.Field;
import org.onrecord.text.WordListFile;

/**
 * Rows out of JSON: an object is a row, its scalar members are fields. A list of objects in it
 * holds its turns, as transcribers of speech write them, or documents, as answers of news services
 * do; lists of words and numbers are passed over. Immutable.
 */
final class JsonRows {
  private enum Kind {
    TURNS,
    DOCUMENTS,
    /** Words and their times. */
    NONE
  }

  private static final Map<String, Kind> LISTS = lists();

  /** Under which key an object that stands for one value has it: {@code {"rendered": "…"}}. */
  private static final List<String> VALUE_KEYS =
      List.of("name", "full_name", "rendered", "value", "text", "plain", "$date", "title", "label");

  private static final int DEEPEST = 12;

  private final Columns columns;

  JsonRows(Columns columns) {
    this.columns = columns;
  }

  /** The rows of a whole value; none where it holds no object. */
  List<Row> rows(JsonElement value, String place) {
    if (value.isJsonArray()) {
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (JsonElement entry : value.getAsJsonArray()) {
        rows.addAll(rows(entry, "item " + ++number));
      }
      return rows;
    }
    return value.isJsonObject()
        ? of(DebateSections.asTurns(value.getAsJsonObject()), place)
        : List.of();
  }

  /** An object in the making: its own fields, and the lists in it. */
  private final class Entry {
    final Row.Builder row = new Row.Builder(columns);
    final List<Row> documents = new ArrayList<>();
    List<Row> turns = List.of();
    List<String> texts = List.of();
    List<String> speakers = List.of();

    void members(JsonObject object, int depth) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        JsonElement value = member.getValue();
        if (value.isJsonPrimitive()) {
          row.put(member.getKey(), value.getAsString());
        } else if (value.isJsonObject() && depth < DEEPEST) {
          nested(member.getKey(), value.getAsJsonObject(), depth);
        } else if (value.isJsonArray() && depth < DEEPEST) {
          list(member.getKey(), value.getAsJsonArray(), depth);
        }
      }
    }

    private void nested(String name, JsonObject object, int depth) {
      Columns.Ranked ranked = columns.named(name);
      String value = ranked == null ? null : valueOf(object);
      if (ranked != null && ranked.field() == Field.START) {
        row.put(name, "0"); // times of its own are all that counts
      } else if (value != null) {
        row.put(name, value);
      } else if (LISTS.containsKey(Columns.folded(name))) {
        members(object, depth + 1);
      }
    }

    private void list(String name, JsonArray list, int depth) {
      if (!list.isEmpty() && all(list, JsonElement::isJsonPrimitive)) {
        strings(name, values(list));
      } else if (!list.isEmpty() && all(list, JsonElement::isJsonObject)) {
        objects(LISTS.get(Columns.folded(name)), list, depth);
      }
    }

    private void strings(String name, List<String> values) {
      Columns.Ranked ranked = columns.named(name);
      if (ranked != null && ranked.field() == Field.TEXT) {
        texts = values;
        row.put(name, String.join("\n\n", values));
      } else if (ranked != null && ranked.field() == Field.SPEAKER) {
        speakers = values;
      } else if (ranked != null && values.size() == 1) {
        row.put(name, values.getFirst());
      }
    }

    private void objects(@Nullable Kind kind, JsonArray list, int depth) {
      List<Row> rows = new ArrayList<>();
      for (JsonElement entry : list) {
        rows.addAll(of(entry.getAsJsonObject(), "item " + (rows.size() + 1), depth + 1));
      }
      boolean spoken = rows.stream().anyMatch(JsonRows::isSpoken);
      boolean apart = rows.stream().anyMatch(JsonRows::isDocument);
      boolean worded = kind != Kind.NONE && rows.stream().anyMatch(JsonRows::hasText);
      if (kind == Kind.DOCUMENTS && worded && (apart || !spoken)) {
        documents.addAll(rows);
      } else if (worded && (kind != null || spoken)) {
        boolean better = spoken && turns.stream().noneMatch(JsonRows::isSpoken);
        turns = turns.isEmpty() || better ? rows : turns;
      }
    }

    List<Row> rows(String place) {
      if (turns.isEmpty() && !speakers.isEmpty() && speakers.size() == texts.size()) {
        turns = zipped();
      }
      turns.forEach(row::turn);
      Row own = row.row(place);
      boolean wraps = turns.isEmpty() && own.get(Field.TEXT) == null && !documents.isEmpty();
      return wraps ? documents : List.of(own);
    }

    /** {@code {"speaker": ["A", "B"], "utt": ["Yes.", "No."]}}. */
    private List<Row> zipped() {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < speakers.size(); i++) {
        rows.add(
            new Row(
                Map.of(Field.SPEAKER, speakers.get(i), Field.TEXT, texts.get(i)),
                "item " + (i + 1),
                List.of()));
      }
      return rows;
    }
  }

  private List<Row> of(JsonObject object, String place) {
    return of(object, place, 0);
  }

  private List<Row> of(JsonObject object, String place, int depth) {
    Entry entry = new Entry();
    entry.members(object, depth);
    if (entry.row.isWordless()) {
      spelled(object).ifPresent(words -> entry.row.put("text", words));
    }
    return entry.rows(place);
  }

  /** {@code "elements": [{"type": "text", "value": "Yes"}, {"type": "punct", "value": "."}]}. */
  private static java.util.Optional<String> spelled(JsonObject object) {
    JsonElement elements = object.get("elements");
    if (elements == null || !elements.isJsonArray()) {
      return java.util.Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (JsonElement element : elements.getAsJsonArray()) {
      JsonElement value = element.isJsonObject() ? element.getAsJsonObject().get("value") : null;
      words.append(value != null && value.isJsonPrimitive() ? value.getAsString() : "");
    }
    return java.util.Optional.of(words.toString());
  }

  private static boolean isSpoken(Row row) {
    return row.get(Field.SPEAKER) != null && hasText(row);
  }

  private static boolean hasText(Row row) {
    return row.get(Field.TEXT) != null || !row.turns().isEmpty();
  }

  private static boolean isDocument(Row row) {
    return row.get(Field.TITLE) != null || row.get(Field.URL) != null;
  }

  private static @Nullable String valueOf(JsonObject object) {
    for (String key : VALUE_KEYS) {
      JsonElement value = object.get(key);
      if (value != null && value.isJsonPrimitive()) {
        return value.getAsString();
      }
    }
    return null;
  }

  private static boolean all(JsonArray list, java.util.function.Predicate<JsonElement> condition) {
    return StreamSupport.stream(list.spliterator(), false).allMatch(condition);
  }

  private static List<String> values(JsonArray list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  private static Map<String, Kind> lists() {
    Map<String, Kind> lists = new HashMap<>();
    for (String line : WordListFile.beside(JsonRows.class, "row-lists.txt").lines()) {
      int equals = line.indexOf('=');
      Kind kind =
          Kind.valueOf(line.substring(equals + 1).strip().toUpperCase(java.util.Locale.ROOT));
      lists.put(Columns.folded(line.substring(0, equals)), kind);
    }
    return Map.copyOf(lists);
  }
}
