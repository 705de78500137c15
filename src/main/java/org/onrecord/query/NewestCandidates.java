package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.onrecord.query.StatementPattern.Role.Single;
import org.onrecord.search.Hit;
import org.onrecord.search.StatementSearch;

/**
 * A sub-select that lists statements, newest first, and asks more of them than the index can tell.
 * The index gives the newest that may fit, the graph is asked about these, and about more of them
 * only where too few do: what stands behind them cannot come before them.
 *
 * @param pattern what must hold of a statement, and perhaps more must
 */
record NewestCandidates(Query select, ElementGroup where, Var statement, StatementPattern pattern) {

  /** How many candidates are looked at; where they are too few, the graph is asked about all. */
  private static final List<Integer> LOOKS = List.of(512, 8_192);

  static Optional<NewestCandidates> of(Query select, StatementPattern pattern) {
    return select.getQueryPattern() instanceof ElementGroup where
            && StatementList.isByPlace(select.getOrderBy(), pattern)
        ? pattern
            .variable(Single.STATEMENT)
            .map(statement -> new NewestCandidates(select, where, statement, pattern))
        : Optional.empty();
  }

  List<Var> variables() {
    return select.getProjectVars();
  }

  /**
   * The first rows of the sub-select; none where the candidates are too few.
   *
   * @param ask answers a query from the graph
   */
  Optional<List<Binding>> rows(
      StatementSearch search, int wanted, Function<Query, List<Binding>> ask) {
    for (int look : LOOKS) {
      List<Hit> found = search.newest(pattern.criteria(), look);
      boolean all = found.size() < look;
      List<Binding> rows = ask.apply(about(all ? found : withoutLastPlace(found), wanted));
      if (all || rows.size() >= wanted) {
        return Optional.of(rows);
      }
    }
    return Optional.empty();
  }

  /** Without those at the place of the last, where others may stand that were not found. */
  private static List<Hit> withoutLastPlace(List<Hit> hits) {
    Hit last = hits.getLast();
    List<Hit> before = new ArrayList<>(hits);
    before.removeIf(hit -> hit.isWhere(last));
    return before;
  }

  private Query about(List<Hit> candidates, int wanted) {
    ElementData values = new ElementData();
    values.add(statement);
    candidates.forEach(
        hit ->
            values.add(BindingFactory.binding(statement, NodeFactory.createURI(hit.statement()))));
    ElementGroup narrowed = new ElementGroup();
    narrowed.addElement(values);
    where.getElements().forEach(narrowed::addElement);
    Query asked = select.cloneQuery();
    asked.setQueryPattern(narrowed);
    asked.setLimit(wanted);
    return asked;
  }
}
