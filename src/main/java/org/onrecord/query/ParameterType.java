package org.onrecord.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a parameter's value may be. */
public enum ParameterType {
  COUNTRY,
  OFFICIAL,
  OFFICE,
  ORGANISATION,
  TOPIC,
  DOCUMENT,
  TEXT,
  DATE,
  INTEGER,
  BOOLEAN,
  IRI;

  /** The type's name as query files and help write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ParameterType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }
}
