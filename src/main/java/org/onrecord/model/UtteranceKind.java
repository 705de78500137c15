package org.onrecord.model;

/** How an utterance stands in the text. */
public enum UtteranceKind {
  /** A speaker's turn in a transcript, or a whole speech. */
  TURN,
  /** The speaker's own words between quotation marks. */
  DIRECT,
  /** A report whose content is partly between quotation marks. */
  MIXED,
  /** A report in the reporter's words. */
  INDIRECT
}
