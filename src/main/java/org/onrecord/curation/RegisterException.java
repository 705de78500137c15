package org.onrecord.curation;

import org.jspecify.annotations.Nullable;

/** A register that cannot be used. The message says file, line, what was found and what to do. */
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RegisterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
