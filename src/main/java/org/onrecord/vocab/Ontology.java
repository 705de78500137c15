package org.onrecord.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that the program carries. */
public final class Ontology {

  /** Where its Turtle stands among the program's resources. */
  public static final String RESOURCE = "/org/onrecord/ontology/onrecord.ttl";

  private Ontology() {}

  /** Its triples, read anew, in a graph that is the caller's. */
  public static Graph read() {
    try (InputStream in = Ontology.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no ontology in it");
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
