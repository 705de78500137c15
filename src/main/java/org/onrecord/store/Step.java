package org.onrecord.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What one write transaction does to documents. The triples of new ones are gathered and written
 * together when it ends; what replaces others is written at once.
 */
final class Step {
  private final Graph graph;
  private final NewTriples gathered;

  /** The documents that are gathered, and of which the graph does not know yet. */
  private final Set<String> fresh = new HashSet<>();

  /**
   * @param database in a write transaction of this thread
   */
  Step(DatasetGraph database) {
    this.graph = database.getDefaultGraph();
    this.gathered = new NewTriples(database);
  }

  /** Makes the graph hold exactly these triples of these documents once the step has ended. */
  List<Replacement> put(List<DocumentTriples> batch) {
    if (batch.stream().anyMatch(document -> fresh.contains(document.document()))) {
      end();
    }
    List<Replacement> replacements = Replacement.of(graph, batch);
    for (int i = 0; i < batch.size(); i++) {
      Replacement replacement = replacements.get(i);
      if (replacement.known()) {
        gathered.writeNodes();
        // what it takes away and a gathered document has comes again with that
        replacement.applyTo(graph);
      } else {
        gathered.add(replacement.missing());
        fresh.add(batch.get(i).document());
      }
    }
    return replacements;
  }

  /** Writes what is gathered. */
  void end() {
    gathered.write();
    fresh.clear();
  }
}
