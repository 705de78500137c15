package org.onrecord.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document in the store, without its text.
 *
 * @param id the identity it was ingested under
 * @param kind transcript, article or speech
 * @param sha256 of its canonical text
 * @param fingerprint of the extraction: the same means that extracting again would change nothing
 */
public record StoredDocument(
    String iri,
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    String kind,
    String sha256,
    String fingerprint) {}
