package org.onrecord.rdf;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.model.Findings;

/** The sample findings and register as triples. */
public final class SampleGraph {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  public static final FindingsMapper MAPPER =
      new FindingsMapper(new Provenance("1.2.3", "", "sample"));

  private SampleGraph() {}

  public static List<Triple> register() {
    InputStream in =
        Objects.requireNonNull(SampleGraph.class.getResourceAsStream("sample-register.ttl"));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph.find().toList();
  }

  public static List<Triple> triples(Findings findings) {
    return MAPPER.map(findings);
  }

  public static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
