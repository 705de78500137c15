package org.onrecord.serve.pages;

import java.util.List;

/**
 * A page of the site as files.
 *
 * @param kind what the thing is: "Country"
 * @param iri of the thing
 * @param up the way to the root: "../../"; empty at the root
 * @param data whether the same as Turtle lies beside the page
 */
public record FilePage(
    String title,
    String kind,
    String iri,
    String up,
    boolean data,
    List<FileFact> facts,
    List<FileSection> sections) {

  public FilePage {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }
}
