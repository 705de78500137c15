package org.onrecord.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** A file of RDF in any syntax, packed or not, as one graph in memory: named graphs are joined. */
public final class GraphFile {
  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private GraphFile() {}

  /**
   * @throws IOException when there is no such file, or it is no RDF; says where and why
   */
  public static Graph read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": no such file");
    }
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null) {
      throw new IOException(
          file
              + ": its name tells no syntax of RDF; it should end in .ttl, .nt, .nq, .trig, .jsonld"
              + " or .rdf, with .gz where it is packed");
    }
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = opened(file)) {
      RDFParser.source(in)
          .forceLang(lang)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Joined(graph));
    } catch (RiotException e) {
      throw new IOException(file + ": no " + lang.getName() + ": " + e.getMessage(), e);
    }
    return graph;
  }

  private static InputStream opened(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(ExportFormat.PACKED) ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** Puts the triples of all graphs into one. */
  private static final class Joined extends StreamRDFBase {
    private final Graph graph;

    private Joined(Graph graph) {
      this.graph = graph;
    }

    @Override
    public void triple(Triple triple) {
      graph.add(triple);
    }

    @Override
    public void quad(Quad quad) {
      graph.add(quad.asTriple());
    }
  }
}
