package org.onrecord.search;

/** The fields of an entry besides its columns. */
final class Field {
  /** The statement's words: searched, and kept as they are. */
  static final String TEXT = "text";

  static final String STATEMENT = "statement";
  static final String UTTERANCE = "utterance";

  /** The utterance that reports the statement's utterance. */
  static final String REPORTING = "reporting";

  /** Days since 1970-01-01; none where the statement has no date. */
  static final String DAY = "day";

  static final String CHAR_START = "charStart";
  static final String DEPTH = "depth";

  /** Only where the utterance has one. */
  static final String CONFIDENCE = "confidence";

  /** Only where a word is so long that it was cut. */
  static final String CUT = "cut";

  /** A number for all that the entry holds. */
  static final String CHECK = "check";

  private Field() {}
}
