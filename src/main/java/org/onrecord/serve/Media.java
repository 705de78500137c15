package org.onrecord.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.AnswerFormat;

/** The forms in which something may be given, with their media types; the first is the one sent. */
enum Media {
  HTML("html", null, "text/html", "application/xhtml+xml"),
  SPARQL_JSON("srj", AnswerFormat.JSON, "application/sparql-results+json"),
  SPARQL_XML("srx", AnswerFormat.XML, "application/sparql-results+xml"),
  JSON("json", null, "application/json"),
  XML("xml", null, "application/xml", "text/xml"),
  CSV("csv", AnswerFormat.CSV, "text/csv"),
  TSV("tsv", AnswerFormat.TSV, "text/tab-separated-values"),
  MARKDOWN("md", AnswerFormat.MARKDOWN, "text/markdown"),
  TURTLE("ttl", AnswerFormat.TURTLE, "text/turtle", "application/x-turtle"),
  NTRIPLES("nt", AnswerFormat.NTRIPLES, "application/n-triples"),
  JSONLD("jsonld", AnswerFormat.JSONLD, "application/ld+json"),
  RDFXML("rdf", AnswerFormat.RDFXML, "application/rdf+xml"),
  TRIG("trig", AnswerFormat.TRIG, "application/trig"),
  NQUADS("nq", AnswerFormat.NQUADS, "application/n-quads"),
  ATOM("atom", null, "application/atom+xml"),
  TEXT("txt", null, "text/plain"),
  BIBTEX("bib", null, "application/x-bibtex"),
  JAVASCRIPT("js", null, "text/javascript"),
  CSS("css", null, "text/css"),
  SVG("svg", null, "image/svg+xml"),
  PNG("png", null, "image/png");

  private final String extension;
  private final @Nullable AnswerFormat format;
  private final List<String> types;

  Media(String extension, @Nullable AnswerFormat format, String... types) {
    this.extension = extension;
    this.format = format;
    this.types = List.of(types);
  }

  /** What an address ends with that asks for this form: "ttl". */
  String extension() {
    return extension;
  }

  /** How answers are written so, where they can be. */
  Optional<AnswerFormat> format() {
    return Optional.ofNullable(format);
  }

  String type() {
    return types.getFirst();
  }

  List<String> types() {
    return types;
  }

  /** As the header says it, with the encoding where it is text. */
  String contentType() {
    return this == PNG ? type() : type() + ";charset=utf-8";
  }

  static Optional<Media> ofExtension(String extension) {
    return Arrays.stream(values()).filter(media -> media.extension.equals(extension)).findFirst();
  }
}
