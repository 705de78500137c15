package org.onrecord.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.StoredDocument;

/**
 * How much of the graph is written: all of it with the whole register; or some documents, with what
 * names the people, countries and topics in them.
 *
 * @param document the IRI of the only one
 * @param since no document of an earlier day, and none without a day
 * @param until no document of a later day, and none without a day
 * @param text whether the words are written, or only where they stand
 * @param names whether chosen documents come with the names of what they speak of
 */
public record Extent(
    @Nullable String document,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    boolean text,
    boolean names) {

  /** Everything. */
  public static final Extent WHOLE = new Extent(null, null, null, true, true);

  /** One document. */
  public static Extent ofDocument(String iri) {
    return new Extent(iri, null, null, true, true);
  }

  /** The same without words: titles, places and digests stay. */
  public Extent withoutText() {
    return new Extent(document, since, until, false, names);
  }

  /** The same with nothing of the register. */
  public Extent withoutNames() {
    return new Extent(document, since, until, text, false);
  }

  /** Documents of a time; null where it is open. */
  public static Extent between(@Nullable LocalDate since, @Nullable LocalDate until) {
    return new Extent(null, since, until, true, true);
  }

  /** Whether every document is in it. */
  boolean hasAllDocuments() {
    return document == null && isUndated();
  }

  private boolean isUndated() {
    return since == null && until == null;
  }

  boolean has(StoredDocument stored) {
    return (document == null || document.equals(stored.iri()))
        && (isUndated() || stored.date() != null && isWithin(stored.date()));
  }

  private boolean isWithin(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }
}
