package org.onrecord.serve;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of an answer by the names of its columns. */
record Cells(Binding row) {
  /** Empty where there is nothing. */
  String text(String column) {
    Node node = row.get(Var.alloc(column));
    return node == null ? "" : GraphView.words(node);
  }
}
