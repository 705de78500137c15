package org.onrecord.model;

/** By what it is known who a speaker is. */
public enum Basis {
  /** A label before a turn. */
  LABEL,
  /** A name of a person, with or without a title. */
  NAME,
  /** A country, a government or an organisation by name. */
  BODY,
  /** An office or another description: "the Secretary". */
  DESCRIPTION,
  /** "he", "she": the subject before. */
  PRONOUN,
  /** "he", "she": somebody before who is no subject. */
  DISTANT_PRONOUN,
  /** "I": whoever speaks. */
  SELF,
  /** "we" of an official: his government. */
  OWN_SIDE,
  /** "we": those who issue a statement, or two who speak together. */
  TOGETHER,
  /** "you": the one spoken to. */
  ADDRESSED,
  /** "they", "the two leaders": those who met or said something before. */
  MEETING,
  /** "A and B", "A with B". */
  LIST,
  /** A pronoun for which nobody known stands: nobody is told by it. */
  NOBODY
}
