package org.onrecord.model;

/** What kind of source an utterance has. */
public enum SpeakerType {
  /** A person whom the register knows as holder of an office. */
  OFFICIAL,
  /** Any other named person. */
  PERSON,
  /** A country or its government: "Beijing said". */
  COUNTRY,
  ORGANISATION,
  /** Several unnamed persons: "two diplomats", "critics". */
  GROUP,
  /** Who asks in a transcript, unnamed. */
  QUESTIONER,
  UNKNOWN
}
