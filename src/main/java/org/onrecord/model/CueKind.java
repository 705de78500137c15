package org.onrecord.model;

/** What a cue says its source did: only {@link #SPEECH} is something said. */
public enum CueKind {
  /** Said, asked, told, announced, according to. */
  SPEECH,
  /** Believes, thinks, knows, hopes: held, not said. */
  BELIEF,
  /** Plans, wants, decided: meant, not said. */
  INTENTION
}
