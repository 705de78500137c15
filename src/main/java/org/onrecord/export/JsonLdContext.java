package org.onrecord.export;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Ontology;
import org.onrecord.vocab.Prefixes;
import org.onrecord.vocab.Rec;

/**
 * The context of our JSON-LD: the ontology's terms under their plain names, resources with a prefix
 * ({@code id:country/CN}), links and days as plain strings. Made from the ontology, so that no term
 * is missing from it. No IRI is relative: processors were seen to decode percent-encoded paths when
 * they resolve them.
 */
final class JsonLdContext {
  /** How the values of a property are written: as links, as values of a type, or as they are. */
  private final Map<String, String> kinds = new TreeMap<>();

  /** Types whose values are coerced; numbers need it not, and texts have none. */
  private static final Set<String> COERCED =
      Set.of(XSD.date.getURI(), XSD.decimal.getURI(), XSD.gYear.getURI(), XSD.xboolean.getURI());

  private static final String LINK = "@id";

  private final Map<String, String> prefixes = new TreeMap<>();

  private JsonLdContext(Base base) {
    prefixes.put("id", base.of(Iris.ID));
    prefixes.put("doc", base.of(Iris.DOCUMENT));
    Prefixes.ALL.forEach(
        (prefix, namespace) -> {
          // those of our own resources would be taken for terms: rec:topic is one
          if (!namespace.startsWith(Prefixes.ID)) {
            prefixes.put(prefix, namespace);
          }
        });
  }

  static JsonLdContext of(Base base) {
    JsonLdContext context = new JsonLdContext(base);
    Graph ontology = Ontology.read();
    ontology
        .find(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
        .forEachRemaining(triple -> context.kind(triple.getSubject(), LINK));
    ontology
        .find(Node.ANY, RDFS.range.asNode(), Node.ANY)
        .filterKeep(
            triple -> triple.getObject().isURI() && COERCED.contains(triple.getObject().getURI()))
        .forEachRemaining(triple -> context.kind(triple.getSubject(), triple.getObject().getURI()));
    return context;
  }

  private void kind(Node property, String kind) {
    if (property.isURI() && property.getURI().startsWith(Rec.NS)) {
      kinds.put(property.getURI().substring(Rec.NS.length()), kind);
    }
  }

  /** The context as JSON, indented by two. */
  String json() {
    StringJoiner entries = new StringJoiner(",\n    ", "{\n    ", "\n  }");
    entries.add("\"@version\": 1.1");
    entries.add("\"@vocab\": " + JsonText.quoted(Rec.NS));
    prefixes.forEach(
        (prefix, namespace) ->
            entries.add(JsonText.quoted(prefix) + ": " + JsonText.quoted(namespace)));
    entries.add("\"label\": {\"@id\": \"rdfs:label\", \"@container\": \"@language\"}");
    kinds.forEach(
        (term, kind) ->
            entries.add(
                JsonText.quoted(term)
                    + ": {\"@id\": "
                    + JsonText.quoted("rec:" + term)
                    + ", \"@type\": "
                    + JsonText.quoted(kind.equals(LINK) ? kind : shortened(kind))
                    + "}"));
    return entries.toString();
  }

  String property(Node predicate) {
    String iri = predicate.getURI();
    if (predicate.equals(RDF.type.asNode())) {
      return "@type";
    }
    return predicate.equals(RDFS.label.asNode()) ? "label" : term(iri);
  }

  /** A property or class: a plain name where it is one of ours. */
  String term(String iri) {
    return iri.startsWith(Rec.NS) ? iri.substring(Rec.NS.length()) : shortened(iri);
  }

  /** A resource, with a prefix where one fits. */
  String resource(String iri) {
    return shortened(iri);
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && iri.length() > namespace.length()) {
        String local = iri.substring(namespace.length());
        return local.startsWith("//") ? iri : prefix.getKey() + ':' + local;
      }
    }
    return iri;
  }

  /** A value as this property takes it. */
  String value(Triple triple) {
    String kind = kinds.getOrDefault(term(triple.getPredicate().getURI()), "");
    Node object = triple.getObject();
    if (object.isURI()) {
      String resource = JsonText.quoted(resource(object.getURI()));
      return kind.equals(LINK) ? resource : "{\"@id\": " + resource + "}";
    }
    String lexical = object.getLiteralLexicalForm();
    String type = object.getLiteralDatatypeURI();
    if (!object.getLiteralLanguage().isEmpty()) {
      return valueWith(lexical, "@language", object.getLiteralLanguage());
    }
    if (type.equals(kind) || type.equals(XSD.xstring.getURI()) && kind.isEmpty()) {
      return JsonText.quoted(lexical);
    }
    if (type.equals(XSD.integer.getURI())
        && kind.isEmpty()
        && lexical.matches("0|[1-9][0-9]{0,14}")) {
      return lexical;
    }
    return type.equals(XSD.xstring.getURI())
        ? "{\"@value\": " + JsonText.quoted(lexical) + "}"
        : valueWith(lexical, "@type", shortened(type));
  }

  private static String valueWith(String lexical, String key, String what) {
    return "{\"@value\": "
        + JsonText.quoted(lexical)
        + ", \""
        + key
        + "\": "
        + JsonText.quoted(what)
        + "}";
  }
}
