package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.ExprUtils;
import org.onrecord.query.StatementPattern.Role;
import org.onrecord.query.StatementPattern.Role.Single;
import org.onrecord.search.CountKey;
import org.onrecord.search.Counted;
import org.onrecord.search.StatementSearch;

/**
 * A sub-select that counts statements by the values of its keys.
 *
 * @param keys the variables that it groups by
 * @param measures what is told of each group
 */
record StatementCount(List<Var> keys, Map<Var, Measure> measures, StatementPattern pattern) {

  /** What is told of a group. */
  private sealed interface Measure {
    enum Of implements Measure {
      STATEMENTS,
      DOCUMENTS,
      FIRST,
      LAST
    }

    /** How many different values a column has. */
    record Different(Var variable) implements Measure {}
  }

  static Optional<StatementCount> of(Query select, StatementPattern pattern) {
    List<Var> keys = List.copyOf(select.getGroupBy().getVars());
    Map<Var, Measure> measures = new LinkedHashMap<>();
    for (Var variable : select.getProjectVars()) {
      Expr expression = select.getProject().getExpr(variable);
      Optional<Measure> measure =
          expression instanceof ExprAggregator aggregator
              ? measure(aggregator.getAggregator(), pattern)
              : Optional.empty();
      if (measure.isPresent()) {
        measures.put(variable, measure.get());
      } else if (expression != null || !keys.contains(variable)) {
        return Optional.empty();
      }
    }
    boolean known =
        select.getGroupBy().getExprs().isEmpty()
            && keys.stream().allMatch(key -> key(key, pattern).isPresent())
            && pattern.known().stream()
                .allMatch(triple -> keys.contains(Var.alloc(triple.getSubject())))
            && keys.containsAll(pattern.excepted())
            && different(measures).size() <= 1;
    return known ? Optional.of(new StatementCount(keys, measures, pattern)) : Optional.empty();
  }

  private static Optional<Measure> measure(Aggregator aggregator, StatementPattern pattern) {
    return switch (aggregator) {
      case AggCountVarDistinct count -> counted(count, pattern);
      case AggMin first when isDate(first, "9999", pattern) -> Optional.of(Measure.Of.FIRST);
      case AggMax last when isDate(last, "", pattern) -> Optional.of(Measure.Of.LAST);
      default -> Optional.empty();
    };
  }

  private static Optional<Measure> counted(AggCountVarDistinct count, StatementPattern pattern) {
    Var variable = count.getExprList().get(0).asVar();
    return switch (pattern.role(variable).orElse(null)) {
      case Single.STATEMENT -> Optional.of(Measure.Of.STATEMENTS);
      case Single.DOCUMENT -> Optional.of(Measure.Of.DOCUMENTS);
      case Role.EachOrNone each -> Optional.of(new Measure.Different(variable));
      case null, default -> Optional.empty();
    };
  }

  /** The date, or a word where there is none: {@code IF(BOUND(?date), STR(?date), "9999")}. */
  private static boolean isDate(Aggregator aggregator, String otherwise, StatementPattern pattern) {
    return pattern
        .variable(Single.DATE)
        .map(
            date ->
                ExprUtils.parse("IF(BOUND(%1$s), STR(%1$s), \"%2$s\")".formatted(date, otherwise)))
        .filter(expected -> expected.equals(aggregator.getExprList().get(0)))
        .isPresent();
  }

  private static Optional<CountKey> key(Var variable, StatementPattern pattern) {
    return switch (pattern.role(variable).orElse(null)) {
      case Role.Each each -> Optional.of(new CountKey.Each(each.column()));
      case Role.Period period -> Optional.of(new CountKey.Period(period.year()));
      case null, default -> Optional.empty();
    };
  }

  private static List<Var> different(Map<Var, Measure> measures) {
    return measures.values().stream()
        .filter(Measure.Different.class::isInstance)
        .map(measure -> ((Measure.Different) measure).variable())
        .distinct()
        .toList();
  }

  List<Var> variables() {
    List<Var> variables = new ArrayList<>(keys);
    variables.addAll(measures.keySet());
    return variables;
  }

  List<Binding> rows(StatementSearch search, Graph graph) {
    List<CountKey> by = keys.stream().map(key -> key(key, pattern).orElseThrow()).toList();
    Optional<CountKey> different =
        different(measures).stream()
            .findFirst()
            .map(
                variable ->
                    new CountKey.Each(
                        ((Role.EachOrNone) pattern.role(variable).orElseThrow()).column()));
    Known known = new Known(graph);
    return search.counts(pattern.criteria(), by, different).stream()
        .filter(known::has)
        .map(this::row)
        .toList();
  }

  /** What the graph must know of the values of the keys. */
  private final class Known {
    private final Graph graph;
    private final Map<List<String>, Boolean> seen = new java.util.HashMap<>();

    Known(Graph graph) {
      this.graph = graph;
    }

    boolean has(Counted counted) {
      for (int i = 0; i < keys.size(); i++) {
        Var key = keys.get(i);
        String value = counted.keys().get(i);
        if (pattern.except(key).contains(value)
            || !pattern.only(key).map(values -> values.contains(value)).orElse(true)
            || !seen.computeIfAbsent(List.of(key.getVarName(), value), k -> isKnown(key, value))) {
          return false;
        }
      }
      return true;
    }

    private boolean isKnown(Var key, String value) {
      Node node = NodeFactory.createURI(value);
      return pattern.known().stream()
          .filter(triple -> triple.getSubject().equals(key))
          .allMatch(triple -> isKnown(node, triple));
    }

    private boolean isKnown(Node node, Triple triple) {
      if (!(triple.getObject() instanceof Var object)) {
        return graph.contains(node, triple.getPredicate(), triple.getObject());
      }
      Set<String> wanted = pattern.knownAs(object);
      Set<String> found = new HashSet<>();
      graph
          .find(node, triple.getPredicate(), Node.ANY)
          .forEachRemaining(
              each ->
                  found.add(
                      each.getObject().isURI()
                          ? each.getObject().getURI()
                          : each.getObject().getLiteralLexicalForm()));
      return wanted.isEmpty() ? !found.isEmpty() : found.stream().anyMatch(wanted::contains);
    }
  }

  private Binding row(Counted counted) {
    BindingBuilder row = Binding.builder();
    for (int i = 0; i < keys.size(); i++) {
      Role role = pattern.role(keys.get(i)).orElseThrow();
      boolean iri = role instanceof Role.Each each && each.column().isIri();
      String value = counted.keys().get(i);
      row.add(
          keys.get(i), iri ? NodeFactory.createURI(value) : NodeFactory.createLiteralString(value));
    }
    measures.forEach((variable, measure) -> row.add(variable, value(measure, counted)));
    return row.build();
  }

  private static Node value(Measure measure, Counted counted) {
    return switch (measure) {
      case Measure.Of.STATEMENTS -> number(counted.statements());
      case Measure.Of.DOCUMENTS -> number(counted.documents());
      case Measure.Of.FIRST -> text(counted.first() == null ? "9999" : counted.first().toString());
      case Measure.Of.LAST -> text(counted.last() == null ? "" : counted.last().toString());
      case Measure.Different different -> number(counted.different());
    };
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
