package org.onrecord.extract.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/**
 * The clauses of one sentence as a tree: where each begins and ends, its verb, whose verb that is,
 * and which clause holds it. Made once a sentence. Immutable.
 *
 * <p>An item belongs to the innermost clause around it; marks and conjunctions between two clauses
 * belong to the one that holds both.
 */
public final class ClauseStructure {
  /** A comma, a conjunction and two adverbs. */
  private static final int LONGEST_LINK = 4;

  private final List<Clause> clauses;
  private final int[] owners;
  private final Sentence sentence;
  private final CueWords cues;

  /**
   * @param owners for each item the number of its clause
   */
  ClauseStructure(Sentence sentence, CueWords cues, List<Clause> clauses, int[] owners) {
    this.sentence = sentence;
    this.cues = cues;
    this.clauses = List.copyOf(clauses);
    this.owners = owners.clone();
  }

  static ClauseStructure of(Sentence sentence, NounPhrases phrases, CueWords cues) {
    return new ClauseReader(sentence, phrases, cues).read();
  }

  /** The clauses in the order in which they begin. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The innermost clause of an item. */
  public Clause at(int item) {
    return clauses.get(owners[item]);
  }

  /** The subject of the clause of an item: its own, the one it shares, or that of what holds it. */
  @Nullable Phrase subjectAt(int item) {
    int c = owners[item];
    while (c >= 0) {
      Clause clause = clauses.get(c);
      if (clause.subject() != null) {
        return clause.subject();
      }
      c = clause.coordinated() ? earlier(c) : clause.parent();
    }
    return null;
  }

  /** The clause before a coordinated one that it goes on with. */
  private int earlier(int coordinated) {
    Clause clause = clauses.get(coordinated);
    for (int c = coordinated - 1; c >= 0; c--) {
      if (clauses.get(c).parent() == clause.parent() && clauses.get(c).kind() == clause.kind()) {
        return c;
      }
    }
    return clause.parent();
  }

  /**
   * Whether another clause begins behind a mark or a conjunction that does not go on with the
   * content that begins at an item: "said the vote was a farce, and left".
   */
  boolean leaves(int from, int mark) {
    int content = owners[from];
    if (clauses.get(content).start() != from
        || clauses.get(content).kind() != Clause.Kind.COMPLEMENT) {
      return false;
    }
    for (int c = content + 1; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      if (clause.start() > mark && clause.start() <= mark + LONGEST_LINK) {
        return clause.coordinated()
            && isLinked(mark, clause.start())
            && isBesideHolder(content, clause)
            && isReporters(content, c, mark);
      }
    }
    return false;
  }

  /**
   * ", shook his head and left", "and the move has …": what a source does besides, and what takes
   * up the news.
   */
  private boolean isReporters(int content, int c, int mark) {
    Clause clause = clauses.get(c);
    Phrase subject = clause.subject();
    if (subject != null) {
      return cues.takesUpNews(sentence.word(subject.end()));
    }
    VerbForms.Form verb = sentence.verb(clause.verb());
    boolean acts =
        clause.start() == mark + 1
            && sentence.is(mark, Tag.COMMA)
            && verb != null
            && verb.can(VerbForms.PAST);
    return acts && listGoesOn(content, c);
  }

  /** Whether another verb of the same list follows behind "and". */
  private boolean listGoesOn(int content, int listed) {
    for (int c = listed + 1; c < clauses.size(); c++) {
      Clause next = clauses.get(c);
      if (next.coordinated() && isBesideHolder(content, next)) {
        return next.subject() == null && sentence.is(next.start() - 1, Tag.CONJUNCTION);
      }
    }
    return false;
  }

  /** Whether a clause goes on with the one that holds a content, with its subject or another. */
  private boolean isBesideHolder(int content, Clause clause) {
    int holder = clauses.get(content).parent();
    return holder >= 0
        && clause.parent() == clauses.get(holder).parent()
        && clause.kind() == clauses.get(holder).kind();
  }

  /** The clause that begins at an item, or null. */
  public @Nullable Clause startingAt(int item) {
    for (Clause clause : clauses) {
      if (clause.start() == item && clause.verb() >= 0) {
        return clause;
      }
    }
    return null;
  }

  /** The last item of a relative clause that begins at an item, without a mark; else -1. */
  public int endOfRelative(int item) {
    Clause clause = startingAt(item);
    return clause != null && clause.kind() == Clause.Kind.RELATIVE
        ? withoutMarks(clause.end())
        : -1;
  }

  /**
   * Whether the rest up to an item, behind a comma, is a relative clause and all that it holds: ",
   * which had closed in May". What it adds may be the reporter's.
   */
  boolean closesWithRelative(int comma, int last) {
    Clause clause = sentence.is(comma + 1, Tag.WH) ? startingAt(comma + 1) : null;
    return clause != null
        && clause.kind() == Clause.Kind.RELATIVE
        && withoutMarks(clause.end()) >= last
        && !isAside(clause);
  }

  /** "the road, which they had closed, to open it": what a comma closes is an aside. */
  private boolean isAside(Clause relative) {
    for (int i = relative.start() + 1; i < relative.end(); i++) {
      if (sentence.is(i, Tag.COMMA) && sentence.is(i + 1, Tag.TO)) {
        return true;
      }
    }
    return false;
  }

  private int withoutMarks(int last) {
    int end = last;
    while (end > 0 && (sentence.is(end, Tag.COMMA) || sentence.is(end, Tag.STOP))) {
      end--;
    }
    return end;
  }

  /**
   * "the claim that it leaked was false": the last item of a clause that stands before the verb of
   * the one that holds it; of other clauses, the last item of the sentence.
   */
  int endBeforeHoldersVerb(int from) {
    Clause clause = startingAt(from);
    if (clause == null || clause.kind() != Clause.Kind.COMPLEMENT || clause.parent() < 0) {
      return sentence.size() - 1;
    }
    int verb = clauses.get(clause.parent()).verb();
    return verb > clause.verb() ? withoutMarks(firstOfChain(verb) - 1) : sentence.size() - 1;
  }

  /** Whether the verb of the reported clause that begins at an item stands behind another item. */
  boolean awaitsVerb(int from, int item) {
    Clause clause = startingAt(from);
    return clause != null && clause.kind() == Clause.Kind.COMPLEMENT && clause.verb() > item;
  }

  /** "has" of "has not hurt": the first auxiliary of a verb, or the verb itself. */
  private int firstOfChain(int verb) {
    int first = verb;
    for (int i = verb - 1; i > 0; i--) {
      if (sentence.tag(i).isAuxiliary()) {
        first = i;
      } else if (!sentence.is(i, Tag.ADVERB) && !sentence.is(i, Tag.NEGATION)) {
        return first;
      }
    }
    return first;
  }

  /** The word that opens the adverbial clause of a verb; empty where it is none. */
  public String opener(int verb) {
    Clause clause = at(verb);
    return clause.kind() == Clause.Kind.ADVERBIAL ? sentence.word(clause.start()) : "";
  }

  /**
   * Whether a clause with a subject of its own, which reports nothing, is coordinated behind a
   * conjunction: "and those who live there must wait".
   */
  public boolean goesOnBehind(int conjunction) {
    Clause clause = startingAt(conjunction + 1);
    return clause != null
        && clause.coordinated()
        && clause.subject() != null
        && clause.kind() == Clause.Kind.MAIN
        && !sentence.is(clause.start(), Tag.PRONOUN)
        && !cues.any(clause.verb(), cue -> true);
  }

  /** Whether only marks, conjunctions and adverbs stand between a mark and a clause. */
  private boolean isLinked(int mark, int start) {
    for (int i = mark + 1; i < start; i++) {
      if (!sentence.is(i, Tag.CONJUNCTION) && !sentence.is(i, Tag.ADVERB)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause begins at an item. */
  boolean begins(int item) {
    return at(item).start() == item;
  }

  @Override
  public String toString() {
    return clauses.toString();
  }
}
