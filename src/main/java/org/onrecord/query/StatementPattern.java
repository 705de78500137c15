package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.onrecord.search.Column;
import org.onrecord.search.Column.Of;
import org.onrecord.search.Criterion;

/**
 * What a pattern asks of one statement after the other, in the terms of the index: criteria, and
 * what its variables stand for.
 */
final class StatementPattern {

  /** What a variable stands for. */
  sealed interface Role {
    /** The statement, or what there is one of for each statement. */
    enum Single implements Role {
      STATEMENT,
      UTTERANCE,
      REPORTING,
      DOCUMENT,
      DATE,
      CHAR_START
    }

    /** Each of the values in a column. */
    record Each(Column column) implements Role {}

    /** Each of the values in a column, or none where there is none. */
    record EachOrNone(Column column) implements Role {}

    /** The month or the year of the date. */
    record Period(boolean year) implements Role {}
  }

  private final Map<Var, Role> roles = new HashMap<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final Map<Var, Set<String>> only = new HashMap<>();
  private final Map<Var, Set<String>> except = new HashMap<>();
  private final List<Triple> known = new ArrayList<>();
  private final Map<Var, Set<String>> knownAs = new HashMap<>();

  Optional<Role> role(Var variable) {
    return Optional.ofNullable(roles.get(variable));
  }

  boolean is(Node node, Role role) {
    return node instanceof Var variable && role.equals(roles.get(variable));
  }

  /** Whose property is told of a node; nothing where it is none of those that the index knows. */
  Optional<Of> whose(Node node) {
    return is(node, Role.Single.STATEMENT)
        ? Optional.of(Of.STATEMENT)
        : is(node, Role.Single.UTTERANCE)
            ? Optional.of(Of.UTTERANCE)
            : is(node, Role.Single.REPORTING) ? Optional.of(Of.REPORTING) : Optional.empty();
  }

  Optional<Var> variable(Role.Single role) {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() == role)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What a variable stands for; there is one statement, and one of each that there is one of. */
  void bind(Var variable, Role role) {
    boolean another =
        role instanceof Role.Single single
            && variable(single).filter(v -> !v.equals(variable)).isPresent();
    Role before = another ? null : roles.putIfAbsent(variable, role);
    if (another || before != null && !before.equals(role)) {
      throw new UnlikeStatements();
    }
  }

  void ask(Criterion criterion) {
    criteria.add(criterion);
  }

  List<Criterion> criteria() {
    return criteria;
  }

  /** The variable takes these values only. */
  void restrict(Var variable, Set<String> values) {
    only.merge(
        variable,
        values,
        (a, b) -> {
          Set<String> both = new HashSet<>(a);
          both.retainAll(b);
          return both;
        });
  }

  /** The variable takes other values than these. */
  void exclude(Var variable, Set<String> values) {
    except.computeIfAbsent(variable, v -> new HashSet<>()).addAll(values);
  }

  /** The values that a variable may not take. */
  Set<String> except(Var variable) {
    return except.getOrDefault(variable, Set.of());
  }

  /** The variables that may not take some values. */
  Set<Var> excepted() {
    return except.keySet();
  }

  /** The values that a variable may take; none where all. */
  Optional<Set<String>> only(Var variable) {
    return Optional.ofNullable(only.get(variable));
  }

  /**
   * Asks for what variables are restricted to; gives the pattern up where one of them stands for
   * nothing that is known.
   */
  void settle() {
    only.forEach(
        (variable, values) -> {
          if (roles.get(variable) instanceof Role.Each each) {
            ask(new Criterion.AnyOf(each.column(), values));
          } else if (!knownAs.containsKey(variable)) {
            throw new UnlikeStatements();
          }
        });
  }

  /**
   * A triple that the graph must have of a variable's value.
   *
   * @param values what may stand as its object; empty for anything
   */
  void mustBeKnown(Triple triple, Set<String> values) {
    known.add(triple);
    if (triple.getObject() instanceof Var object) {
      knownAs.put(object, values);
    }
  }

  List<Triple> known() {
    return known;
  }

  Set<String> knownAs(Var object) {
    return knownAs.getOrDefault(object, Set.of());
  }

  /** The values of all columns, whose rows there are more of than statements. */
  List<Var> multiplying() {
    return roles.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Role.Each)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Thrown inside the reading of a pattern that asks what the index cannot answer. */
  static final class UnlikeStatements extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnlikeStatements() {
      super("the index cannot answer this", null, false, false);
    }
  }
}
