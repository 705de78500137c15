package org.onrecord.model;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * A place in the text that names an entity.
 *
 * @param iri the register's IRI, or null for a person whom only the document knows
 * @param code ISO 3166-1 alpha-2 for a country, else null
 */
public record Mention(Span span, Type type, @Nullable String iri, @Nullable String code, How how) {

  /** What is named. */
  public enum Type {
    COUNTRY,
    PERSON,
    ORGANISATION,
    TOPIC
  }

  /**
   * By what it is named. Only what stands for the country itself is a {@link #NAME} or a {@link
   * #DEMONYM} of it.
   */
  public enum How {
    NAME,
    DEMONYM,
    CAPITAL,
    OFFICE,
    SURNAME,
    ALIAS,
    PRONOUN
  }
}
