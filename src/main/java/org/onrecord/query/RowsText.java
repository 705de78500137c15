package org.onrecord.query;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows in formats that are not SPARQL's own. */
final class RowsText {

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private RowsText() {}

  /** One object a row; what is unbound is left out; whole and decimal numbers are numbers. */
  static void jsonLines(Answer.Rows rows, Writer out) throws IOException {
    for (Binding row : rows.rows()) {
      JsonObject object = new JsonObject();
      for (String name : rows.variables()) {
        Node node = row.get(Var.alloc(name));
        if (node != null) {
          object.add(name, value(node));
        }
      }
      out.write(JSON.toJson(object) + "\n");
    }
  }

  private static JsonElement value(Node node) {
    if (!node.isLiteral()) {
      return new JsonPrimitive(node.isURI() ? node.getURI() : node.toString());
    }
    Object value = node.getLiteral().isWellFormed() ? node.getLiteralValue() : "";
    return value instanceof Number number
        ? new JsonPrimitive(number)
        : new JsonPrimitive(node.getLiteralLexicalForm());
  }

  /** A table for a page; addresses are links. */
  static void html(CellTable table, Writer out) throws IOException {
    out.write("<table>\n");
    row(table.header(), "th", out);
    for (List<String> cells : table.rows()) {
      row(cells, "td", out);
    }
    out.write("</table>\n");
  }

  private static void row(List<String> cells, String tag, Writer out) throws IOException {
    out.write("<tr>");
    for (String cell : cells) {
      String text =
          cell.replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\"", "&quot;");
      boolean link = cell.startsWith("https://") || cell.startsWith("http://");
      out.write(
          "<"
              + tag
              + ">"
              + (link ? "<a href=\"" + text + "\">" + text + "</a>" : text)
              + "</"
              + tag
              + ">");
    }
    out.write("</tr>\n");
  }
}
