package org.onrecord.serve.pages;

import java.util.List;

/**
 * The editor, and what a query answered.
 *
 * @param examples questions of researchers with short queries
 * @param questions the queries of the named questions
 */
public record SparqlPage(
    String query,
    String problem,
    List<String> warnings,
    List<SparqlPage.Example> examples,
    List<SparqlPage.Example> questions,
    List<String> columns,
    List<List<Link>> rows,
    String text,
    String note,
    List<Link> downloads) {

  /** A query to begin with. */
  public record Example(String name, String href) {}

  public boolean answered() {
    return !columns.isEmpty() || !text.isEmpty();
  }
}
