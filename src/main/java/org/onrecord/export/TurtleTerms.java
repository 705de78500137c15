package org.onrecord.export;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Terms as Turtle writes them: with a prefix where what follows is a plain name, parts of the
 * present document as its fragments, numbers bare, texts of several lines as they stand.
 */
final class TurtleTerms {
  /**
   * Matches "CN", "who-said" and "2021", not "a/b", "-x" or "a." (which Turtle would end before the
   * stop).
   */
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

  /** Matches "s-12" and "person-a.b", not "a b" or "ä". */
  private static final Pattern FRAGMENT = Pattern.compile("[A-Za-z0-9_.~-]+");

  /** Matches "12" and "-3", not "+ 3" or "1.5". */
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

  /** Matches ".85" and "0.85", not "1" or "1.". */
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");

  private final Map<String, String> prefixes;
  private @Nullable String document;

  TurtleTerms(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  /** From now on relative to this document, or to none. */
  void relativeTo(@Nullable String iri) {
    document = iri;
  }

  String property(Node predicate) {
    return predicate.equals(RDF.type.asNode()) ? "a" : term(predicate);
  }

  String term(Node node) {
    StringBuilder text = new StringBuilder();
    if (node.isURI()) {
      iri(node.getURI(), text);
    } else {
      literal(node, text);
    }
    return text.toString();
  }

  private void iri(String iri, StringBuilder text) {
    if (document != null && iri.startsWith(document)) {
      String rest = iri.substring(document.length());
      if (rest.isEmpty()
          || rest.charAt(0) == '#' && FRAGMENT.matcher(rest.substring(1)).matches()) {
        text.append('<').append(rest).append('>');
        return;
      }
    }
    String best = "";
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (namespace.length() < iri.length() && iri.startsWith(namespace)) {
        String local = iri.substring(namespace.length());
        if (LOCAL.matcher(local).matches() && (best.isEmpty() || local.length() < best.length())) {
          best = prefix.getKey() + ':' + local;
        }
      }
    }
    if (best.isEmpty()) {
      text.append('<');
      escapedIri(iri, text);
      text.append('>');
    } else {
      text.append(best);
    }
  }

  /** Runs of what stands as it is are copied whole. */
  static void escapedIri(String iri, StringBuilder text) {
    int copied = 0;
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (!standsInIris(c)) {
        text.append(iri, copied, i).append(String.format("\\u%04X", (int) c));
        copied = i + 1;
      }
    }
    text.append(iri, copied, iri.length());
  }

  private static boolean standsInIris(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\' -> false;
      default -> c > ' ';
    };
  }

  private void literal(Node node, StringBuilder text) {
    String lexical = node.getLiteralLexicalForm();
    if (isBare(node, lexical)) {
      text.append(lexical);
      return;
    }
    if (lexical.indexOf('\n') >= 0) {
      text.append("\"\"\"");
      longText(lexical, text);
      text.append("\"\"\"");
    } else {
      text.append('"');
      escaped(lexical, text);
      text.append('"');
    }
    if (!node.getLiteralLanguage().isEmpty()) {
      text.append('@').append(node.getLiteralLanguage());
    } else if (!XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
      text.append("^^");
      iri(node.getLiteralDatatypeURI(), text);
    }
  }

  private static boolean isBare(Node literal, String lexical) {
    return XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())
            && INTEGER.matcher(lexical).matches()
        || XSDDatatype.XSDdecimal.equals(literal.getLiteralDatatype())
            && DECIMAL.matcher(lexical).matches();
  }

  /** A quotation mark may stand alone in a long text, but not beside another or at the end. */
  private static void longText(String lexical, StringBuilder text) {
    for (int i = 0; i < lexical.length(); i++) {
      char c = lexical.charAt(i);
      boolean last = i + 1 == lexical.length();
      if (c == '\n') {
        text.append(c);
      } else {
        character(c, c == '"' && (last || lexical.charAt(i + 1) == '"'), text);
      }
    }
  }

  /** A text with escapes where it needs them; runs of what needs none are copied whole. */
  static void escaped(String words, StringBuilder text) {
    int copied = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == 0x7F) {
        text.append(words, copied, i);
        character(c, true, text);
        copied = i + 1;
      }
    }
    text.append(words, copied, words.length());
  }

  /** A character of a text, with an escape where it needs one. */
  static void character(char c, boolean escapedMark, StringBuilder text) {
    switch (c) {
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '"' -> text.append(escapedMark ? "\\\"" : "\"");
      default -> {
        if (c < ' ' || c == 0x7F) {
          text.append(String.format("\\u%04X", (int) c));
        } else {
          text.append(c);
        }
      }
    }
  }
}
