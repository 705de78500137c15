package org.onrecord.search;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.vocabulary.RDF;
import org.onrecord.vocab.Rec;

/**
 * What an entry of the index holds of a statement, of its utterance, or of the utterance in which
 * that is reported: the values of one property, several or none.
 */
public enum Column {
  ABOUT(Of.STATEMENT, Rec.ABOUT, true),
  MENTIONS(Of.STATEMENT, Rec.MENTIONS, true),
  TOPIC(Of.STATEMENT, Rec.ON_TOPIC, true),
  SPEAKER(Of.STATEMENT, Rec.SPEAKER, true),
  DOCUMENT(Of.STATEMENT, Rec.IN_DOCUMENT, true),
  SAID_BY(Of.UTTERANCE, Rec.SPEAKER, true),
  SPEAKS_FOR(Of.UTTERANCE, Rec.SPEAKS_FOR, true),
  IN_OFFICE(Of.UTTERANCE, Rec.IN_OFFICE, true),
  ADDRESSEE(Of.UTTERANCE, Rec.ADDRESSEE, true),
  MANNER(Of.UTTERANCE, RDF.uri + "type", true),
  SPEECH_ACT(Of.UTTERANCE, Rec.SPEECH_ACT, true),
  SPEAKER_TYPE(Of.UTTERANCE, Rec.SPEAKER_TYPE, false),
  MODALITY(Of.UTTERANCE, Rec.MODALITY, false),
  REPORTER(Of.REPORTING, Rec.SPEAKER, true);

  /** Whose property it is. */
  public enum Of {
    STATEMENT,
    UTTERANCE,
    /** The utterance that reports the statement's utterance. */
    REPORTING
  }

  private final Of of;
  private final String property;
  private final boolean iri;

  Column(Of of, String property, boolean iri) {
    this.of = of;
    this.property = property;
    this.iri = iri;
  }

  /** The column of a property, where the index has it. */
  public static Optional<Column> of(Of whose, String property) {
    return Arrays.stream(values())
        .filter(column -> column.of == whose && column.property.equals(property))
        .findFirst();
  }

  /** Whose values it holds. */
  public Of whose() {
    return of;
  }

  /** The IRI of the property. */
  public String property() {
    return property;
  }

  /** Whether its values are IRIs; else they are plain strings. */
  public boolean isIri() {
    return iri;
  }

  String field() {
    return name();
  }
}
