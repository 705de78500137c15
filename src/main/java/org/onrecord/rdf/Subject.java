package org.onrecord.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Iris;

/**
 * One resource being described: each method adds one triple of it, and none where the value is
 * null.
 */
final class Subject {
  private final Node node;
  private final String document;
  private final Collection<Triple> triples;

  /**
   * @param document the IRI that fragments belong to
   * @param triples where the description goes
   */
  Subject(Node node, String document, Collection<Triple> triples) {
    this.node = node;
    this.document = document;
    this.triples = triples;
  }

  void node(String property, @Nullable Node value) {
    if (value != null) {
      triples.add(Triple.create(node, NodeFactory.createURI(property), value));
    }
  }

  void iri(String property, @Nullable String value) {
    node(property, value == null ? null : NodeFactory.createURI(value));
  }

  void fragment(String property, @Nullable String id) {
    iri(property, id == null ? null : Iris.part(document, id));
  }

  void text(String property, @Nullable String value) {
    node(property, value == null ? null : NodeFactory.createLiteralString(value));
  }

  /** A name for people, in English. */
  void label(String property, @Nullable String value) {
    node(property, value == null ? null : NodeFactory.createLiteralLang(value, "en"));
  }

  void integer(String property, int value) {
    node(property, NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger));
  }

  /** With two decimals at most, so that the last bits of a sum do not show. */
  void decimal(String property, double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    String lexical =
        rounded.scale() <= 0 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    node(property, NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal));
  }
}
