package org.onrecord.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.onrecord.store.Store;

/** Says why a named question found nothing: what to leave out, and which dates there are. */
public final class EmptyAnswer {
  private static final Limits SHORT = new Limits(Duration.ofSeconds(20), 1);

  private final QueryRunner runner;
  private final QueryCatalogue catalogue;

  public EmptyAnswer(Store store, QueryCatalogue catalogue) {
    this.runner = new QueryRunner(store, SHORT);
    this.catalogue = catalogue;
  }

  /** Sentences for people; none where nothing can be told. */
  public List<String> reasons(NamedQuery query, Given given) {
    List<String> reasons = new ArrayList<>();
    for (String name : given.names()) {
      boolean required = query.parameter(name).filter(Parameter::required).isPresent();
      if (!required && finds(query, without(given, Set.of(name)))) {
        reasons.add("without " + option(name) + " there are answers");
      }
    }
    boolean dated = given.names().contains("since") || given.names().contains("until");
    if (dated && reasons.isEmpty() && finds(query, without(given, Set.of("since", "until")))) {
      reasons.add("without --since and --until there are answers");
    }
    if (dated) {
      dates().ifPresent(reasons::add);
    }
    return reasons;
  }

  private static String option(String name) {
    return "--" + name.replace('_', '-');
  }

  private boolean finds(NamedQuery query, Given given) {
    try {
      return !runner.run(query, given).isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static Given without(Given given, Set<String> names) {
    Map<String, List<String>> left = new LinkedHashMap<>(given.values());
    left.keySet().removeAll(names);
    return new Given(left);
  }

  private java.util.Optional<String> dates() {
    return catalogue
        .find("dates")
        .map(query -> runner.run(query, Given.NOTHING))
        .filter(answer -> answer instanceof Answer.Rows rows && !rows.rows().isEmpty())
        .map(answer -> ((Answer.Rows) answer).rows().getFirst())
        .filter(row -> row.contains(Var.alloc("first")))
        .map(
            row ->
                "the documents are from "
                    + row.get(Var.alloc("first")).getLiteralLexicalForm()
                    + " to "
                    + row.get(Var.alloc("last")).getLiteralLexicalForm());
  }
}
