package org.onrecord.model;

import org.jspecify.annotations.Nullable;

/**
 * One of several whom a label may mean.
 *
 * @param iri the register's IRI of the person, or null for one whom only the document names
 * @param confidence from 0 to 1
 */
public record Candidate(String name, @Nullable String iri, double confidence) {}
