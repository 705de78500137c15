package org.onrecord.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.onrecord.query.Answer;
import org.onrecord.query.NamedQuery;

/** Rows as plain JSON, and as JSON-LD whose terms are the question's columns. */
final class RowsJson {
  private RowsJson() {}

  static byte[] json(NamedQuery question, Answer.Rows rows, String next) {
    JsonObject result = new JsonObject();
    result.addProperty("question", question.name());
    result.addProperty("summary", question.summary());
    JsonArray columns = new JsonArray();
    rows.variables().forEach(columns::add);
    result.add("columns", columns);
    JsonArray list = new JsonArray();
    rows.rows().forEach(row -> list.add(object(rows, row)));
    result.add("rows", list);
    if (rows.truncated()) {
      result.addProperty("note", "there are more");
      result.addProperty("next", next);
    }
    return StatementJson.text(result).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] jsonLd(NamedQuery question, Answer.Rows rows, Site site) {
    JsonObject context = new JsonObject();
    context.addProperty("@vocab", site.absolute("/ask/" + question.name() + "#"));
    JsonArray graph = new JsonArray();
    for (Binding row : rows.rows()) {
      JsonObject object = object(rows, row);
      JsonElement statement = object.remove("statement");
      if (statement != null) {
        object.add("@id", statement);
      }
      graph.add(object);
    }
    JsonObject result = new JsonObject();
    result.add("@context", context);
    result.add("@graph", graph);
    return StatementJson.text(result).getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject object(Answer.Rows rows, Binding row) {
    JsonObject object = new JsonObject();
    for (String name : rows.variables()) {
      Node node = row.get(Var.alloc(name));
      if (node != null) {
        object.add(name, value(node));
      }
    }
    return object;
  }

  private static JsonElement value(Node node) {
    if (node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralValue() instanceof Number number) {
      return new JsonPrimitive(number);
    }
    return new JsonPrimitive(GraphView.words(node));
  }
}
