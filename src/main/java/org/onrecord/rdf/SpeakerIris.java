package org.onrecord.rdf;

import java.util.regex.Pattern;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.vocab.Iris;

/** The IRIs of those to whom utterances are attributed. */
public final class SpeakerIris {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private SpeakerIris() {}

  /**
   * The IRI of whom an utterance is attributed to: the register's; that of the name for a person
   * whom only documents know and name in full; or a part of the document for one known by a surname
   * alone, an organisation or a group.
   */
  public static String of(String document, Speaker.Member speaker) {
    if (speaker.iri() != null) {
      return speaker.iri();
    }
    boolean person = speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.OFFICIAL;
    if (person && isFullName(speaker.name())) {
      return Iris.named(speaker.name());
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

  /** More than one word, and letters in each: not "Kern", "Speaker 2" or "J. K.". */
  private static boolean isFullName(String name) {
    int written = 0;
    for (String word : BLANKS.split(name.strip())) {
      written += word.codePoints().filter(Character::isLetter).count() > 1 ? 1 : 0;
    }
    return written > 1 && name.codePoints().noneMatch(Character::isDigit);
  }
}
