package org.onrecord.query;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A statement as it is cited. What is not known of it is left out, never made up.
 *
 * @param place of the first character in the document's text
 */
public record Citation(
    String who,
    String said,
    String date,
    String title,
    String publisher,
    String source,
    String url,
    String place,
    String statement) {

  /** Of the answer to the question {@code citation}. */
  public static Citation of(Answer.Rows rows) {
    Binding row = rows.rows().getFirst();
    return new Citation(
        cell(row, "who"),
        cell(row, "said").replaceAll("\\s+", " "),
        cell(row, "date"),
        cell(row, "title"),
        cell(row, "publisher"),
        cell(row, "source"),
        cell(row, "url"),
        cell(row, "at"),
        cell(row, "statement_iri"));
  }

  private static String cell(Binding row, String name) {
    Node node = row.get(Var.alloc(name));
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
  }

  /** As a sentence of a bibliography. */
  public String plain() {
    List<String> parts = new ArrayList<>();
    parts.add(who + ": “" + said + "”");
    for (String part : List.of(title, publisher, date, url.isEmpty() ? source : url)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    StringBuilder sentence = new StringBuilder();
    for (String part : parts) {
      sentence.append(sentence.isEmpty() ? "" : isEnded(sentence) ? " " : ". ").append(part);
    }
    return sentence.append(" (character ").append(place).append("). ").append(statement).toString();
  }

  /** Whether it has a full stop, or another end of a sentence, within its quotation marks too. */
  private static boolean isEnded(StringBuilder text) {
    int last = text.length() - (text.charAt(text.length() - 1) == '”' ? 2 : 1);
    return last >= 0 && ".?!…".indexOf(text.charAt(last)) >= 0;
  }

  public String bibtex() {
    StringBuilder entry = new StringBuilder("@misc{" + key());
    field(entry, "author", who.isEmpty() ? "" : "{" + escaped(who) + "}");
    field(entry, "title", escaped(title.isEmpty() ? source : title));
    field(entry, "publisher", escaped(publisher));
    field(entry, "year", date.length() >= 4 ? date.substring(0, 4) : "");
    field(entry, "date", date);
    field(entry, "url", url);
    field(entry, "note", escaped("“" + said + "”, character " + place + ", " + statement));
    return entry.append("\n}").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    if (!value.isEmpty()) {
      entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private String key() {
    String last = who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String word = last.replaceAll("[^a-z0-9]", "");
    return (word.isEmpty() ? "statement" : word) + date.replace("-", "") + "c" + place;
  }

  /** Matches what BibTeX reads as its own. */
  private static String escaped(String text) {
    return text.replaceAll("([&%$#_{}])", "\\\\$1");
  }

  public String csl() {
    JsonObject item = new JsonObject();
    item.addProperty("id", statement);
    item.addProperty("type", "speech");
    item.addProperty("title", title.isEmpty() ? source : title);
    JsonObject author = new JsonObject();
    author.addProperty("literal", who);
    JsonArray authors = new JsonArray();
    authors.add(author);
    item.add("author", authors);
    if (!date.isEmpty()) {
      JsonArray parts = new JsonArray();
      JsonArray day = new JsonArray();
      for (String part : date.split("-")) {
        day.add(Integer.parseInt(part));
      }
      parts.add(day);
      JsonObject issued = new JsonObject();
      issued.add("date-parts", parts);
      item.add("issued", issued);
    }
    if (!publisher.isEmpty()) {
      item.addProperty("publisher", publisher);
    }
    if (!url.isEmpty()) {
      item.addProperty("URL", url);
    }
    item.addProperty("note", "“" + said + "” (character " + place + ")");
    return new GsonBuilder().disableHtmlEscaping().create().toJson(item);
  }
}
