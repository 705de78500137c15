package org.onrecord.model;

import java.util.List;
import org.onrecord.text.Span;

/**
 * A sentence of an utterance and what it is about.
 *
 * @param id the fragment of its IRI: unique in the document and made from its content
 * @param topics IRIs of the register's topics
 * @param people IRIs of the register's persons that it names
 * @param organisations IRIs of the register's organisations that it names
 */
public record Statement(
    String id,
    Span span,
    List<CountryLink> countries,
    List<String> topics,
    List<String> people,
    List<String> organisations) {

  public Statement {
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
    people = List.copyOf(people);
    organisations = List.copyOf(organisations);
  }

  /** A sentence as extraction finds it, not linked yet. */
  public static Statement of(String id, Span span) {
    return new Statement(id, span, List.of(), List.of(), List.of(), List.of());
  }
}
