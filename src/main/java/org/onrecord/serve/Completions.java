package org.onrecord.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/** What the editor completes: prefixes, terms, and the names of things in the store. */
final class Completions implements Route {
  private static final int MOST = 30;

  private final Statements statements;
  private final Things things;

  Completions(Statements statements, Things things) {
    this.statements = statements;
    this.things = things;
  }

  @Override
  public Reply answer(Request request) {
    JsonObject result = new JsonObject();
    String name = request.query().first("name").orElse("");
    if (name.isEmpty()) {
      JsonObject prefixes = new JsonObject();
      Prefixes.ALL.forEach(prefixes::addProperty);
      result.add("prefixes", prefixes);
      JsonArray terms = new JsonArray();
      Rec.terms().forEach(term -> terms.add("rec:" + term));
      result.add("terms", terms);
    } else {
      result.add("names", names(name.toLowerCase(Locale.ROOT)));
    }
    return Reply.of(Media.JSON, StatementJson.text(result));
  }

  private JsonArray names(String start) {
    JsonArray names = new JsonArray();
    StatementIndex index = statements.index();
    for (Facet facet :
        List.of(Facet.COUNTRY, Facet.SPEAKER, Facet.TOPIC, Facet.ORGANISATION, Facet.OFFICE)) {
      for (String key : index.column(facet).keys()) {
        if (names.size() >= MOST) {
          return names;
        }
        String label = things.label(key);
        if (label.toLowerCase(Locale.ROOT).contains(start)) {
          JsonObject name = new JsonObject();
          name.addProperty("label", label);
          name.addProperty("iri", key);
          names.add(name);
        }
      }
    }
    return names;
  }
}
