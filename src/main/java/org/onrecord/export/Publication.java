package org.onrecord.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the publisher of a data set knows of it.
 *
 * @param licence an IRI
 * @param publisher an IRI, or a name
 * @param creator an IRI, or a name
 * @param issued the day of the publication
 * @param endpoint the address of a SPARQL endpoint
 * @param distributions the files in which it is published
 * @param examples queries that show what it can be asked
 */
public record Publication(
    String title,
    @Nullable String licence,
    @Nullable String publisher,
    @Nullable String creator,
    @Nullable LocalDate issued,
    @Nullable String endpoint,
    List<Distribution> distributions,
    List<Example> examples) {

  /** What it is called where the publisher gives no other title. */
  public static final String TITLE = "OnRecord: who said what about which country";

  /** Nothing known. */
  public static final Publication UNNAMED =
      new Publication(TITLE, null, null, null, null, null, List.of(), List.of());

  /**
   * A query that shows what the data set can be asked.
   *
   * @param name letters, digits and hyphens
   * @param summary the question in words
   */
  public record Example(String name, String summary, String sparql) {}

  public Publication {
    distributions = List.copyOf(distributions);
    examples = List.copyOf(examples);
  }

  /** The same in these files. */
  public Publication in(List<Distribution> files) {
    return new Publication(title, licence, publisher, creator, issued, endpoint, files, examples);
  }
}
