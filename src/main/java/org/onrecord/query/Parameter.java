package org.onrecord.query;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a named query: a variable of its text that takes a value.
 *
 * @param fallback what is taken where no value is given
 * @param choices the words that may be given, of a {@link ParameterType#CHOICE}
 * @param description what may be given, for people
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean required,
    Optional<String> fallback,
    List<String> choices,
    String description) {

  public Parameter {
    choices = List.copyOf(choices);
  }

  /** The option by which it is given. */
  public String option() {
    return "--" + name.replace('_', '-');
  }

  /** What kind of value it takes, for people. */
  public String kind() {
    return type == ParameterType.CHOICE ? String.join("|", choices) : type.word();
  }
}
