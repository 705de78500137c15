package org.onrecord.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.onrecord.vocab.Rec;

/** The shapes that the graph is held to. Immutable and thread-safe. */
public final class Shapes {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private static final String RESOURCE = "/org/onrecord/ontology/shapes.ttl";

  /** The classes of what belongs to a document. */
  private static final List<Node> OF_DOCUMENTS =
      Stream.of(
              Rec.DOCUMENT,
              Rec.EXTRACTION,
              Rec.STATEMENT,
              Rec.PERSON,
              Rec.TURN,
              Rec.DIRECT_QUOTATION,
              Rec.MIXED_QUOTATION,
              Rec.INDIRECT_QUOTATION)
          .map(NodeFactory::createURI)
          .toList();

  private final org.apache.jena.shacl.Shapes shapes;
  private final ShapeChecks checks;

  private Shapes(Graph graph) {
    this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
    this.checks = new ShapeChecks(graph, OF_DOCUMENTS);
  }

  /** The program's own shapes. */
  public static Shapes bundled() {
    try (InputStream in = Shapes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no resource " + RESOURCE);
      }
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return new Shapes(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What of a document's triples does not conform; empty where all does. Says what {@link
   * #validate} says, by checks compiled from the same shapes.
   */
  public List<String> check(Collection<Triple> triples) {
    return checks.check(triples);
  }

  /** Checks a whole graph by full SHACL validation. */
  public ShapesReport validate(Graph graph) {
    return new ShapesReport(
        violations(graph).stream()
            .map(ShapesReport.Violation::sentence)
            .sorted()
            .distinct()
            .toList());
  }

  /** The same, with the resources that are concerned. */
  public List<ShapesReport.Violation> violations(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(entry -> new ShapesReport.Violation(entry.focusNode(), sentence(entry)))
        .toList();
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
