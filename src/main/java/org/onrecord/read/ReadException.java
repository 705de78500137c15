package org.onrecord.read;

import org.jspecify.annotations.Nullable;

/**
 * Input that cannot be read. The message says source, place, what was found, what was expected,
 * what to do.
 */
public final class ReadException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param place line and column as {@code 12:4}, or null where the whole source is meant
   */
  public ReadException(
      String source, @Nullable String place, String problem, @Nullable Throwable cause) {
    super(source + (place == null ? "" : ":" + place) + ": " + problem, cause);
  }

  public ReadException(String source, String problem) {
    this(source, null, problem, null);
  }
}
