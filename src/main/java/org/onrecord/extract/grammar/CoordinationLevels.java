package org.onrecord.extract.grammar;

import org.onrecord.extract.grammar.Clause.Kind;
import org.onrecord.extract.grammar.ClauseStack.Open;
import org.onrecord.language.Tag;

/** Tells which of the open clauses a coordinated verb or clause goes on with. */
final class CoordinationLevels {
  private final Sentence sentence;
  private final CueWords cues;
  private final VerbChain chain;
  private final ClauseStack stack;

  CoordinationLevels(Sentence sentence, CueWords cues, VerbChain chain, ClauseStack stack) {
    this.sentence = sentence;
    this.cues = cues;
    this.chain = chain;
    this.stack = stack;
  }

  /**
   * A clause with another subject goes on with the innermost one, beyond relative clauses behind a
   * comma; but "and the move has …" takes up what was said as a whole.
   */
  Open ofSubject(int start, boolean parted) {
    Open level = stack.innermostFinite();
    for (int k = stack.depth() - 1; k > 0 && parted && level.kind == Kind.RELATIVE; k--) {
      Open open = stack.fromRoot(k - 1);
      level = open.kind.isFinite() && open.verb >= 0 ? open : level;
    }
    boolean takesUp =
        sentence.word(start).equals("the") && cues.takesUpNews(sentence.word(start + 1));
    return takesUp && level.kind == Kind.COMPLEMENT ? stack.holder(level) : level;
  }

  /**
   * The innermost clause whose verb is of the same tense; behind a bare comma, beyond one that only
   * says what something is: "said the vote was a farce, shook his head and left".
   */
  Open ofVerb(int i, boolean asyndetic) {
    Clause.Tense tense = chain.tense(i);
    for (int k = stack.depth() - 1; k >= 0; k--) {
      Open open = stack.fromRoot(k);
      boolean states =
          asyndetic
              && open.kind == Kind.COMPLEMENT
              && sentence.is(open.verb, Tag.BE)
              && !sentence.is(i, Tag.BE);
      if (fits(open, i, tense) && !states) {
        return open;
      }
      if (open.kind == Kind.COMPLEMENT && !(tense == Clause.Tense.PAST && isTold(open))) {
        break;
      }
    }
    return stack.innermostFinite();
  }

  /** Whether what holds a clause tells of the past, as what goes on with it would. */
  private boolean isTold(Open said) {
    return stack.holder(said).tense == Clause.Tense.PAST;
  }

  private boolean fits(Open open, int i, Clause.Tense tense) {
    if (open.verb < 0) {
      return false;
    }
    if (tense == Clause.Tense.NONE) {
      return !open.kind.isFinite() || open.tense == Clause.Tense.MODAL;
    }
    boolean participles = sentence.is(open.verb, Tag.PARTICIPLE) && chain.isParticiple(i);
    return open.kind.isFinite() && (open.tense == tense || participles);
  }
}
