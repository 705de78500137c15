package org.onrecord.model;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * A doubt about the input: something that was found odd, guessed or left out, and where.
 *
 * @param code a stable name in lower case with hyphens, such as {@code page-furniture}
 * @param message what was found and what was done about it, as a sentence for people
 * @param span the place in the canonical text, or null where the issue concerns the whole document
 */
public record Issue(Severity severity, String code, String message, @Nullable Span span) {

  /** How much an issue matters to who reads the result. */
  public enum Severity {
    /** Something was done that one may want to know. */
    INFO,
    /** Something was doubtful and a choice was made. */
    WARNING,
    /**
     * The input is not what it should be (cut off, in an encoding that had to be guessed): look at
     * it.
     */
    ERROR
  }

  public static Issue info(String code, String message, @Nullable Span span) {
    return new Issue(Severity.INFO, code, message, span);
  }

  public static Issue error(String code, String message, @Nullable Span span) {
    return new Issue(Severity.ERROR, code, message, span);
  }

  public static Issue warning(String code, String message, @Nullable Span span) {
    return new Issue(Severity.WARNING, code, message, span);
  }
}
