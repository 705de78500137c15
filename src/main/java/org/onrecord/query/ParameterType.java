package org.onrecord.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a parameter's value may be. */
public enum ParameterType {
  COUNTRY,
  OFFICIAL,
  /** Who may speak: a person, an organisation or a country. */
  AGENT,
  OFFICE,
  ORGANISATION,
  TOPIC,
  DOCUMENT,
  /** How an utterance is given: turn, direct, mixed or indirect. */
  MANNER,
  /** What a cue does: condemn, urge … */
  ACT,
  TEXT,
  DATE,
  INTEGER,
  DECIMAL,
  BOOLEAN,
  IRI,
  /** One of the words that the head lists: {@code month|year}. */
  CHOICE;

  /** The type's name as query files and help write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParameterType> of(String word) {
    return word.indexOf('|') > 0
        ? Optional.of(CHOICE)
        : Arrays.stream(values())
            .filter(type -> type != CHOICE && type.word().equals(word))
            .findFirst();
  }
}
