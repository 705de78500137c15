package org.onrecord.search;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was selected.
 *
 * @param utterance its utterance's IRI
 * @param reporting the IRI of the utterance that reports it
 * @param charStart where it begins in the document
 */
public record Hit(
    String statement,
    @Nullable String utterance,
    @Nullable String reporting,
    @Nullable String document,
    @Nullable LocalDate date,
    int charStart) {

  /** Whether it begins at the same place of the same document. */
  public boolean isWhere(Hit other) {
    return charStart == other.charStart
        && Objects.equals(document, other.document)
        && Objects.equals(date, other.date);
  }
}
