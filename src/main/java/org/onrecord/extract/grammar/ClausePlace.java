package org.onrecord.extract.grammar;

/**
 * Where the clause of a cue stands in its sentence, as far as it decides where the content ends.
 *
 * @param subordinate before the main clause, so that the content ends where that begins
 * @param relative in a relative clause, after which the main verb follows: ", who says so, left"
 * @param gerund the cue is a participle, which another may follow: "saying that … and calling …"
 * @param asClause the content is the one that "as X said" stands before: it ends where another
 *     clause is coordinated
 * @param present the cue stands in the present tense, so that a past form behind "and" is not its
 *     like
 * @param past the cue stands in the past tense, which what was said shares
 */
public record ClausePlace(
    boolean subordinate,
    boolean relative,
    boolean gerund,
    boolean asClause,
    boolean past,
    boolean present) {
  /** A main clause. */
  public static final ClausePlace MAIN = new ClausePlace(false, false, false, false, false, false);

  public ClausePlace inRelative(boolean relative) {
    return new ClausePlace(subordinate, relative, gerund, asClause, past, present);
  }

  public ClausePlace inAsClause(boolean asClause) {
    return new ClausePlace(subordinate, relative, gerund, asClause, past, present);
  }
}
