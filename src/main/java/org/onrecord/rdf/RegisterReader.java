package org.onrecord.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Content;

/**
 * Reads registers in RDF into the values that linking works with. The result does not depend on the
 * order of the triples. Stateless.
 */
public final class RegisterReader {
  private static final String ONTOLOGY = "/org/onrecord/ontology/";
  private static final String BINARY = "/org/onrecord/register/register.rt";
  private static final List<String> BUNDLED =
      List.of(
          "countries.ttl",
          "organisations.ttl",
          "topics.ttl",
          "speech-acts.ttl",
          "offices.ttl",
          "officials.ttl");

  /** The program's own register: as compiled at build time, or else from its Turtle. */
  public Register bundled() {
    return Register.bundled().orElseGet(() -> Register.of(content(bundledGraph())));
  }

  /** A register that stands in one graph. */
  public Register read(Graph graph) {
    return Register.of(content(graph));
  }

  /** A register in Turtle. */
  public Register read(InputStream turtle) {
    Graph graph = empty();
    parse(turtle, Lang.TURTLE, graph);
    return read(graph);
  }

  /**
   * The register that the program carries, as triples: from the binary form that the build makes of
   * the Turtle, which is read in a quarter of the time, or else from the Turtle.
   */
  public static Graph bundledGraph() {
    InputStream binary = RegisterReader.class.getResourceAsStream(BINARY);
    if (binary == null) {
      return turtleGraph();
    }
    Graph graph = empty();
    parse(binary, Lang.RDFTHRIFT, graph);
    return graph;
  }

  /** The Turtle that the program carries; without what has not been built into it. */
  public static Graph turtleGraph() {
    Graph graph = empty();
    for (String name : BUNDLED) {
      InputStream in = RegisterReader.class.getResourceAsStream(ONTOLOGY + name);
      if (in != null) {
        parse(in, Lang.TURTLE, graph);
      }
    }
    return graph;
  }

  /** Jena starts with the first graph: who takes the compiled register needs nothing of it. */
  private static Graph empty() {
    // a vocabulary class that is the first of Jena's to load finds itself half made
    JenaSystem.init();
    return GraphFactory.createDefaultGraph();
  }

  private static void parse(InputStream in, Lang lang, Graph graph) {
    try (in) {
      RDFParser.source(in).lang(lang).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the register in a graph is made of. */
  public static Content content(Graph graph) {
    return RegisterContent.of(graph);
  }
}
