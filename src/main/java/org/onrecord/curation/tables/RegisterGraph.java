package org.onrecord.curation.tables;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.rdf.TurtleWriter;
import org.onrecord.text.PartialDate;

/**
 * Triples of the register in the making. A fact said twice is kept once; no blank nodes. Not
 * thread-safe.
 */
final class RegisterGraph {
  static {
    // a vocabulary class that is the first of Jena's to load finds itself half made
    JenaSystem.init();
  }

  private final Set<Triple> triples = new LinkedHashSet<>();

  /** The resource of this IRI, to which facts can be added; the same one for the same IRI. */
  Entry entry(String iri) {
    return new Entry(NodeFactory.createURI(iri));
  }

  Set<Triple> triples() {
    return Set.copyOf(triples);
  }

  /** The triples as a file that people review. */
  String turtle() {
    return TurtleWriter.write(triples);
  }

  /**
   * One resource being described: each method adds a triple for each value, and none where the
   * value is empty.
   */
  final class Entry {
    private final Node node;

    private Entry(Node node) {
      this.node = node;
    }

    Entry type(String iri) {
      return iri(RDF.type.getURI(), iri);
    }

    Entry iri(String property, String iri) {
      return add(property, NodeFactory.createURI(iri));
    }

    Entry text(String property, String text) {
      return text.isEmpty() ? this : add(property, NodeFactory.createLiteralString(text));
    }

    Entry texts(String property, Iterable<String> texts) {
      texts.forEach(text -> text(property, text));
      return this;
    }

    Entry label(String property, String text, String language) {
      return text.isEmpty() ? this : add(property, NodeFactory.createLiteralLang(text, language));
    }

    Entry labels(String property, Iterable<String> texts) {
      texts.forEach(text -> label(property, text, "en"));
      return this;
    }

    /** A date in the precision in which it is known. */
    Entry date(String property, String date) {
      return date.isEmpty()
          ? this
          : add(property, NodeFactory.createLiteralDT(new PartialDate(date).text(), typeOf(date)));
    }

    private static XSDDatatype typeOf(String date) {
      return switch (date.length()) {
        case 4 -> XSDDatatype.XSDgYear;
        case 7 -> XSDDatatype.XSDgYearMonth;
        default -> XSDDatatype.XSDdate;
      };
    }

    private Entry add(String property, Node value) {
      triples.add(Triple.create(node, NodeFactory.createURI(property), value));
      return this;
    }
  }
}
