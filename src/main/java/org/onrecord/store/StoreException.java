package org.onrecord.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what was asked. The message says where, what was found and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What kind of failure it is. */
  public enum Kind {
    /** There is no store at the place given. */
    MISSING,
    /** Another process holds the store. */
    BUSY,
    /** What is in the store cannot be read. */
    DAMAGED,
    /** The file system or the database failed; the store is as it was before. */
    FAILED
  }

  private final Kind kind;

  /** The database is not as it was written. */
  public static StoreException damaged(String problem) {
    return new StoreException(
        Kind.DAMAGED, problem + "; leave it as it is, and restore a backup to another place", null);
  }

  StoreException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
