package org.onrecord.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.onrecord.query.StatementPattern.UnlikeStatements;

/**
 * The values of parameters, which stand in a pattern as variables.
 *
 * @param given any of several may hold
 */
record PatternValues(Map<Var, Set<Node>> given) {

  boolean isGiven(Var variable) {
    return given.containsKey(variable);
  }

  /** The one value of an expression that is a constant or a parameter. */
  Optional<Node> constant(Expr expression) {
    if (expression.isConstant()) {
      return Optional.of(expression.getConstant().asNode());
    }
    Set<Node> values =
        expression.isVariable() ? given.getOrDefault(expression.asVar(), Set.of()) : Set.of();
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }

  /** As {@link #constant}; gives the pattern up where there is none. */
  Node theOne(Expr expression) {
    return constant(expression).orElseThrow(UnlikeStatements::new);
  }

  /** What may stand for a node; none for a variable that is no parameter. */
  Optional<Set<Node>> of(Node node) {
    return node instanceof Var variable
        ? Optional.ofNullable(given.get(variable))
        : Optional.of(Set.of(node));
  }

  /** A variable that is no parameter; gives the pattern up where it is something else. */
  Var free(Node node) {
    if (node instanceof Var variable && !isGiven(variable)) {
      return variable;
    }
    throw new UnlikeStatements();
  }

  static Set<String> names(Set<Node> nodes) {
    return nodes.stream()
        .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .collect(Collectors.toSet());
  }
}
