package org.onrecord.serve.pages;

import java.util.List;

/**
 * A document with its text.
 *
 * @param groups blocks; a question and what answers it are one group
 * @param facts what is known of it, as name and words or link
 * @param named persons and bodies that only this document knows: id and name
 */
public record DocumentPage(
    String title,
    String iri,
    List<DocumentPage.Fact> facts,
    String counted,
    List<List<DocumentBlock>> groups,
    List<Link> named) {

  /** One thing that is known. */
  public record Fact(String name, List<Link> values) {}
}
