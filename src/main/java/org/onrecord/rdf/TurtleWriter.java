package org.onrecord.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.onrecord.vocab.Iris;

/**
 * Turtle for files that people review: prefixes on top, one block a subject, subjects and values
 * sorted. The same set of triples gives the same bytes. Blank nodes are refused.
 */
public final class TurtleWriter {

  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private static final Map<String, String> PREFIXES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "rec", Iris.NS,
                  "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "foaf", "http://xmlns.com/foaf/0.1/",
                  "owl", "http://www.w3.org/2002/07/owl#",
                  "dct", "http://purl.org/dc/terms/",
                  "xsd", "http://www.w3.org/2001/XMLSchema#",
                  "wd", Iris.WIKIDATA)));

  /**
   * A local name that needs no escape: matches "officeKind" and "Q22686", not "person/xi-jinping".
   */
  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private TurtleWriter() {}

  public static String write(Collection<Triple> triples) {
    Map<String, Map<String, TreeSet<String>>> blocks = new TreeMap<>();
    for (Triple triple : triples) {
      blocks
          .computeIfAbsent(term(triple.getSubject()), subject -> new TreeMap<>(BY_RANK))
          .computeIfAbsent(predicate(triple.getPredicate()), predicate -> new TreeSet<>())
          .add(term(triple.getObject()));
    }
    StringBuilder text = new StringBuilder("@base <" + Iris.ID + "> .\n");
    PREFIXES.forEach(
        (prefix, namespace) ->
            text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
    blocks.forEach((subject, values) -> text.append('\n').append(block(subject, values)));
    return text.toString();
  }

  /** Type first, label second, the others by name. */
  private static final Comparator<String> BY_RANK =
      Comparator.comparing((String predicate) -> !predicate.equals("a"))
          .thenComparing(predicate -> !predicate.equals("rdfs:label"))
          .thenComparing(Comparator.naturalOrder());

  private static String block(String subject, Map<String, TreeSet<String>> values) {
    List<String> lines = new ArrayList<>();
    values.forEach((predicate, objects) -> lines.add(predicate + " " + String.join(", ", objects)));
    return subject + " " + String.join(" ;\n    ", lines) + " .\n";
  }

  private static String predicate(Node node) {
    return node.getURI().equals(RDF_TYPE) ? "a" : term(node);
  }

  private static String term(Node node) {
    if (node.isURI()) {
      return iri(node.getURI());
    }
    if (!node.isLiteral()) {
      throw new IllegalArgumentException("no blank nodes in a register: " + node);
    }
    String quoted = '"' + escaped(node.getLiteralLexicalForm()) + '"';
    if (!node.getLiteralLanguage().isEmpty()) {
      return quoted + "@" + node.getLiteralLanguage();
    }
    if (XSDDatatype.XSDboolean.getURI().equals(node.getLiteralDatatypeURI())) {
      return node.getLiteralLexicalForm();
    }
    boolean plain = XSDDatatype.XSDstring.getURI().equals(node.getLiteralDatatypeURI());
    return plain ? quoted : quoted + "^^" + iri(node.getLiteralDatatypeURI());
  }

  private static String iri(String iri) {
    if (iri.startsWith(Iris.ID)) {
      return "<" + iri.substring(Iris.ID.length()) + ">";
    }
    for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
      String local =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "/";
      if (LOCAL_NAME.matcher(local).matches()) {
        return prefix.getKey() + ":" + local;
      }
    }
    return "<" + iri + ">";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
