package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * What the document itself tells of the one whom a printed source refers to: the fullest name and
 * the descriptions found along the chain of mentions.
 *
 * @param name the fullest form of the name in the document ("Antony Blinken" for a later "he"), or
 *     null where the chain holds descriptions only
 * @param titles titles and descriptions printed with any mention in the chain, in text order
 *     ("Secretary of State")
 * @param affiliation the organisation that an apposition names ("CBS News"), or null
 * @param span the mention that carries the name, or else the first mention
 */
public record Antecedent(
    @Nullable String name, List<String> titles, @Nullable String affiliation, Span span) {

  public Antecedent {
    titles = List.copyOf(titles);
  }
}
