package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Prefixes;

/**
 * JSON-LD 1.1 as a stream: a context of prefixes and one flat list of nodes, one a line. Jena's own
 * writer holds the whole graph in memory.
 */
final class JsonLdSink implements TripleSink {
  private final Writer out;
  private @Nullable Node subject;

  /** The values of the present subject as JSON, by property. */
  private final Map<String, StringJoiner> properties = new LinkedHashMap<>();

  private boolean first = true;

  JsonLdSink(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void start() {
    StringJoiner context =
        new StringJoiner(",\n    ", "{\n  \"@context\": {\n    ", "\n  },\n  \"@graph\": [");
    Prefixes.ALL.forEach(
        (prefix, namespace) -> context.add(string(prefix) + ": " + string(namespace)));
    write(context.toString());
  }

  @Override
  public void document(Node document) {
    // one list holds the nodes of all documents
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      node();
      subject = triple.getSubject();
    }
    boolean type = triple.getPredicate().equals(RDF.type.asNode());
    String key = type ? "@type" : shortened(triple.getPredicate().getURI());
    String value =
        type ? string(shortened(triple.getObject().getURI())) : value(triple.getObject());
    properties.computeIfAbsent(key, name -> new StringJoiner(", ")).add(value);
  }

  @Override
  public void finish() {
    node();
    write("\n  ]\n}\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void node() {
    if (subject == null) {
      return;
    }
    StringJoiner node = new StringJoiner(", ", "{", "}");
    node.add("\"@id\": " + string(shortened(subject.getURI())));
    properties.forEach((property, values) -> node.add(string(property) + ": [" + values + "]"));
    write((first ? "\n    " : ",\n    ") + node);
    first = false;
    properties.clear();
  }

  private static String value(Node object) {
    if (object.isURI()) {
      return "{\"@id\": " + string(shortened(object.getURI())) + "}";
    }
    String lexical = string(object.getLiteralLexicalForm());
    if (!object.getLiteralLanguage().isEmpty()) {
      return "{\"@value\": "
          + lexical
          + ", \"@language\": "
          + string(object.getLiteralLanguage())
          + "}";
    }
    if (XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
      return lexical;
    }
    return "{\"@value\": "
        + lexical
        + ", \"@type\": "
        + string(shortened(object.getLiteralDatatypeURI()))
        + "}";
  }

  /**
   * With a prefix where the rest is a plain name, so that no reader can take it for something else.
   */
  private static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && iri.length() > namespace.length()) {
        String local = iri.substring(namespace.length());
        return local.startsWith("//") ? iri : prefix.getKey() + ':' + local;
      }
    }
    return iri;
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < 0x20) {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
