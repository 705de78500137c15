package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sys.JenaSystem;
import org.onrecord.search.SearchIndex;
import org.onrecord.search.SearchSession;
import org.onrecord.store.Store;
import org.onrecord.vocab.Prefixes;

/**
 * Answers questions from a store: named ones with parameters, and any SPARQL query.
 *
 * <p>Thread-safe. Each question runs in one read transaction, and what it returns is complete.
 * Values enter by substitution only. Nothing outside the store is reached, and nothing is written.
 * A question ends when its time or the memory is up.
 */
public final class QueryRunner {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  private final Store store;
  private final SearchIndex index;
  private final Limits limits;

  /** Named questions that were asked, as they are parsed. */
  private final Map<NamedQuery, Query> parsed;

  public QueryRunner(Store store, Limits limits) {
    this(store, limits, new ConcurrentHashMap<>());
  }

  private QueryRunner(Store store, Limits limits, Map<NamedQuery, Query> parsed) {
    this.store = store;
    this.index = SearchIndex.of(store);
    this.limits = limits;
    this.parsed = parsed;
  }

  /** The same under other limits. */
  public QueryRunner within(Limits others) {
    return new QueryRunner(store, others, parsed);
  }

  /**
   * Answers a named question.
   *
   * @param values by the names of parameters, as given by the user; of several any may hold
   */
  public Answer run(NamedQuery named, Given values) {
    return supervised(
        running -> {
          Query query = parsed(named);
          return store.read(
              dataset -> {
                NameResolver names = new NameResolver(dataset.getDefaultGraph());
                Map<Var, Set<Node>> given = new ParameterValues(names).of(named, values);
                Query asked =
                    SeveralValues.enteredInto(withoutUnset(query, named, given.keySet()), given);
                try (SearchSession session = new SearchSession(index, dataset)) {
                  Query shorter =
                      new IndexedQuestion(
                              given,
                              session,
                              dataset.getDefaultGraph(),
                              limits,
                              part -> solutions(dataset, part, single(given), running))
                          .of(asked);
                  return answer(dataset, session, shorter, single(given), running);
                }
              });
        });
  }

  private Query parsed(NamedQuery named) {
    return parsed
        .computeIfAbsent(named, asked -> QueryGuard.parse(asked.name(), asked.text()))
        .cloneQuery();
  }

  /** The SPARQL that a named question becomes with these values. */
  public String sparql(NamedQuery named, Given values) {
    Query query = parsed(named);
    return store.read(
        dataset -> {
          NameResolver names = new NameResolver(dataset.getDefaultGraph());
          Map<Var, Set<Node>> given = new ParameterValues(names).of(named, values);
          Query asked = withoutUnset(query, named, given.keySet());
          return QueryTransformOps.replaceVars(
                  SeveralValues.enteredInto(asked, given), single(given))
              .serialize();
        });
  }

  /** Answers a SPARQL query of any form; the project's prefixes need no declaration. */
  public Answer run(String sparql) {
    return supervised(
        running -> {
          Query query = QueryGuard.parse("query", sparql);
          return store.read(
              dataset -> {
                try (SearchSession session = new SearchSession(index, dataset)) {
                  return answer(dataset, session, query, Map.of(), running);
                }
              });
        });
  }

  /**
   * The IRI of what a user names.
   *
   * @throws QueryException when nothing or more than one thing has the name
   */
  public String resolve(ParameterType type, String name) {
    return store.read(
        dataset -> new NameResolver(dataset.getDefaultGraph()).resolve(type, name).getURI());
  }

  private static Query withoutUnset(Query query, NamedQuery named, Set<Var> given) {
    Set<Var> unset = new HashSet<>();
    named.parameters().forEach(parameter -> unset.add(Var.alloc(parameter.name())));
    unset.removeAll(given);
    return UnsetParameters.removedFrom(query, unset);
  }

  private static Map<Var, Node> single(Map<Var, Set<Node>> given) {
    Map<Var, Node> single = new HashMap<>();
    given.forEach(
        (variable, nodes) -> {
          if (nodes.size() == 1) {
            single.put(variable, nodes.iterator().next());
          }
        });
    return single;
  }

  private Answer answer(
      DatasetGraph dataset,
      SearchSession session,
      Query query,
      Map<Var, Node> values,
      Running running) {
    RowCap.on(query, limits);
    QueryExecDatasetBuilder builder = execution(dataset, query, values, running);
    session.serve(builder);
    try (QueryExec execution = builder.build()) {
      running.begins(execution);
      if (query.isSelectType()) {
        return rows(execution.select());
      }
      if (query.isAskType()) {
        return new Answer.Truth(execution.ask());
      }
      return triples(
          query.isDescribeType() ? execution.describeTriples() : execution.constructTriples());
    }
  }

  private QueryExecDatasetBuilder execution(
      DatasetGraph dataset, Query query, Map<Var, Node> values, Running running) {
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .dataset(dataset)
            .query(query)
            .timeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    values.forEach(builder::substitution);
    Confinement.on(builder, running.cancelled());
    return builder;
  }

  /** All rows of a part of a named question. */
  private List<Binding> solutions(
      DatasetGraph dataset, Query part, Map<Var, Node> values, Running running) {
    try (QueryExec execution = execution(dataset, part, values, running).build()) {
      running.begins(execution);
      List<Binding> rows = new ArrayList<>();
      execution.select().forEachRemaining(row -> rows.add(row.detach()));
      return rows;
    }
  }

  private Answer rows(RowSet found) {
    List<String> variables = found.getResultVars().stream().map(Var::getVarName).toList();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next().detach(); // nodes are read lazily, and only inside the transaction
      if (limits.exceededBy(rows.size() + 1)) {
        return new Answer.Rows(variables, rows, true);
      }
      rows.add(row);
    }
    return new Answer.Rows(variables, rows, false);
  }

  private Answer triples(Iterator<Triple> found) {
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    while (found.hasNext()) {
      if (limits.exceededBy(graph.size() + 1)) {
        return new Answer.Triples(graph, true);
      }
      graph.add(found.next());
    }
    return new Answer.Triples(graph, false);
  }

  private <T> T supervised(Function<Running, T> question) {
    return new Supervision(limits.timeout()).of(question);
  }
}
