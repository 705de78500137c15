package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.onrecord.vocab.Prefixes;

/**
 * Where sorted triples go: one syntax, written as they come. The triples of a subject come one
 * after the other.
 */
interface TripleSink {

  void start();

  /** What follows belongs to this document; what comes before the first one, to the register. */
  void document(Node document);

  void triple(Triple triple);

  void finish();

  static TripleSink of(ExportFormat format, OutputStream out) {
    return switch (format) {
      case TURTLE -> new Streamed(out, RDFFormat.TURTLE_BLOCKS, false, true);
      case TRIG -> new Streamed(out, RDFFormat.TRIG_BLOCKS, true, true);
      case NQUADS -> new Streamed(out, RDFFormat.NQUADS_UTF8, true, false);
      case NTRIPLES -> new Streamed(out, RDFFormat.NTRIPLES_UTF8, false, false);
      case JSONLD -> new JsonLdSink(out);
      case RDFXML -> new RdfXmlSink(out);
    };
  }

  /** A syntax that Jena streams; a comment at its end tells that it is whole. */
  final class Streamed implements TripleSink {
    private final OutputStream out;
    private final StreamRDF stream;
    private final boolean graphs;
    private final boolean prefixes;
    private long count;
    private Node graph = Quad.defaultGraphNodeGenerated;

    /**
     * @param graphs whether the syntax has named graphs
     * @param prefixes whether it has prefixes
     */
    private Streamed(OutputStream out, RDFFormat format, boolean graphs, boolean prefixes) {
      this.out = out;
      this.stream = StreamRDFWriter.getWriterStream(out, format);
      this.graphs = graphs;
      this.prefixes = prefixes;
    }

    @Override
    public void start() {
      stream.start();
      if (prefixes) {
        Prefixes.ALL.forEach(stream::prefix);
      }
    }

    @Override
    public void document(Node document) {
      graph = document;
    }

    @Override
    public void triple(Triple triple) {
      count++;
      if (graphs && !Quad.isDefaultGraph(graph)) {
        stream.quad(Quad.create(graph, triple));
      } else {
        stream.triple(triple);
      }
    }

    @Override
    public void finish() {
      stream.finish();
      try {
        out.write(("# end: " + count + " triples\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
