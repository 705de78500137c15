package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Finds where the clause of a noun has ended: "the claim that it leaked was false". */
final class NounClauseEnds {
  private final Sentence sentence;
  private final ClauseStructure structure;
  private final Vocabulary vocabulary;

  NounClauseEnds(Sentence sentence, ClauseStructure structure, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.structure = structure;
    this.vocabulary = vocabulary;
  }

  /**
   * The last item of a noun's clause: up to a comma behind its verb, or the predicate of the clause
   * that the noun is the subject of.
   *
   * @param furthest where any clause would have ended
   */
  int end(int from, int furthest) {
    int last = Math.min(furthest, structure.endBeforeHoldersVerb(from));
    boolean predicate = false;
    for (int i = from + 1; i <= last; i++) {
      Tag tag = sentence.tag(i);
      boolean pause = tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.OPEN_BRACKET;
      if (pause && !structure.awaitsVerb(from, i)) {
        return i - 1;
      }
      boolean finite =
          tag == Tag.FINITE_VERB
              || tag == Tag.BE
              || tag == Tag.HAVE
              || tag == Tag.MODAL
              || tag == Tag.DO;
      int head = i - 1;
      while (head > from && sentence.is(head, Tag.ADVERB)) {
        head--;
      }
      if (finite
          && predicate
          && sentence.tag(head).isNominalHead()
          && !vocabulary.in("SUBJPRON", sentence.word(head))) {
        return i - 1;
      }
      predicate |= finite || tag == Tag.VERB;
      predicate &=
          !(tag == Tag.WH || tag == Tag.SUBORDINATOR || tag == Tag.THAT || tag == Tag.CONJUNCTION);
    }
    return last;
  }
}
