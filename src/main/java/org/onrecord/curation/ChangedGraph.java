package org.onrecord.curation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;

/** A graph that remembers in what it differs from what it was. */
final class ChangedGraph extends GraphWrapper {
  private final Set<Triple> added = new LinkedHashSet<>();
  private final Set<Triple> gone = new LinkedHashSet<>();

  ChangedGraph(Graph graph) {
    super(graph);
  }

  @Override
  public void add(Triple triple) {
    if (!get().contains(triple) && !gone.remove(triple)) {
      added.add(triple);
    }
    get().add(triple);
  }

  @Override
  public void delete(Triple triple) {
    if (get().contains(triple) && !added.remove(triple)) {
      gone.add(triple);
    }
    get().delete(triple);
  }

  /** What it has now and had not. */
  List<Triple> added() {
    return List.copyOf(added);
  }

  /** What it had and has no longer. */
  List<Triple> gone() {
    return List.copyOf(gone);
  }
}
