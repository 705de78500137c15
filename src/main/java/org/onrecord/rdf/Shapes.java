package org.onrecord.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** The shapes that the graph is held to. Immutable and thread-safe. */
public final class Shapes {

  private static final String RESOURCE = "/org/onrecord/ontology/shapes.ttl";

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** The program's own shapes. */
  public static Shapes bundled() {
    try (InputStream in = Shapes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no resource " + RESOURCE);
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return new Shapes(org.apache.jena.shacl.Shapes.parse(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of a document's triples does not conform; empty where all does. */
  public List<String> check(Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return validate(graph).violations();
  }

  /** Checks a whole graph. */
  public ShapesReport validate(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return new ShapesReport(report.getEntries().stream().map(Shapes::sentence).sorted().distinct().toList());
  }

  private static String sentence(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    return name(entry.focusNode()) + path + ": " + entry.message() + value(entry.value());
  }

  private static String value(@Nullable Node value) {
    return value == null ? "" : " (found " + name(value) + ")";
  }

  private static String name(Node node) {
    return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
  }
}
