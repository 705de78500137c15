package org.onrecord.query;

import java.util.List;
import java.util.Optional;

/**
 * A question of the catalogue: a SPARQL text whose head declares it.
 *
 * <p>A parameter is a variable of the text. Where a value is given it takes the variable's place;
 * where none is given, the triple patterns and filters that name the variable are left out.
 *
 * @param name the file's name without {@code .rq}
 * @param summary one sentence
 * @param example a command line
 * @param text the whole file
 */
public record NamedQuery(
    String name,
    String summary,
    Optional<String> example,
    List<Parameter> parameters,
    String text) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }
}
