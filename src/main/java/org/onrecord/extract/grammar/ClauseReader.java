package org.onrecord.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Clause.Kind;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;

/**
 * Reads the clauses of a sentence in one pass from left to right, with those not yet closed on a
 * stack. Single use.
 */
final class ClauseReader {
  /** A clause that may still grow. */
  private static final class Open {
    final Kind kind;
    final int number;
    final int start;
    int parent;
    final boolean coordinated;
    @Nullable Phrase subject;
    int verb = -1;
    Clause.Tense tense = Clause.Tense.NONE;

    Open(Kind kind, int number, int start, int parent, boolean coordinated) {
      this.kind = kind;
      this.number = number;
      this.start = start;
      this.parent = parent;
      this.coordinated = coordinated;
    }

    /** Whether it waits for its finite verb. */
    boolean awaitsVerb() {
      return verb < 0 && kind.isFinite();
    }
  }

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final CueWords cues;
  private final VerbChain chain;
  private final int[] owners;
  private final List<Open> all = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();

  /** The item that is read. */
  private int at;

  ClauseReader(Sentence sentence, NounPhrases phrases, CueWords cues) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.cues = cues;
    this.chain = new VerbChain(sentence);
    this.owners = new int[sentence.size()];
  }

  ClauseStructure read() {
    open(Kind.MAIN, 0, -1, false);
    while (at < sentence.size()) {
      int next = Math.min(sentence.size(), step(at));
      for (int k = at; k < next; k++) {
        owners[k] = top().number;
      }
      at = next;
    }
    return new ClauseStructure(sentence, cues, closed(), owners);
  }

  /** Reads an item, or a chain of verbs, and gives the item behind. */
  private int step(int i) {
    return switch (sentence.tag(i)) {
      case SEMICOLON, COLON -> {
        popTo(stack.getFirst(), i);
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
    Open same = coordinates ? openOf(Kind.COMPLEMENT, Tag.THAT) : null;
    if (same != null) {
      popTo(all.get(same.parent), i);
      open(Kind.COMPLEMENT, i, same.parent, true);
      return i + 1;
    }
    boolean relative =
        sentence.tag(i - 1).isNominalHead()
            && sentence.tag(i + 1).isPredicate()
            && !isCue(i - 1, Frame.THAT);
    if (sentence.tag(i + 1).isPredicate() && !relative && !sentence.tag(i - 1).isVerb()) {
      return i + 1;
    }
    open(relative ? Kind.RELATIVE : Kind.COMPLEMENT, i, top().number, false);
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
    boolean relative = (noun || pied) && isRelativePronoun(i);
    Open same = coordinates(i) ? openOf(relative ? Kind.RELATIVE : Kind.COMPLEMENT, Tag.WH) : null;
    if (same != null) {
      popTo(all.get(same.parent), i);
      open(same.kind, i, same.parent, true);
      return i + 1;
    }
    open(relative ? Kind.RELATIVE : Kind.COMPLEMENT, i, top().number, false);
    return i + 1;
  }

  private boolean isRelativePronoun(int i) {
    return switch (sentence.word(i)) {
      case "who", "which", "whose", "whom", "where" -> true;
      default -> false;
    };
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
      open(Kind.ADVERBIAL, i, top().number, false);
    }
    return i + 1;
  }

  private int infinitive(int i) {
    int verb = chain.behind(i + 1);
    if (!sentence.is(verb, Tag.VERB) && !sentence.tag(verb).isAuxiliary()) {
      return i + 1;
    }
    Open same = coordinates(i) ? openOf(Kind.INFINITIVAL, Tag.TO) : null;
    if (same != null) {
      popTo(all.get(same.parent), i);
    }
    int head = chain.head(verb);
    Open opened = open(Kind.INFINITIVAL, i, top().number, same != null);
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
    boolean parallel = before == Tag.CONJUNCTION && openOf(Kind.PARTICIPIAL, null) != null;
    if (attributive || !reduced && !governed && !parallel) {
      return i + 1;
    }
    if (parallel) {
      Open same = openOf(Kind.PARTICIPIAL, null);
      popTo(all.get(same == null ? 0 : same.parent), i);
    } else if (before == Tag.COMMA) {
      leaveAside(i);
    }
    Open opened = open(Kind.PARTICIPIAL, i, top().number, parallel);
    opened.verb = i;
    return i + 1;
  }

  /** "The envoy, who left, saying …": a clause between commas is closed by the second. */
  private void leaveAside(int i) {
    Open aside = top();
    boolean opened =
        aside.verb >= 0
            && aside.kind != Kind.MAIN
            && sentence.is(aside.start - 1, Tag.COMMA)
            && aside.parent >= 0;
    if (opened) {
      popTo(all.get(aside.parent), i);
    }
  }

  // ------------------------------------------------------------------ finite verbs

  private int predicate(int i) {
    if (!chain.isFinite(i)) {
      boolean goesOn = sentence.is(i, Tag.VERB) && sentence.is(i - 1, Tag.CONJUNCTION);
      if (goesOn && !top().awaitsVerb()) {
        goOn(i, i);
      }
      return i + 1;
    }
    int before = chain.before(i);
    Open top = top();
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
        && isSubjectPronoun(before)
        && before - 1 >= top.start
        && (sentence.is(before - 1, Tag.NOUN) || sentence.is(before - 1, Tag.NAME))
        && top.kind != Kind.ADVERBIAL;
  }

  private boolean isSubjectPronoun(int i) {
    return switch (sentence.word(i)) {
      case "i", "he", "she", "we", "they" -> true;
      default -> false;
    };
  }

  /** Finds the clause that a finite verb belongs to where the innermost has its verb. */
  private void place(int i, int before) {
    Tag tag = sentence.tag(before);
    Open pending = pending();
    if (tag == Tag.CONJUNCTION || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON) {
      if (pending != null && tag != Tag.CONJUNCTION) {
        popTo(pending, i);
        take(pending, i, before);
      } else {
        goOn(i, i);
      }
      return;
    }
    int start = subjectStart(before);
    int antecedent = pending == null ? antecedent() : -1;
    if (pending != null && start < 0) {
      popTo(pending, i);
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
    for (int k = stack.size() - 1; k > 0; k--) {
      Open open = stack.get(k);
      if (open.kind == Kind.RELATIVE && open.verb >= 0) {
        int last = sentence.is(open.start - 1, Tag.COMMA) ? open.start - 2 : open.start - 1;
        int start = subjectStart(last);
        int verb = all.get(open.parent).verb;
        boolean own = start > verb && start >= 0 && isClauseEdge(chain.before(start), verb);
        if (own) {
          popTo(all.get(open.parent), open.start);
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
    if (complement || tag.isNominal() && isSubjectPronoun(start)) {
      take(
          open(complement ? Kind.COMPLEMENT : Kind.RELATIVE, start, top().number, false),
          i,
          before);
    } else if (pending != null) {
      popTo(pending, start);
      own(pending, start);
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
          open(tag.isNominal() ? Kind.RELATIVE : Kind.COMPLEMENT, start, top().number, false),
          i,
          before);
    }
  }

  /** "told reporters the road was open": a hearer and a verb that takes both. */
  private boolean hasHearer(int left) {
    int start = sentence.tag(left).isNominalHead() ? phrases.startOf(left) : -1;
    return start > 0 && isCue(start - 1, Frame.PERSON) && top().verb == start - 1;
  }

  /** "…, the mayor said": a verb with a subject of its own behind a comma. */
  private void beside(int i, int start) {
    Open level = cues.speaks(chain.head(i)) ? stack.getFirst() : innermostFinite();
    Open parent = level.parent < 0 ? null : all.get(level.parent);
    if (parent == null) {
      popTo(stack.getFirst(), start);
      stack.clear();
      take(open(Kind.MAIN, start, -1, true), i, chain.before(i));
      return;
    }
    popTo(parent, start);
    take(open(level.kind, start, parent.number, true), i, chain.before(i));
  }

  /** A coordinated verb, with the subject that begins at an item or without one. */
  private void goOn(int i, int start) {
    int conjunction = chain.before(start);
    boolean parted = sentence.is(conjunction, Tag.COMMA) || sentence.is(conjunction - 1, Tag.COMMA);
    Open level =
        start < i
            ? levelOfSubject(start, parted)
            : levelOfVerb(i, sentence.is(conjunction, Tag.COMMA));
    if (level.parent < 0) {
      popTo(stack.getFirst(), start);
      stack.clear();
    } else {
      popTo(all.get(level.parent), start);
    }
    take(open(level.kind, start, level.parent, true), i, start < i ? chain.before(i) : -1);
  }

  /**
   * A clause with another subject goes on with the innermost one, beyond relative clauses behind a
   * comma; but "and the move has …" takes up what was said as a whole.
   */
  private Open levelOfSubject(int start, boolean parted) {
    Open level = innermostFinite();
    for (int k = stack.size() - 1; k > 0 && parted && level.kind == Kind.RELATIVE; k--) {
      Open open = stack.get(k - 1);
      level = open.kind.isFinite() && open.verb >= 0 ? open : level;
    }
    boolean takesUp =
        sentence.word(start).equals("the") && cues.takesUpNews(sentence.word(start + 1));
    return takesUp && level.kind == Kind.COMPLEMENT ? all.get(level.parent) : level;
  }

  /**
   * The innermost clause whose verb is of the same tense; behind a bare comma, beyond one that only
   * says what something is: "said the vote was a farce, shook his head and left".
   */
  private Open levelOfVerb(int i, boolean asyndetic) {
    Clause.Tense tense = chain.tense(i);
    for (int k = stack.size() - 1; k >= 0; k--) {
      Open open = stack.get(k);
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
    return innermostFinite();
  }

  /** Whether what holds a clause tells of the past, as what goes on with it would. */
  private boolean isTold(Open said) {
    return all.get(said.parent).tense == Clause.Tense.PAST;
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

  private Open innermostFinite() {
    for (int k = stack.size() - 1; k >= 0; k--) {
      if (stack.get(k).kind.isFinite() && stack.get(k).verb >= 0) {
        return stack.get(k);
      }
    }
    return stack.getFirst();
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

  // ------------------------------------------------------------------ the stack

  private Open top() {
    return stack.getLast();
  }

  private Open open(Kind kind, int start, int parent, boolean coordinated) {
    Open open = new Open(kind, all.size(), start, parent, coordinated);
    all.add(open);
    stack.add(open);
    own(open, start);
    return open;
  }

  /** Gives a clause the items from one on to the one that is read, but for what they hold. */
  private void own(Open open, int start) {
    for (int k = start; k < at; k++) {
      Open owner = all.get(owners[k]);
      if (owner.start < start) {
        owners[k] = open.number;
      } else if (owner.parent >= 0
          && !stack.contains(owner)
          && all.get(owner.parent).start < start) {
        owner.parent = open.number;
      }
    }
  }

  /** Closes what a clause holds; the marks before an item are the clause's own again. */
  private void popTo(Open clause, int i) {
    while (top() != clause && stack.size() > 1) {
      stack.removeLast();
    }
    for (int k = i - 1; k >= 0; k--) {
      Tag tag = sentence.tag(k);
      if (tag != Tag.COMMA && tag != Tag.CONJUNCTION && tag != Tag.ADVERB && tag != Tag.SEMICOLON) {
        break;
      }
      owners[k] = top().number;
    }
  }

  /** The innermost clause that waits for its finite verb and has something to be its subject. */
  private @Nullable Open pending() {
    for (int k = stack.size() - 1; k >= 0; k--) {
      if (stack.get(k).awaitsVerb()) {
        return stack.get(k);
      }
    }
    return null;
  }

  private @Nullable Open openOf(Kind kind, @Nullable Tag opener) {
    for (int k = stack.size() - 1; k > 0; k--) {
      Open open = stack.get(k);
      if (open.kind == kind && (opener == null || sentence.is(open.start, opener))) {
        return open;
      }
    }
    return null;
  }

  private boolean coordinates(int i) {
    return sentence.is(chain.before(i), Tag.CONJUNCTION) || sentence.is(i - 1, Tag.COMMA);
  }

  private boolean isCue(int verb, Frame frame) {
    return sentence.tag(verb).isVerb() && cues.any(verb, cue -> cue.takes(frame));
  }

  private List<Clause> closed() {
    int[] ends = new int[all.size()];
    for (int k = 0; k < owners.length; k++) {
      for (int c = owners[k]; c >= 0; c = all.get(c).parent) {
        ends[c] = k;
      }
    }
    List<Clause> clauses = new ArrayList<>();
    for (Open open : all) {
      clauses.add(
          new Clause(
              open.kind,
              open.coordinated,
              open.start,
              Math.max(open.start, ends[open.number]),
              open.subject,
              open.verb,
              open.parent));
    }
    return clauses;
  }
}
