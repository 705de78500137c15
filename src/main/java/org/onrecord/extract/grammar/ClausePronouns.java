package org.onrecord.extract.grammar;

/** The pronouns with which clauses begin. */
final class ClausePronouns {
  private ClausePronouns() {}

  /** "who", "which", where a noun stands before it. */
  static boolean isRelative(String word) {
    return switch (word) {
      case "who", "which", "whose", "whom", "where" -> true;
      default -> false;
    };
  }

  /** "he", "they": what can be nothing but a subject. */
  static boolean isSubject(String word) {
    return switch (word) {
      case "i", "he", "she", "we", "they" -> true;
      default -> false;
    };
  }
}
