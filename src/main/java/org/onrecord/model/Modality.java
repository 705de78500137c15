package org.onrecord.model;

/** Whether the text asserts that the words were said. */
public enum Modality {
  ASSERTED,
  /** "He did not say that …". */
  NEGATED,
  /** "She would say that …", "if they say …". */
  HYPOTHETICAL
}
