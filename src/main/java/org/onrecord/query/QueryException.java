package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/**
 * A question that cannot be answered. The message says what was found, what was expected, what to
 * do.
 */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What kind of failure it is. */
  public enum Kind {
    /**
     * The question is put wrongly: syntax, an unknown parameter, a value that is no date, an
     * ambiguous name.
     */
    USAGE,
    /** A name that nothing in the store has. */
    NOT_FOUND,
    /** It took too long. */
    TIMEOUT,
    /** It takes more memory than there is, or is nested too deeply. */
    TOO_LARGE
  }

  private final Kind kind;

  QueryException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  static QueryException usage(String message) {
    return new QueryException(Kind.USAGE, message, null);
  }

  static QueryException notFound(String message) {
    return new QueryException(Kind.NOT_FOUND, message, null);
  }

  public Kind kind() {
    return kind;
  }
}
