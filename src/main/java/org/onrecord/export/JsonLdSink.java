package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 as a stream: a context of our own and one flat list of nodes, one a line. Jena's own
 * writer holds the whole graph in memory.
 */
final class JsonLdSink implements TripleSink {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();

  private final Writer out;
  private final Base base;
  private final JsonLdContext context;
  private @Nullable Node subject;

  /** The values of the present subject as JSON, by property. */
  private final Map<String, List<String>> properties = new LinkedHashMap<>();

  /** Its labels, by language. */
  private final Map<String, List<String>> labels = new LinkedHashMap<>();

  private boolean first = true;

  JsonLdSink(OutputStream out, Base base) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.base = base;
    this.context = JsonLdContext.of(base);
  }

  @Override
  public void start() {
    write("{\n  \"@context\": " + context.json() + ",\n  \"@graph\": [");
  }

  @Override
  public void document(Node document) {
    // one list holds the nodes of all documents
  }

  @Override
  public void register() {
    // as above
  }

  @Override
  public void triple(Triple found) {
    Triple triple = base.of(found);
    if (!triple.getSubject().equals(subject)) {
      node();
      subject = triple.getSubject();
    }
    Node object = triple.getObject();
    if (isLabelInLanguage(triple)) {
      labels
          .computeIfAbsent(object.getLiteralLanguage(), language -> new ArrayList<>(1))
          .add(JsonText.quoted(object.getLiteralLexicalForm()));
      return;
    }
    String value =
        triple.getPredicate().equals(TYPE)
            ? JsonText.quoted(context.term(object.getURI()))
            : context.value(triple);
    properties
        .computeIfAbsent(property(triple.getPredicate()), property -> new ArrayList<>(1))
        .add(value);
  }

  private static boolean isLabelInLanguage(Triple triple) {
    Node object = triple.getObject();
    return triple.getPredicate().equals(LABEL)
        && object.isLiteral()
        && !object.getLiteralLanguage().isEmpty();
  }

  /** A label without a language does not fit the map of languages. */
  private String property(Node predicate) {
    return predicate.equals(LABEL) ? "rdfs:label" : context.property(predicate);
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
    node.add("\"@id\": " + JsonText.quoted(context.resource(subject.getURI())));
    List<String> types = properties.remove("@type");
    if (types != null) {
      node.add("\"@type\": " + together(types));
    }
    if (!labels.isEmpty()) {
      StringJoiner map = new StringJoiner(", ", "\"label\": {", "}");
      labels.forEach(
          (language, values) -> map.add(JsonText.quoted(language) + ": " + together(values)));
      node.add(map.toString());
    }
    properties.forEach(
        (property, values) -> node.add(JsonText.quoted(property) + ": " + together(values)));
    write((first ? "\n    " : ",\n    ") + node);
    first = false;
    properties.clear();
    labels.clear();
  }

  private static String together(List<String> values) {
    return values.size() == 1 ? values.getFirst() : "[" + String.join(", ", values) + "]";
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
