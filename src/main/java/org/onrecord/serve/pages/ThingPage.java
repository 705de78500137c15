package org.onrecord.serve.pages;

import java.util.List;

/** A person, country, office, topic or body: who it is, what it says, and what is said of it. */
public record ThingPage(
    String title,
    String kind,
    String iri,
    String note,
    List<DocumentPage.Fact> facts,
    List<ThingPage.Term> terms,
    String termsTitle,
    List<ThingPage.Section> sections) {

  /** A time in an office; what is not known is empty. */
  public record Term(Link who, Link office, String since, String until) {}

  /**
   * Statements by it, or of it.
   *
   * @param all the address of all of them
   * @param parameter and value: what a search within them keeps
   */
  public record Section(
      String id,
      String heading,
      int count,
      String all,
      Link kept,
      Histogram histogram,
      List<FacetView> tops,
      List<StatementView> newest) {}
}
