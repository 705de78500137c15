package org.onrecord.link;

import java.util.List;
import org.onrecord.model.Mention;
import org.onrecord.text.Span;

/** The names of the dictionary that stand in one text, each list in text order. */
record FoundNames(
    List<CountryName> countries,
    List<Found> organisations,
    List<Found> topics,
    List<FullName> people,
    List<Found> titles) {

  /** How a country's name says what a sentence is about. */
  enum About {
    /** It names the country itself. */
    NAMED,
    /** It names its people: about the country, but not naming it. */
    PEOPLE,
    /** It only bears the name ("Bank of Japan"). */
    NOT
  }

  /** A country named; {@code country} is its place in the register. */
  record CountryName(Span span, int country, Mention.How how, About about) {}

  /**
   * An organisation, topic or title; {@code index} is its place in the register or in the lexicon.
   */
  public record Found(Span span, int index) {}

  /** A full name of the register; several people may bear it. */
  record FullName(Span span, List<Integer> people) {}
}
