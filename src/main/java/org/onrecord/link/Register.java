package org.onrecord.link;

/**
 * What is known beforehand: countries, organisations, topics, offices, officials and their terms of office.
 * Immutable and thread-safe.
 */
public final class Register {

  /** A register that knows nothing. */
  public static Register empty() {
    return new Register();
  }

  /** SHA-256 of the register's content, in hexadecimal: part of every extraction's provenance. */
  public String digest() {
    return "none";
  }
}
