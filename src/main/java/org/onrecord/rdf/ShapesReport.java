package org.onrecord.rdf;

import java.util.List;

/**
 * What a graph does not conform to.
 *
 * @param violations one sentence each, sorted; empty where the graph conforms
 */
public record ShapesReport(List<String> violations) {

  public ShapesReport {
    violations = List.copyOf(violations);
  }

  public boolean conforms() {
    return violations.isEmpty();
  }
}
