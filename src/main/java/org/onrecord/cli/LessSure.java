package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.query.Answer;
import org.onrecord.query.Given;
import org.onrecord.query.NamedQuery;
import org.onrecord.query.Parameter;
import org.onrecord.query.QueryRunner;

/** What an answer leaves out because its question shows only what is rather sure, unless told. */
final class LessSure {
  private static final String MIN_CONFIDENCE = "min_confidence";

  private LessSure() {}

  /**
   * What to tell of an answer; empty where the user said how sure it shall be, or nothing is left
   * out.
   */
  static Optional<String> in(QueryRunner runner, NamedQuery query, Given given, Answer answer) {
    Optional<Parameter> demanded = query.parameter(MIN_CONFIDENCE);
    Optional<String> least = demanded.flatMap(Parameter::fallback);
    if (least.isEmpty()
        || given.values().containsKey(MIN_CONFIDENCE)
        || !(answer instanceof Answer.Rows shown)) {
      return Optional.empty();
    }
    Map<String, List<String>> any = new LinkedHashMap<>(given.values());
    any.put(MIN_CONFIDENCE, List.of("0"));
    return runner.run(query, new Given(any)) instanceof Answer.Rows all
        ? note(demanded.get(), least.get(), shown, all)
        : Optional.empty();
  }

  private static Optional<String> note(
      Parameter demanded, String least, Answer.Rows shown, Answer.Rows all) {
    int hidden = all.rows().size() - shown.rows().size();
    if (hidden == 0 && !all.truncated()) {
      return Optional.empty();
    }
    String rows =
        shown.truncated() || all.truncated() ? "rows" : hidden == 1 ? "1 row" : hidden + " rows";
    return Optional.of(
        rows
            + " below confidence "
            + least
            + (hidden == 1 && !all.truncated() ? " is" : " are")
            + " not shown; "
            + demanded.option()
            + " 0 shows "
            + (hidden == 1 && !all.truncated() ? "it" : "them"));
  }
}
