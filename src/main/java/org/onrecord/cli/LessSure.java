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
    return shown.truncated()
        ? Optional.of(note("rows", "are", "them", least.get(), demanded.get()))
        : counted(runner, query, given, shown)
            .filter(hidden -> hidden > 0)
            .map(hidden -> note(hidden, least.get(), demanded.get()));
  }

  /** How many more rows there would be; as many again as fit, where they are not all told. */
  private static Optional<Integer> counted(
      QueryRunner runner, NamedQuery query, Given given, Answer.Rows shown) {
    Map<String, List<String>> any = new LinkedHashMap<>(given.values());
    any.put(MIN_CONFIDENCE, List.of("0"));
    return runner.run(query, new Given(any)) instanceof Answer.Rows all
        ? Optional.of(all.truncated() ? Integer.MAX_VALUE : all.rows().size() - shown.rows().size())
        : Optional.empty();
  }

  private static String note(int hidden, String least, Parameter demanded) {
    return switch (hidden) {
      case 1 -> note("1 row", "is", "it", least, demanded);
      case Integer.MAX_VALUE -> note("rows", "are", "them", least, demanded);
      default -> note(hidden + " rows", "are", "them", least, demanded);
    };
  }

  private static String note(
      String rows, String are, String them, String least, Parameter demanded) {
    return "%s below confidence %s %s not shown; %s 0 shows %s"
        .formatted(rows, least, are, demanded.option(), them);
  }
}
