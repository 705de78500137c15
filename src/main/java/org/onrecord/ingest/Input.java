package org.onrecord.ingest;

import org.onrecord.read.Source;

/** A source to be taken in, and the identity of the document in it. */
public record Input(Source source, String id) {}
