package org.onrecord.rdf;

import org.onrecord.model.Speaker;
import org.onrecord.vocab.Iris;

/** The IRIs of those to whom utterances are attributed. */
public final class SpeakerIris {

  private SpeakerIris() {}

  /**
   * The IRI of whom an utterance is attributed to: the register's, or a part of the document for a
   * person, organisation or group whom only the document names.
   */
  public static String of(String document, Speaker.Member speaker) {
    if (speaker.iri() != null) {
      return speaker.iri();
    }
    String kind =
        switch (speaker.type()) {
          case OFFICIAL, PERSON -> "person";
          case ORGANISATION -> "organisation";
          case GROUP -> "group";
          case COUNTRY, QUESTIONER, UNKNOWN -> "speaker";
        };
    return Iris.namedIn(document, kind, speaker.name());
  }
}
