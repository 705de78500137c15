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
 */
public record Extent(
    @Nullable String document,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    boolean text,
    OfRegister register) {

  /** What of the register comes with the documents. */
  public enum OfRegister {
    /** All, where all documents are written; else the names. */
    ALL,
    /** What names the things that the documents speak of. */
    NAMES,
    NOTHING
  }

  /** Everything. */
  public static final Extent WHOLE = new Extent(null, null, null, true, OfRegister.ALL);

  /** One document. */
  public static Extent ofDocument(String iri) {
    return new Extent(iri, null, null, true, OfRegister.NAMES);
  }

  /** Documents of a time; null where it is open. */
  public static Extent between(@Nullable LocalDate since, @Nullable LocalDate until) {
    return new Extent(null, since, until, true, OfRegister.ALL);
  }

  /** The same without words: titles, places and digests stay. */
  public Extent withoutText() {
    return new Extent(document, since, until, false, register);
  }

  /** The same with this of the register. */
  public Extent with(OfRegister part) {
    return new Extent(document, since, until, text, part);
  }

  /** Whether nothing is left out but words. */
  boolean isWhole() {
    return document == null && isUndated() && register == OfRegister.ALL;
  }

  /** Whether the names of what is spoken of are written. */
  boolean hasNames() {
    return !isWhole() && register != OfRegister.NOTHING;
  }

  /** Whether documents without a day are left out. */
  public boolean isDated() {
    return !isUndated();
  }

  private boolean isUndated() {
    return since == null && until == null;
  }

  /** Whether a document is written. */
  public boolean has(StoredDocument stored) {
    return (document == null || document.equals(stored.iri()))
        && (isUndated() || stored.date() != null && isWithin(stored.date()));
  }

  private boolean isWithin(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }
}
