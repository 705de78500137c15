package org.onrecord.model;

/** What a document is, by how speech stands in it. */
public enum DocumentKind {
  /** Turns of labelled speakers: interviews, briefings, parliamentary records. */
  TRANSCRIPT,
  /** Prose that quotes and reports what others said. */
  ARTICLE,
  /** The words of one speaker, without labels. */
  SPEECH
}
