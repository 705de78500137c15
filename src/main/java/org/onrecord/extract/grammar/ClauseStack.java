package org.onrecord.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Clause.Kind;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;

/**
 * The clauses of a sentence while they are read: those not yet closed lie on a stack, and each item
 * read so far belongs to one. Single use.
 */
final class ClauseStack {
  /** A clause that may still grow. */
  static final class Open {
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
  private final int[] owners;
  private final List<Open> all = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();

  /** The item that is read. */
  private int at;

  ClauseStack(Sentence sentence) {
    this.sentence = sentence;
    this.owners = new int[sentence.size()];
  }

  int at() {
    return at;
  }

  /** Goes on to another item; those before it are the innermost clause's. */
  void advance(int next) {
    for (int k = at; k < next; k++) {
      owners[k] = top().number;
    }
    at = next;
  }

  int[] owners() {
    return owners;
  }

  Open root() {
    return stack.getFirst();
  }

  int depth() {
    return stack.size();
  }

  Open fromRoot(int k) {
    return stack.get(k);
  }

  Open holder(Open clause) {
    return all.get(clause.parent);
  }

  /** Leaves the clauses of the stack behind, for a main clause beside them. */
  void leaveAll(int start) {
    popTo(root(), start);
    stack.clear();
  }

  Open top() {
    return stack.getLast();
  }

  Open open(Kind kind, int start, int parent, boolean coordinated) {
    Open open = new Open(kind, all.size(), start, parent, coordinated);
    all.add(open);
    stack.add(open);
    own(open, start);
    return open;
  }

  /** Gives a clause the items from one on to the one that is read, but for what they hold. */
  void own(Open open, int start) {
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
  void popTo(Open clause, int i) {
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
  @Nullable Open pending() {
    for (int k = stack.size() - 1; k >= 0; k--) {
      if (stack.get(k).awaitsVerb()) {
        return stack.get(k);
      }
    }
    return null;
  }

  @Nullable Open openOf(Kind kind, @Nullable Tag opener) {
    for (int k = stack.size() - 1; k > 0; k--) {
      Open open = stack.get(k);
      if (open.kind == kind && (opener == null || sentence.is(open.start, opener))) {
        return open;
      }
    }
    return null;
  }

  List<Clause> closed() {
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

  Open innermostFinite() {
    for (int k = stack.size() - 1; k >= 0; k--) {
      if (stack.get(k).kind.isFinite() && stack.get(k).verb >= 0) {
        return stack.get(k);
      }
    }
    return stack.getFirst();
  }
}
