package org.onrecord.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a question is answered with; complete, so that it may leave the transaction. */
public sealed interface Answer {

  /** Whether nothing was found. */
  boolean isEmpty();

  /** Whether there would be more than the row cap lets through. */
  boolean truncated();

  /** Of SELECT. */
  record Rows(List<String> variables, List<Binding> rows, boolean truncated) implements Answer {
    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** Of ASK. */
  record Truth(boolean value) implements Answer {
    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public boolean truncated() {
      return false;
    }
  }

  /** Of CONSTRUCT and DESCRIBE. */
  record Triples(Graph graph, boolean truncated) implements Answer {
    @Override
    public boolean isEmpty() {
      return graph.isEmpty();
    }
  }
}
