package org.onrecord.serve.pages;

import java.util.List;

/** The first page: how much there is, what came last, what to try. */
public record HomePage(
    List<Link> counts, List<HomePage.Entry> newest, List<Link> tries, Histogram histogram) {

  /** A document. */
  public record Entry(String date, Link document, String kind, String publisher) {}
}
