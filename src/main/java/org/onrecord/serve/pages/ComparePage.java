package org.onrecord.serve.pages;

import java.util.List;

/** What several said about the same, side by side. */
public record ComparePage(
    List<String> speakers,
    String country,
    String topic,
    String since,
    String until,
    List<ComparePage.Side> sides) {
  public record Side(
      Link who, int count, String all, Histogram histogram, List<StatementView> newest) {}
}
