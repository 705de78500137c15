package org.onrecord.rdf;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What a graph does not conform to.
 *
 * @param violations one sentence each, sorted; empty where the graph conforms
 */
public record ShapesReport(List<String> violations) {

  /** One thing that does not conform: of which resource, and the sentence that tells it. */
  public record Violation(Node focus, String sentence) {}

  public ShapesReport {
    violations = List.copyOf(violations);
  }

  public boolean conforms() {
    return violations.isEmpty();
  }
}
