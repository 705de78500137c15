package org.onrecord.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.BitSet;
import java.util.List;
import org.onrecord.serve.pages.Link;
import org.onrecord.serve.pages.SpeakerView;
import org.onrecord.serve.pages.StatementView;

/** Statements and facets as JSON. */
final class StatementJson {
  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private static final int MOST_VALUES = 100;

  private StatementJson() {}

  static String text(JsonElement element) {
    return JSON.toJson(element) + "\n";
  }

  static JsonObject of(StatementView statement) {
    JsonObject object = new JsonObject();
    object.addProperty("iri", statement.iri());
    object.addProperty("date", statement.date());
    object.add("who", speakers(statement));
    object.addProperty("words", statement.words());
    object.addProperty("how", statement.how());
    object.addProperty("own", statement.own());
    object.addProperty("reporter", statement.reporter().text());
    object.addProperty("modality", statement.modality());
    object.addProperty("confidence", Double.parseDouble(statement.confidence()));
    object.addProperty("depth", statement.depth());
    object.addProperty("document", statement.document().text());
    object.addProperty("publisher", statement.publisher());
    object.addProperty("address", statement.href());
    object.add("about", links(statement.about()));
    object.entrySet().removeIf(entry -> isEmpty(entry.getValue()));
    return object;
  }

  private static boolean isEmpty(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsString().isEmpty()
        || value.isJsonArray() && value.getAsJsonArray().isEmpty();
  }

  private static JsonArray speakers(StatementView statement) {
    JsonArray array = new JsonArray();
    for (SpeakerView speaker : statement.who()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", speaker.name().text());
      if (!speaker.office().text().isEmpty()) {
        one.addProperty("office", speaker.office().text());
      }
      array.add(one);
    }
    return array;
  }

  private static JsonArray links(List<Link> links) {
    JsonArray array = new JsonArray();
    links.forEach(link -> array.add(link.text()));
    return array;
  }

  static JsonArray counts(Facet facet, BitSet rows, StatementIndex index, Things things) {
    JsonArray array = new JsonArray();
    List<Counts.Count> counts = Counts.of(index.column(facet), rows);
    for (Counts.Count count : counts.subList(0, Math.min(MOST_VALUES, counts.size()))) {
      JsonObject value = new JsonObject();
      value.addProperty("value", ShortNames.of(facet, count.key()));
      value.addProperty("label", things.label(facet, count.key()));
      value.addProperty("statements", count.statements());
      array.add(value);
    }
    return array;
  }
}
