package org.onrecord.language;

/** The part a word or mark plays in its sentence, as far as attribution needs it. */
public enum Tag {
  DETERMINER,
  POSSESSIVE_PRONOUN,
  PRONOUN,
  NAME,
  NOUN,
  ADJECTIVE,
  NUMBER,
  TIME,
  POSSESSIVE,
  PREPOSITION,
  TO,
  CONJUNCTION,
  SUBORDINATOR,
  WH,
  THAT,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATION,
  ADVERB,
  /** A verb in its base form or a form shared with it. */
  VERB,
  /** A form in -s, or a past form that stands as a finite verb. */
  FINITE_VERB,
  /** A past participle after an auxiliary or after its noun. */
  PARTICIPLE,
  GERUND,
  COMMA,
  STOP,
  COLON,
  SEMICOLON,
  DASH,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  QUOTE_MARK,
  /** A whole passage between quotation marks. */
  QUOTATION,
  OTHER;

  public boolean isVerb() {
    return this == VERB || this == FINITE_VERB || this == PARTICIPLE || this == GERUND;
  }

  public boolean isAuxiliary() {
    return this == BE || this == HAVE || this == DO || this == MODAL;
  }

  /** Whether a clause that has this has a predicate. */
  public boolean isPredicate() {
    return this == VERB || this == FINITE_VERB || isAuxiliary();
  }

  /** Whether it may stand inside a noun phrase without a preposition. */
  public boolean isNominal() {
    return switch (this) {
      case DETERMINER,
          POSSESSIVE_PRONOUN,
          PRONOUN,
          NAME,
          NOUN,
          ADJECTIVE,
          NUMBER,
          TIME,
          POSSESSIVE,
          CLOSE_BRACKET ->
          true;
      default -> false;
    };
  }

  /** Whether a noun phrase may end in it. */
  public boolean isNominalHead() {
    return this == NAME || this == NOUN || this == PRONOUN || this == NUMBER || this == TIME;
  }
}
