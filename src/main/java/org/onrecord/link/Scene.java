package org.onrecord.link;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.Speaker;

/**
 * Where a report stands: who reports it, and in a transcript who has the floor and with whom he
 * talks.
 *
 * @param reporter the speaker of the turn or quotation around it; through "I" and "we" whoever
 *     speaks there
 * @param quoted whose direct speech is around it, or null; inside it "he" is somebody else
 * @param speaking the speaker of the turn around it, or null outside turns
 * @param other with whom the one who has the floor talks, or null
 * @param asked whether one of the two asks and the other answers
 */
record Scene(
    @Nullable Speaker reporter,
    @Nullable Speaker quoted,
    @Nullable Speaker speaking,
    @Nullable Speaker other,
    boolean asked) {

  boolean isTurn() {
    return speaking != null;
  }

  /** Whether somebody's quoted words in prose stand around it. */
  boolean isQuotation() {
    return speaking == null && reporter != null && reporter.label() != null;
  }

  /** Whether a person has the floor or is quoted, or asks or answers. */
  boolean takesPart(Identified who) {
    return isSpeaking(who) || asked && isSame(other, who);
  }

  /** Whether a person has the floor, or these are words quoted from him. */
  boolean isSpeaking(Identified who) {
    return isSame(speaking, who) || isSame(quoted, who);
  }

  private static boolean isSame(@Nullable Speaker speaker, Identified who) {
    if (speaker == null || speaker.name() == null) {
      return false;
    }
    return who.iri() != null ? who.iri().equals(speaker.iri()) : who.name().equals(speaker.name());
  }
}
