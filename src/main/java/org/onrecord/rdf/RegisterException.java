package org.onrecord.rdf;

/** A register that cannot be used. The message says file, line, what was found and what to do. */
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RegisterException(String message, Throwable cause) {
    super(message, cause);
  }
}
