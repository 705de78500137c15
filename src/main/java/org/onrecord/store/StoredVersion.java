package org.onrecord.store;

/**
 * Which version of a document is in the store.
 *
 * @param sha256 of its canonical text; empty where none is noted
 * @param fingerprint of the extraction: the same means that extracting again would change nothing
 */
public record StoredVersion(String sha256, String fingerprint) {}
