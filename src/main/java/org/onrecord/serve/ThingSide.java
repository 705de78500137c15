package org.onrecord.serve;

import java.util.List;

/** A side of a thing: statements that have it as one facet, and what is counted of them. */
record ThingSide(String id, String heading, Facet facet, List<Facet> counted) {
  /** The sides that a page of a kind of thing shows, in order. */
  static List<ThingSide> of(String kind) {
    return switch (kind) {
      case "person", "name" ->
          List.of(
              says("What this person says", Facet.COUNTRY, Facet.TOPIC, Facet.ACT, Facet.OFFICE),
              namesIt());
      case "country" -> List.of(about(Facet.COUNTRY), forIt());
      case "office" -> List.of(inOffice());
      case "organisation" ->
          List.of(
              about(Facet.ORGANISATION),
              says("What it says", Facet.COUNTRY, Facet.TOPIC, Facet.ACT));
      case "topic" -> List.of(about(Facet.TOPIC));
      default -> List.of(about(Facet.ORGANISATION));
    };
  }

  private static ThingSide about(Facet facet) {
    return new ThingSide(
        "about",
        "What is said of it",
        facet,
        List.of(Facet.SPEAKER, Facet.FOR, Facet.TOPIC, Facet.COUNTRY));
  }

  private static ThingSide says(String heading, Facet... counted) {
    return new ThingSide("says", heading, Facet.SPEAKER, List.of(counted));
  }

  private static ThingSide namesIt() {
    return new ThingSide(
        "named",
        "Where others name this person",
        Facet.PERSON,
        List.of(Facet.SPEAKER, Facet.FOR, Facet.COUNTRY, Facet.TOPIC));
  }

  private static ThingSide forIt() {
    return new ThingSide(
        "for",
        "What is said for it",
        Facet.FOR,
        List.of(Facet.SPEAKER, Facet.COUNTRY, Facet.TOPIC, Facet.OFFICE));
  }

  private static ThingSide inOffice() {
    return new ThingSide(
        "says",
        "What is said in this office",
        Facet.OFFICE,
        List.of(Facet.SPEAKER, Facet.COUNTRY, Facet.TOPIC, Facet.ACT));
  }
}
