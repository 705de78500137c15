package org.onrecord.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.onrecord.search.SearchSession;

/**
 * A named question whose sub-selects are answered from the index where that can do it: those that
 * list statements, newest first, and those that count them. The rest of the question, which fetches
 * words and names for the rows, is asked of the graph. What the index gives is what the sub-select
 * would have given, which a test holds; where it is missing, the whole question is asked of the
 * graph.
 */
final class IndexedQuestion {
  private final Map<Var, Set<Node>> given;
  private final SearchSession session;
  private final Graph graph;
  private final Limits limits;
  private final Function<Query, List<Binding>> ask;

  /**
   * @param ask answers a query from the graph
   */
  IndexedQuestion(
      Map<Var, Set<Node>> given,
      SearchSession session,
      Graph graph,
      Limits limits,
      Function<Query, List<Binding>> ask) {
    this.ask = ask;
    this.given = given;
    this.session = session;
    this.graph = graph;
    this.limits = limits;
  }

  /** The same question, with rows in the place of what the index has answered. */
  Query of(Query query) {
    if (!(query.getQueryPattern() instanceof ElementGroup group)) {
      return query;
    }
    ElementGroup answered = new ElementGroup();
    boolean any = false;
    for (Element element : group.getElements()) {
      Optional<Element> rows =
          element instanceof ElementSubQuery select
              ? rows(select.getQuery(), query)
              : Optional.empty();
      any |= rows.isPresent();
      answered.addElement(rows.orElse(element));
    }
    if (!any) {
      return query;
    }
    Query shorter = query.cloneQuery();
    shorter.setQueryPattern(answered);
    return shorter;
  }

  private Optional<Element> rows(Query select, Query whole) {
    if (select.hasLimit() || select.hasOffset() || select.isDistinct() || select.hasHaving()) {
      return Optional.empty();
    }
    Optional<Element> answered =
        StatementPatternReader.read(select.getQueryPattern(), given)
            .flatMap(pattern -> answered(select, pattern, whole));
    boolean listed = !select.hasGroupBy() && RowCap.isSortedAs(whole, select);
    return answered.isEmpty() && listed && limits.maxRows() > 0 ? narrowed(select) : answered;
  }

  private Optional<Element> answered(Query select, StatementPattern pattern, Query whole) {
    return select.hasGroupBy()
        ? StatementCount.of(select, pattern).flatMap(this::counted)
        : StatementList.of(select, pattern, whole)
            .flatMap(list -> listed(list, RowCap.isSortedAs(whole, select)));
  }

  private Optional<Element> narrowed(Query select) {
    return StatementPatternReader.readLoosely(select.getQueryPattern(), given)
        .flatMap(pattern -> NewestCandidates.of(select, pattern))
        .flatMap(
            candidates ->
                session
                    .search()
                    .flatMap(search -> candidates.rows(search, limits.maxRows() + 1, ask))
                    .map(rows -> values(candidates.variables(), rows)));
  }

  /**
   * @param capped whether the first rows of the list are the first of the answer
   */
  private Optional<Element> listed(StatementList list, boolean capped) {
    int count = capped && limits.maxRows() > 0 ? limits.maxRows() + 1 : Integer.MAX_VALUE - 1;
    return session.search().map(search -> values(list.variables(), list.rows(search, count)));
  }

  private Optional<Element> counted(StatementCount count) {
    return session.search().map(search -> values(count.variables(), count.rows(search, graph)));
  }

  private static Element values(List<Var> variables, List<Binding> rows) {
    ElementData values = new ElementData();
    variables.forEach(values::add);
    rows.forEach(values::add);
    return values;
  }
}
