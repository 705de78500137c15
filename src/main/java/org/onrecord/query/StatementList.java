package org.onrecord.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.StatementPattern.Role;
import org.onrecord.query.StatementPattern.Role.Single;
import org.onrecord.search.Hit;
import org.onrecord.search.StatementSearch;

/** A sub-select that lists statements, newest first, then by document, place and IRI. */
record StatementList(List<Var> variables, StatementPattern pattern) {

  /**
   * None where the sub-select is no such list, or where the question shows its rows one by one,
   * though there may be several for a statement.
   */
  static Optional<StatementList> of(Query select, StatementPattern pattern, Query whole) {
    List<Var> variables = select.getProjectVars();
    boolean single =
        variables.stream()
            .allMatch(variable -> pattern.role(variable).orElse(null) instanceof Single);
    boolean onceEach = pattern.multiplying().isEmpty() || whole.hasGroupBy();
    return single
            && onceEach
            && pattern.known().isEmpty()
            && pattern.excepted().isEmpty()
            && select.getProject().getExprs().isEmpty()
            && isNewestFirst(select.getOrderBy(), pattern)
        ? Optional.of(new StatementList(variables, pattern))
        : Optional.empty();
  }

  private static boolean isNewestFirst(
      @Nullable List<SortCondition> order, StatementPattern pattern) {
    return isByPlace(order, pattern)
        && order != null
        && order.size() == 4
        && is(order.get(3), Single.STATEMENT, Query.ORDER_DEFAULT, pattern);
  }

  /** Newest first, then by document and place, then by anything. */
  static boolean isByPlace(@Nullable List<SortCondition> order, StatementPattern pattern) {
    return order != null
        && order.size() >= 3
        && is(order.get(0), Single.DATE, Query.ORDER_DESCENDING, pattern)
        && is(order.get(1), Single.DOCUMENT, Query.ORDER_DEFAULT, pattern)
        && is(order.get(2), Single.CHAR_START, Query.ORDER_DEFAULT, pattern);
  }

  private static boolean is(
      SortCondition condition, Role role, int direction, StatementPattern pattern) {
    return condition.getDirection() == direction
        && condition.getExpression().isVariable()
        && pattern.is(condition.getExpression().asVar(), role);
  }

  /** The first rows. */
  List<Binding> rows(StatementSearch search, int count) {
    return search.newest(pattern.criteria(), count).stream().map(this::row).toList();
  }

  private Binding row(Hit hit) {
    BindingBuilder row = Binding.builder();
    for (Var variable : variables) {
      Node value = value((Single) pattern.role(variable).orElseThrow(), hit);
      if (value != null) {
        row.add(variable, value);
      }
    }
    return row.build();
  }

  private static @Nullable Node value(Single role, Hit hit) {
    return switch (role) {
      case STATEMENT -> NodeFactory.createURI(hit.statement());
      case UTTERANCE -> iri(hit.utterance());
      case REPORTING -> iri(hit.reporting());
      case DOCUMENT -> iri(hit.document());
      case DATE ->
          hit.date() == null
              ? null
              : NodeFactory.createLiteralDT(hit.date().toString(), XSDDatatype.XSDdate);
      case CHAR_START ->
          NodeFactory.createLiteralDT(Integer.toString(hit.charStart()), XSDDatatype.XSDinteger);
    };
  }

  private static @Nullable Node iri(@Nullable String iri) {
    return iri == null ? null : NodeFactory.createURI(iri);
  }
}
