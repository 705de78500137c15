package org.onrecord.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A day of debates as JSON of sections, of speeches, of paragraphs, each speech by a reference such
 * as {@code "#AnnaKernFF"}: as the Oireachtas' data come. Told as the plain turns that {@link
 * JsonRows} reads.
 */
final class DebateSections {
  /** Between "Anna" and "Kern" of "AnnaKern", between "O" and "Kern" of "OKern". */
  private static final Pattern WORD_ENDS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  /** "FF" behind "AnnaKern": the party, where two bear the name; "McKern" is one word. */
  private static final Pattern PARTY = Pattern.compile("\\p{Lu}{2,}");

  private static final Pattern SPLIT_PREFIX = Pattern.compile("\\b(Mc|Mac) (?=\\p{Lu})");

  private DebateSections() {}

  /** The value itself where it is no such day. */
  static JsonObject asTurns(JsonObject value) {
    JsonArray turns = new JsonArray();
    for (JsonObject section : objects(value, "sections")) {
      for (JsonObject speech : objects(section, "speeches")) {
        add(speech, turns);
      }
    }
    return turns.isEmpty() ? value : day(value, turns);
  }

  private static JsonObject day(JsonObject from, JsonArray turns) {
    JsonObject day = new JsonObject();
    day.add("date", from.get("date"));
    day.add("title", from.get("chamber"));
    day.add("turns", turns);
    return day;
  }

  private static void add(JsonObject speech, JsonArray turns) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonObject paragraph : objects(speech, "paras")) {
      String words = string(paragraph, "content");
      if (!words.isBlank()) {
        paragraphs.add(words.strip());
      }
    }
    if (!paragraphs.isEmpty()) {
      JsonObject turn = new JsonObject();
      turn.addProperty("speaker", name(string(speech, "by")));
      turn.addProperty("text", String.join("\n\n", paragraphs));
      turns.add(turn);
    }
  }

  /** "Anna O Kern" of "#AnnaOKernFF". */
  static String name(String reference) {
    String bare = reference.startsWith("#") ? reference.substring(1) : reference;
    List<String> words = new ArrayList<>(List.of(WORD_ENDS.split(bare, -1)));
    if (words.size() > 2 && PARTY.matcher(words.getLast()).matches()) {
      words.removeLast();
    }
    return SPLIT_PREFIX.matcher(String.join(" ", words)).replaceAll("$1");
  }

  private static String string(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }

  private static List<JsonObject> objects(JsonObject object, String key) {
    JsonElement list = object.get(key);
    return list == null || !list.isJsonArray()
        ? List.of()
        : StreamSupport.stream(list.getAsJsonArray().spliterator(), false)
            .filter(JsonElement::isJsonObject)
            .map(JsonElement::getAsJsonObject)
            .toList();
  }
}
