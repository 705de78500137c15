package org.onrecord.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Turtle in its plainest form, for files that people review: prefixes on top, then one block a subject, subjects in the order of their
 * IRIs, predicates and values in the order given. The same calls give the same bytes; a fact said twice is written once. No blank nodes.
 * Not thread-safe.
 */
final class TurtleBlocks {

  private static final Map<String, String> PREFIXES = prefixes();

  /** What may follow a prefix unescaped: matches "CN" and "north-atlantic-council", not "CN/zaire" or "1991-12-26.". */
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

  private final Map<String, Block> blocks = new TreeMap<>();
  private final String comment;

  /** @param comment what the file is, in one line */
  TurtleBlocks(String comment) {
    this.comment = comment;
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("country", Iris.ID + "country/");
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("office", Iris.ID + "office/");
    prefixes.put("organisation", Iris.ID + "organisation/");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("person", Iris.ID + "person/");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("rec", Iris.NS);
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("source", Iris.ID + "source/");
    prefixes.put("topic", Iris.ID + "topic/");
    prefixes.put("wd", Iris.WIKIDATA);
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return Map.copyOf(prefixes);
  }

  /** The block of this subject, begun where there is none yet. */
  Block subject(String iri) {
    return blocks.computeIfAbsent(iri, absent -> new Block());
  }

  /** The whole file. */
  String text() {
    StringBuilder body = new StringBuilder();
    blocks.forEach((iri, block) -> body.append('\n').append(shortened(iri)).append(block.text()).append(" .\n"));
    StringBuilder text = new StringBuilder("# ").append(comment).append("\n\n");
    new TreeMap<>(PREFIXES).forEach((prefix, namespace) -> {
      if (body.indexOf(prefix + ":") >= 0) {
        text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
      }
    });
    return text.append(body).toString();
  }

  private static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      if (iri.startsWith(prefix.getValue()) && LOCAL_NAME.matcher(iri.substring(prefix.getValue().length())).matches()) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return "<" + iri + ">";
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    return "\"" + escaped + "\"";
  }

  /** What is said of one subject. Predicates and classes are given as prefixed names; empty values are left out. */
  static final class Block {
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    Block type(String... classes) {
      for (String type : classes) {
        put("a", type);
      }
      return this;
    }

    Block iri(String predicate, String iri) {
      return put(predicate, shortened(iri));
    }

    Block text(String predicate, String text) {
      return text.isEmpty() ? this : put(predicate, quoted(text));
    }

    Block texts(String predicate, Iterable<String> texts) {
      texts.forEach(text -> text(predicate, text));
      return this;
    }

    Block text(String predicate, String text, String language) {
      return text.isEmpty() ? this : put(predicate, quoted(text) + "@" + language);
    }

    Block texts(String predicate, Iterable<String> texts, String language) {
      texts.forEach(text -> text(predicate, text, language));
      return this;
    }

    Block yes(String predicate) {
      return put(predicate, "true");
    }

    /** A date in the precision in which it is known. */
    Block date(String predicate, String date) {
      return date.isEmpty() ? this : put(predicate, quoted(new PartialDate(date).text()) + "^^" + dateType(date));
    }

    private static String dateType(String date) {
      return switch (date.length()) {
        case 4 -> "xsd:gYear";
        case 7 -> "xsd:gYearMonth";
        default -> "xsd:date";
      };
    }

    private Block put(String predicate, String value) {
      values.computeIfAbsent(predicate, absent -> new LinkedHashSet<>()).add(value);
      return this;
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      values.forEach((predicate, objects) -> text
          .append(text.isEmpty() ? " " : " ;\n  ").append(predicate).append(' ').append(String.join(", ", objects)));
      return text.toString();
    }
  }
}
