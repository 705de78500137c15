package org.onrecord.model;

/**
 * A country that a statement is about.
 *
 * @param code ISO 3166-1 alpha-2
 * @param iri the register's IRI of the country
 */
public record CountryLink(String code, String iri, Basis basis) {

  /** Why the statement is held to be about the country. */
  public enum Basis {
    /** The statement names it, by name, demonym, capital or government. */
    MENTION,
    /**
     * By what was asked or said just before, or through an official of it of whom the statement
     * speaks.
     */
    CONTEXT
  }
}
