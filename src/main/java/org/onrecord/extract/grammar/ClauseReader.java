package org.onrecord.extract.grammar;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Clause.Kind;
import org.onrecord.extract.grammar.ClauseStack.Open;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;

/**
 * Reads the clauses of a sentence in one pass from left to right, with those not yet closed on a
 * stack. Single use.
 */
final class ClauseReader {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final CueWords cues;
  private final VerbChain chain;
  private final ClauseStack stack;
  private final CoordinationLevels levels;

  ClauseReader(Sentence sentence, NounPhrases phrases, CueWords cues) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.cues = cues;
    this.chain = new VerbChain(sentence, cues);
    this.stack = new ClauseStack(sentence);
    this.levels = new CoordinationLevels(sentence, cues, chain, stack);
  }

  ClauseStructure read() {
    stack.open(Kind.MAIN, 0, -1, false);
    while (stack.at() < sentence.size()) {
      stack.advance(Math.min(sentence.size(), step(stack.at())));
    }
    return new ClauseStructure(sentence, cues, stack.closed(), stack.owners());
  }

  /** Reads an item, or a chain of verbs, and gives the item behind. */
  private int step(int i) {
    return switch (sentence.tag(i)) {
      case SEMICOLON, COLON -> {
        stack.popTo(stack.root(), i);
        yield i + 1;
      }
      case THAT -> that(i);
      case WH -> wh(i);
      case SUBORDINATOR -> adverbial(i);
      case PREPOSITION -> opensAdverbial(i) ? adverbial(i) : i + 1;
      case TO -> infinitive(i);
      case GERUND, PARTICIPLE -> participle(i);
      case FINITE_VERB, VERB, BE, HAVE, DO, MODAL -> predicate(i);
      default -> i + 1;
    };
  }

  // ------------------------------------------------------------------ what introduces a clause

  private int that(int i) {
    boolean coordinates = coordinates(i);
    Open same = coordinates ? stack.openOf(Kind.COMPLEMENT, Tag.THAT) : null;
    if (same != null) {
      stack.popTo(stack.holder(same), i);
      stack.open(Kind.COMPLEMENT, i, same.parent, true);
      return i + 1;
    }
    boolean relative =
        sentence.tag(i - 1).isNominalHead()
            && sentence.tag(i + 1).isPredicate()
            && !isCue(i - 1, Frame.THAT);
    if (sentence.tag(i + 1).isPredicate() && !relative && !sentence.tag(i - 1).isVerb()) {
      return i + 1;
    }
    stack.open(relative ? Kind.RELATIVE : Kind.COMPLEMENT, i, stack.top().number, false);
    return i + 1;
  }

  private int wh(int i) {
    int before = sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
    boolean pied =
        (sentence.is(before, Tag.PREPOSITION) || sentence.is(before, Tag.TO)) && before > 0;
    boolean noun =
        sentence.tag(before).isNominalHead()
            || sentence.is(before, Tag.CLOSE_BRACKET)
            || sentence.is(before, Tag.ADJECTIVE)
            || sentence.is(before, Tag.DETERMINER)
            || sentence.is(before, Tag.QUOTATION);
    boolean relative = (noun || pied) && cues.isRelative(i);
    Open same =
        coordinates(i) ? stack.openOf(relative ? Kind.RELATIVE : Kind.COMPLEMENT, Tag.WH) : null;
    if (same != null) {
      stack.popTo(stack.holder(same), i);
      stack.open(same.kind, i, same.parent, true);
      return i + 1;
    }
    stack.open(relative ? Kind.RELATIVE : Kind.COMPLEMENT, i, stack.top().number, false);
    return i + 1;
  }

  /** "as he left", "as the envoy put it", but not "as a friend". */
  private boolean opensAdverbial(int i) {
    if (!sentence.word(i).equals("as") || !phrases.begins(i + 1)) {
      return false;
    }
    int end = phrases.baseEnd(i + 1);
    return chain.isFinite(end + 1) || sentence.is(i + 1, Tag.PRONOUN);
  }

  private int adverbial(int i) {
    boolean clause = false;
    for (int k = i + 1; k < sentence.size() && !clause; k++) {
      if (sentence.is(k, Tag.COMMA) || sentence.is(k, Tag.STOP)) {
        break;
      }
      clause = chain.isFinite(k) || sentence.is(k, Tag.QUOTATION);
    }
    if (clause && !sentence.is(i + 1, Tag.GERUND)) {
      stack.open(Kind.ADVERBIAL, i, stack.top().number, false);
    }
    return i + 1;
  }

  private int infinitive(int i) {
    int verb = chain.behind(i + 1);
    if (!sentence.is(verb, Tag.VERB) && !sentence.tag(verb).isAuxiliary()) {
      return i + 1;
    }
    Open same = coordinates(i) ? stack.openOf(Kind.INFINITIVAL, Tag.TO) : null;
    if (same != null) {
      stack.popTo(stack.holder(same), i);
    }
    int head = chain.head(verb);
    Open opened = stack.open(Kind.INFINITIVAL, i, stack.top().number, same != null);
    opened.verb = head;
    return head + 1;
  }

  private int participle(int i) {
    Tag before = sentence.tag(i - 1);
    boolean attributive =
        sentence.tag(i + 1).isNominal() && before.isNominal() && !before.isNominalHead();
    boolean gerund = sentence.is(i, Tag.GERUND);
    boolean reduced =
        before.isNominalHead() || before == Tag.COMMA || before == Tag.CLOSE_BRACKET || i == 0;
    boolean governed =
        gerund
            && (before == Tag.PREPOSITION
                || before == Tag.SUBORDINATOR
                || before == Tag.ADVERB
                || before == Tag.DASH);
    boolean parallel = before == Tag.CONJUNCTION && stack.openOf(Kind.PARTICIPIAL, null) != null;
    if (attributive || !reduced && !governed && !parallel) {
      return i + 1;
    }
    Open same = parallel ? stack.openOf(Kind.PARTICIPIAL, null) : null;
    if (same != null) {
      stack.popTo(stack.holder(same), i);
    } else if (before == Tag.COMMA) {
      leaveAside(i);
    }
    Open opened = stack.open(Kind.PARTICIPIAL, i, stack.top().number, parallel);
    opened.verb = i;
    return i + 1;
  }

  /** "The envoy, who left, saying …": a clause between commas is closed by the second. */
  private void leaveAside(int i) {
    Open aside = stack.top();
    boolean opened =
        aside.verb >= 0
            && aside.kind != Kind.MAIN
            && sentence.is(aside.start - 1, Tag.COMMA)
            && aside.parent >= 0;
    if (opened) {
      stack.popTo(stack.holder(aside), i);
    }
  }

  // ------------------------------------------------------------------ finite verbs

  private int predicate(int i) {
    if (!chain.isFinite(i)) {
      boolean goesOn = sentence.is(i, Tag.VERB) && sentence.is(i - 1, Tag.CONJUNCTION);
      if (goesOn && !stack.top().awaitsVerb()) {
        goOn(i, i);
      }
      return i + 1;
    }
    int before = chain.before(i);
    Open top = stack.top();
    if (top.awaitsVerb() && !isContact(before, top)) {
      take(top, i, before);
    } else {
      place(i, before);
    }
    return chain.head(i) + 1;
  }

  /** "the man he met": a subject pronoun right behind a noun that waits for its verb. */
  private boolean isContact(int before, Open top) {
    return sentence.is(before, Tag.PRONOUN)
        && cues.isSubject(before)
        && before - 1 >= top.start
        && (sentence.is(before - 1, Tag.NOUN) || sentence.is(before - 1, Tag.NAME))
        && top.kind != Kind.ADVERBIAL;
  }

  /** Finds the clause that a finite verb belongs to where the innermost has its verb. */
  private void place(int i, int before) {
    Tag tag = sentence.tag(before);
    Open pending = stack.pending();
    if (tag == Tag.CONJUNCTION || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON) {
      if (pending != null && tag != Tag.CONJUNCTION) {
        stack.popTo(pending, i);
        take(pending, i, before);
      } else {
        goOn(i, i);
      }
      return;
    }
    int start = subjectStart(before);
    int antecedent = pending == null ? antecedent() : -1;
    if (pending != null && start <= stack.top().verb) {
      stack.popTo(pending, i);
      take(pending, i, before);
    } else if (antecedent >= 0) {
      withSubject(i, antecedent, before, null);
    } else if (start >= 0) {
      withSubject(i, start, before, pending);
    }
  }

  /**
   * "and those who live there must": where the noun phrase begins that the innermost relative
   * clause belongs to, if that may be the subject of a clause of its own; else -1.
   */
  private int antecedent() {
    for (int k = stack.depth() - 1; k > 0; k--) {
      Open open = stack.fromRoot(k);
      if (open.kind == Kind.RELATIVE && open.verb >= 0) {
        int last = sentence.is(open.start - 1, Tag.COMMA) ? open.start - 2 : open.start - 1;
        int start = subjectStart(last);
        int verb = stack.holder(open).verb;
        boolean own = start > verb && start >= 0 && isClauseEdge(chain.before(start), verb);
        if (own) {
          stack.popTo(stack.holder(open), open.start);
        }
        return own ? start : -1;
      }
    }
    return -1;
  }

  private boolean isClauseEdge(int left, int verb) {
    return switch (sentence.tag(left)) {
      case CONJUNCTION, COMMA, SEMICOLON, DASH, QUOTATION -> true;
      default -> left == verb && isCue(left, Frame.ZERO);
    };
  }

  private int subjectStart(int last) {
    return sentence.is(last, Tag.QUOTATION) ? last : phrases.startOf(last);
  }

  private void withSubject(int i, int start, int before, @Nullable Open pending) {
    int left = chain.before(start);
    Tag tag = sentence.tag(left);
    boolean complement = tag.isVerb() && isCue(left, Frame.ZERO) || hasHearer(left);
    if (complement || tag.isNominal() && cues.isSubject(start)) {
      take(
          stack.open(
              complement ? Kind.COMPLEMENT : Kind.RELATIVE, start, stack.top().number, false),
          i,
          before);
    } else if (pending != null) {
      stack.popTo(pending, start);
      stack.own(pending, start);
      take(pending, i, before);
    } else if (tag == Tag.CONJUNCTION) {
      goOn(i, start);
    } else if (tag == Tag.COMMA
        || tag == Tag.SEMICOLON
        || tag == Tag.DASH
        || tag == Tag.COLON
        || tag == Tag.QUOTATION) {
      beside(i, start);
    } else {
      take(
          stack.open(
              tag.isNominal() ? Kind.RELATIVE : Kind.COMPLEMENT, start, stack.top().number, false),
          i,
          before);
    }
  }

  /** "told reporters the road was open": a hearer and a verb that takes both. */
  private boolean hasHearer(int left) {
    int start = sentence.tag(left).isNominalHead() ? phrases.startOf(left) : -1;
    return start > 0 && isCue(start - 1, Frame.PERSON) && stack.top().verb == start - 1;
  }

  /** "…, the mayor said": a verb with a subject of its own behind a comma. */
  private void beside(int i, int start) {
    boolean speaks = cues.speaks(chain.head(i));
    attach(speaks ? stack.root() : stack.innermostFinite(), i, start);
  }

  /** A coordinated verb, with the subject that begins at an item or without one. */
  private void goOn(int i, int start) {
    int conjunction = chain.before(start);
    boolean comma = sentence.is(conjunction, Tag.COMMA);
    boolean parted = comma || sentence.is(conjunction - 1, Tag.COMMA);
    attach(start < i ? levels.ofSubject(start, parted) : levels.ofVerb(i, comma), i, start);
  }

  /** Opens a clause that goes on with another, at its level. */
  private void attach(Open level, int i, int start) {
    if (level.parent < 0) {
      stack.leaveAll(start);
    } else {
      stack.popTo(stack.holder(level), start);
    }
    Open clause = stack.open(level.kind, start, level.parent, true);
    take(clause, i, start < i ? chain.before(i) : -1);
  }

  private void take(Open clause, int i, int before) {
    clause.verb = chain.head(i);
    clause.tense = chain.tense(i);
    boolean parted = sentence.is(before, Tag.COMMA) || sentence.is(before, Tag.DASH);
    if (parted && phrases.begins(clause.start)) {
      clause.subject = new Phrase(clause.start, phrases.baseEnd(clause.start));
      return;
    }
    int start = before < clause.start ? -1 : subjectStart(before);
    boolean relative = clause.kind == Kind.RELATIVE && before == clause.start;
    clause.subject =
        relative
            ? new Phrase(before, before)
            : start < clause.start ? null : new Phrase(start, before);
  }

  private boolean coordinates(int i) {
    return sentence.is(chain.before(i), Tag.CONJUNCTION) || sentence.is(i - 1, Tag.COMMA);
  }

  private boolean isCue(int verb, Frame frame) {
    return sentence.tag(verb).isVerb() && cues.any(verb, cue -> cue.takes(frame));
  }
}
