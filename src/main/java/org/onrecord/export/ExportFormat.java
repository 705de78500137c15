package org.onrecord.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A syntax in which the graph leaves the store. */
public enum ExportFormat {
  TURTLE,
  /** Each document in a graph of its own, named by its IRI; the register in the default graph. */
  TRIG,
  /** As {@link #TRIG}. */
  NQUADS,
  NTRIPLES,
  JSONLD,
  RDFXML;

  /** The format's name as options write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExportFormat> of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
