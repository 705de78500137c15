package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A clause of a sentence. All places are item indices.
 *
 * @param coordinated whether it goes on with one before it at its level, with or without a subject
 *     of its own
 * @param start its first item: what introduces it, or its first word
 * @param end its last item, included, with the clauses that it holds
 * @param subject the noun phrase before its verb, or null where it shares one or has none
 * @param verb its main verb, behind auxiliaries, or -1
 * @param parent the number of the clause that holds it, or -1
 */
public record Clause(
    Kind kind,
    boolean coordinated,
    int start,
    int end,
    Subjects.@Nullable Phrase subject,
    int verb,
    int parent) {

  /** How a clause stands in the one that holds it. */
  public enum Kind {
    /** "The envoy left". */
    MAIN,
    /** "that the road was open", "whether it was", "the road was open" behind "said". */
    COMPLEMENT,
    /** "who left", "that he built", "the envoy built" behind "the road". */
    RELATIVE,
    /** "because it rained", "when they met", "if it rains". */
    ADVERBIAL,
    /** "adding that", "built in May": a participle without an auxiliary. */
    PARTICIPIAL,
    /** "to open the road". */
    INFINITIVAL;

    /** Whether it has a finite verb. */
    boolean isFinite() {
      return this != PARTICIPIAL && this != INFINITIVAL;
    }
  }

  /** How its verb stands in time, which coordinated verbs mostly share. */
  enum Tense {
    PAST,
    PRESENT,
    MODAL,
    NONE
  }
}
