package org.onrecord.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.query.Given;

/**
 * How a plain question is understood: as a named question with values, or not at all.
 *
 * @param question as asked
 * @param query the named question, where there is one
 * @param values by parameter, in the order in which the question names them
 * @param ignored words that were not used
 * @param refusal why it is not answered, and what to ask instead
 * @param notes what was decided on the way: slips of the keyboard, others of the same name
 */
public record Reading(
    String question,
    Optional<String> query,
    Map<String, List<Value>> values,
    List<String> ignored,
    Optional<String> refusal,
    List<String> notes) {

  public Reading {
    values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    ignored = List.copyOf(ignored);
    notes = List.copyOf(notes);
  }

  /** The values as the named question takes them. */
  public Given given() {
    Map<String, List<String>> given = new java.util.LinkedHashMap<>();
    values.forEach((name, all) -> given.put(name, all.stream().map(Value::given).toList()));
    return new Given(given);
  }

  /** The command line that asks the same. */
  public String command() {
    StringBuilder line = new StringBuilder("onrecord ask " + query.orElse("?"));
    values.forEach(
        (name, all) ->
            all.forEach(
                value -> {
                  boolean plain = value.shown().chars().noneMatch(c -> c == ' ' || c == '"');
                  String quoted = "\"" + value.shown().replace("\"", "\\\"") + "\"";
                  line.append(" --").append(name).append(' ').append(plain ? value.shown() : quoted);
                }));
    return line.toString();
  }

  /**
   * A value of a parameter.
   *
   * @param shown for people: a code, a name, a day
   * @param given to the named question: an IRI where it is a thing of the register
   */
  public record Value(String shown, String given) {
    static Value plain(String value) {
      return new Value(value, value);
    }
  }
}
