package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.QueryException.Kind;
import org.onrecord.store.Store;
import org.onrecord.vocab.Prefixes;

/**
 * Answers questions from a store: named ones with parameters, and any SPARQL query.
 *
 * <p>Thread-safe. Each question runs in one read transaction, and what it returns is complete.
 * Values enter by substitution only. Nothing outside the store is reached. A question that goes on
 * after its time is cancelled, and given up where it does not heed that.
 */
public final class QueryRunner {

  static {
    // before any other class of Jena: its vocabularies and its start need each other
    JenaSystem.init();
  }

  /** How long after its time a question may take to heed that it is cancelled. */
  private static final long GRACE_MILLIS = 2_000;

  private final Store store;
  private final Limits limits;

  public QueryRunner(Store store, Limits limits) {
    this.store = store;
    this.limits = limits;
  }

  /**
   * Answers a named question.
   *
   * @param values by the names of parameters, as given by the user
   */
  public Answer run(NamedQuery named, Map<String, String> values) {
    Query query = QueryGuard.parse(named.name(), named.text());
    return inTime(
        dataset -> {
          NameResolver names = new NameResolver(dataset.getDefaultGraph());
          Map<Var, Set<Node>> given = new ParameterValues(names).of(named, values);
          Query asked = withoutUnset(query, named, given.keySet());
          return answer(dataset, SeveralValues.enteredInto(asked, given), single(given));
        });
  }

  /** Answers a SPARQL query of any form; the project's prefixes need no declaration. */
  public Answer run(String sparql) {
    Query query = QueryGuard.parse("query", sparql);
    return inTime(dataset -> answer(dataset, query, Map.of()));
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

  private Answer answer(DatasetGraph dataset, Query query, Map<Var, Node> values) {
    RowCap.on(query, limits);
    var builder =
        QueryExec.dataset(dataset)
            .query(query)
            .timeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    values.forEach(builder::substitution);
    try (QueryExec execution = builder.build()) {
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

  /**
   * Runs a reading on a thread of its own: some sorts and groupings do not heed a cancellation
   * (apache/jena#3535).
   */
  private <T> T inTime(Function<DatasetGraph, T> reading) {
    FutureTask<T> task = new FutureTask<>(() -> store.read(reading));
    Thread.ofPlatform().daemon().name("query").start(task);
    try {
      return task.get(limits.timeout().toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw tooLong(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException(Kind.TIMEOUT, "interrupted", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof QueryCancelledException) {
      return tooLong(cause);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  private QueryException tooLong(Throwable cause) {
    return new QueryException(
        Kind.TIMEOUT,
        "no answer within "
            + limits.timeout().toSeconds()
            + " s; narrow the question, or give more time with --timeout",
        cause);
  }
}
