package org.onrecord.cli;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** What tests read from the JSON of {@code extract}, and how they compare words and names. */
final class ExtractedJson {
  private ExtractedJson() {}

  static Stream<JsonObject> utterances(JsonObject document) {
    return document.get("utterances").getAsArray().stream().map(JsonValue::getAsObject);
  }

  static JsonObject speaker(JsonObject utterance) {
    return utterance.get("speaker").getAsObject();
  }

  /** The folded names of all who speak; none where nobody is named. */
  static Set<String> names(JsonObject utterance) {
    JsonObject speaker = speaker(utterance);
    JsonValue members = speaker.get("members");
    if (members != null && members.isArray() && !members.getAsArray().isEmpty()) {
      return members.getAsArray().stream()
          .map(member -> fold(string(member.getAsObject(), "name")))
          .collect(Collectors.toSet());
    }
    String name = string(speaker, "name");
    return name.isEmpty() ? Set.of() : Set.of(fold(name));
  }

  /** A string; the empty one where there is none. */
  static String string(JsonObject object, String key) {
    JsonValue value = object.get(key);
    return value == null || !value.isString() ? "" : value.getAsString().value();
  }

  /** The shortest utterance that has the words. */
  static Optional<JsonObject> innermost(Stream<JsonObject> utterances, String words) {
    return utterances
        .filter(u -> has(u, words))
        .min(Comparator.comparingInt(u -> string(u, "text").length()));
  }

  static boolean has(JsonObject utterance, String words) {
    return plain(string(utterance, "text")).contains(words);
  }

  /** With straight apostrophes and single blanks. */
  static String plain(String words) {
    return words.replace('’', '\'').replaceAll("\\s+", " ").strip();
  }

  /** A name in small letters without accents and marks. */
  static String fold(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_]+", " ")
        .strip();
  }
}
