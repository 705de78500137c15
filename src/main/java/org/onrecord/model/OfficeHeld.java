package org.onrecord.model;

import org.jspecify.annotations.Nullable;

/**
 * The office in which somebody speaks.
 *
 * @param iri the register's IRI of the office, or null where only the document names it
 * @param label the office's name in the register, or as printed
 */
public record OfficeHeld(@Nullable String iri, String label) {}
