package org.onrecord.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.vocab.TripleOrder;

/** Triples as they are gathered for a description, written in order as Turtle. */
final class DescribedGraph {
  private final TreeSet<Triple> triples = new TreeSet<>(TripleOrder.BY_TERMS);

  void type(String subject, String type) {
    iri(subject, RDF.type.getURI(), type);
  }

  void iri(String subject, String property, String value) {
    add(subject, property, NodeFactory.createURI(value));
  }

  void text(String subject, String property, String value) {
    add(subject, property, NodeFactory.createLiteralString(value));
  }

  /** Words in English. */
  void words(String subject, String property, String value) {
    add(subject, property, NodeFactory.createLiteralLang(value, "en"));
  }

  void number(String subject, String property, long value) {
    typed(subject, property, Long.toString(value), XSDDatatype.XSDinteger);
  }

  void day(String subject, String property, String day) {
    typed(subject, property, day, XSDDatatype.XSDdate);
  }

  void hex(String subject, String property, String digits) {
    typed(subject, property, digits, XSDDatatype.XSDhexBinary);
  }

  private void typed(String subject, String property, String value, RDFDatatype type) {
    add(subject, property, NodeFactory.createLiteralDT(value, type));
  }

  private void add(String subject, String property, Node value) {
    triples.add(
        Triple.create(NodeFactory.createURI(subject), NodeFactory.createURI(property), value));
  }

  void write(OutputStream out, Map<String, String> prefixes) {
    TurtleSink sink = new TurtleSink(out, Base.OWN, prefixes, false);
    sink.start();
    triples.forEach(sink::triple);
    sink.finish();
  }
}
