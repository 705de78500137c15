package org.onrecord.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

/** How an answer may be written: rows in one way, triples in another. */
public enum AnswerFormat {
  TABLE(true, null),
  CSV(true, Lang.CSV),
  TSV(true, Lang.TSV),
  JSON(true, org.apache.jena.riot.resultset.ResultSetLang.RS_JSON),
  XML(true, org.apache.jena.riot.resultset.ResultSetLang.RS_XML),
  MARKDOWN(true, null),
  HTML(true, null),
  JSONL(true, null),
  TURTLE(false, Lang.TURTLE),
  NTRIPLES(false, Lang.NTRIPLES),
  TRIG(false, Lang.TRIG),
  NQUADS(false, Lang.NQUADS),
  JSONLD(false, Lang.JSONLD11),
  RDFXML(false, Lang.RDFXML);

  private final boolean forRows;
  private final @Nullable Lang lang;

  AnswerFormat(boolean forRows, @Nullable Lang lang) {
    this.forRows = forRows;
    this.lang = lang;
  }

  /** The format's name as options write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AnswerFormat> of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What is written where the user names no format. */
  public static AnswerFormat defaultFor(Answer answer) {
    return answer instanceof Answer.Triples ? TURTLE : TABLE;
  }

  /** Whether this answer can be written so. */
  public boolean fits(Answer answer) {
    return forRows != answer instanceof Answer.Triples;
  }

  @Nullable Lang lang() {
    return lang;
  }
}
