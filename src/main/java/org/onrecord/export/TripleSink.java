package org.onrecord.export;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Where triples go: one syntax, written as they come. The triples of a subject come one after the
 * other.
 */
interface TripleSink {

  void start();

  /** What follows belongs to this document; what comes before the first one, to the register. */
  void document(Node document);

  /** What follows belongs to the register. */
  void register();

  void triple(Triple triple);

  void finish();

  /** Whether each document has a graph of its own. */
  default boolean hasGraphs() {
    return false;
  }

  static TripleSink of(ExportFormat format, Base base, OutputStream out) {
    return switch (format) {
      case TURTLE -> new TurtleSink(out, base, false);
      case TRIG -> new TurtleSink(out, base, true);
      case NQUADS -> new LineSink(out, base, true);
      case NTRIPLES -> new LineSink(out, base, false);
      case JSONLD -> new JsonLdSink(out, base);
      case RDFXML -> new RdfXmlSink(out, base);
    };
  }
}
