package org.onrecord.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * JSON-LD 1.1 as a stream: a context of our own and one flat list of nodes, one a line. Jena's own
 * writer holds the whole graph in memory.
 */
final class JsonLdSink extends SubjectSink {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();

  private final JsonLdContext context;

  /** The values of the present subject as JSON, by property. */
  private final Map<String, List<String>> properties = new LinkedHashMap<>();

  /** Its labels, by language. */
  private final Map<String, List<String>> labels = new LinkedHashMap<>();

  private boolean first = true;

  JsonLdSink(OutputStream out, Base base) {
    super(out, base);
    this.context = JsonLdContext.of(base);
  }

  @Override
  String head() {
    return "{\n  \"@context\": " + context.json() + ",\n  \"@graph\": [";
  }

  @Override
  String foot() {
    return "\n  ]\n}\n";
  }

  @Override
  void open(Node subject) {
    // it is written when all of it is known
  }

  @Override
  void property(Triple triple) {
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
  void close(Node subject) {
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
}
