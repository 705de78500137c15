package org.onrecord.serve.pages;

import java.util.List;

/** Anything the graph knows, as a table of properties. */
public record ResourcePage(
    String title,
    String iri,
    List<ResourcePage.Entry> own,
    List<ResourcePage.Entry> links,
    String note) {
  public record Entry(String id, Link property, List<Link> values) {}
}
