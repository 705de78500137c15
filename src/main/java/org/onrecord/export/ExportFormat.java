package org.onrecord.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A syntax in which the graph leaves the store. */
public enum ExportFormat {
  TURTLE("ttl", "text/turtle", false),
  /** Each document in a graph of its own, named by its IRI; the register in the default graph. */
  TRIG("trig", "application/trig", true),
  /** As {@link #TRIG}. */
  NQUADS("nq", "application/n-quads", true),
  NTRIPLES("nt", "application/n-triples", false),
  JSONLD("jsonld", "application/ld+json", false),
  RDFXML("rdf", "application/rdf+xml", false);

  /** What a file's name ends with when its content is packed. */
  public static final String PACKED = ".gz";

  private final String extension;
  private final String mediaType;
  private final boolean graphs;

  ExportFormat(String extension, String mediaType, boolean graphs) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.graphs = graphs;
  }

  /** The format's name as options write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual end of a file's name, without the stop. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether the syntax has named graphs. */
  boolean hasGraphs() {
    return graphs;
  }

  public static Optional<ExportFormat> of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The format that a file's name tells, packed or not: {@code dump.nt.gz}. */
  public static Optional<ExportFormat> ofFile(String name) {
    String plain =
        name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    return Arrays.stream(values())
        .filter(format -> plain.endsWith("." + format.extension))
        .findFirst();
  }
}
