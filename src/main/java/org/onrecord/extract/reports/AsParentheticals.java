package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Clause;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.ClauseStructure;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Rule;

/**
 * What "as the envoy said" between commas belongs to: the clause that it opens, stands in, or
 * closes, and no other. Where two clauses stand around it and neither is plainly the envoy's, and
 * where what stands before it is denied, nothing is reported: whoever speaks said those words.
 */
final class AsParentheticals {
  /** The longest piece of a clause before the parenthetical that it still plainly stands in. */
  private static final int LONGEST_PIECE = 16;

  private final CuePlace place;
  private final Sentence sentence;
  private final ClauseStructure structure;

  /** The comma before "as". */
  private final int comma;

  /** The first item behind what the parenthetical says itself. */
  private final int behind;

  private AsParentheticals(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.structure = place.in().structure();
    this.comma = place.before() - 2;
    this.behind = place.behindHearer(place.after());
  }

  /** "…, as the envoy said", "the road, as the envoy said, is open". */
  static Optional<CueReading> read(CuePlace place) {
    if (!isParenthetical(place)) {
      return Optional.empty();
    }
    Sentence sentence = place.sentence();
    int before = place.before();
    int last = sentence.is(before - 2, Tag.COMMA) ? before - 3 : before - 2;
    if (sentence.is(last, Tag.QUOTATION)) {
      ClausePlace clause = place.clause().inRelative(false).inAsClause(false);
      FrontedContents fronted = new FrontedContents(place, clause);
      return place.says(fronted.before(before - 1, place.after(), false));
    }
    return place.says(new AsParentheticals(place).content());
  }

  /** "As the envoy said on Monday, the road is open", "as he told the guests, the road is open". */
  static @Nullable Content fronted(CuePlace place, int plain, int next) {
    Sentence sentence = place.sentence();
    if (isParenthetical(place)) {
      return null;
    }
    boolean bare = place.takes(Frame.ZERO) || place.takes(Frame.THAT);
    int comma = next;
    if (!bare || !sentence.is(comma, Tag.COMMA)) {
      comma = place.hasHearer(plain) ? place.behindHearer(plain) : -1;
    }
    if (comma < 0 || !sentence.is(comma, Tag.COMMA) || comma + 1 >= sentence.size()) {
      return null;
    }
    int from = new AsParentheticals(place).behindAs(comma + 1);
    return Content.of(from, place.ends().ofClause(from, place.clause()), Rule.CUE_CLAUSE);
  }

  /** Whether source and cue stand behind a comma and "as", and no content of theirs behind them. */
  static boolean isParenthetical(CuePlace place) {
    Sentence sentence = place.sentence();
    int before = place.before();
    boolean saying =
        (place.takes(Frame.ZERO) || place.takes(Frame.THAT))
            && place.source() != null
            && place.source().end() < place.verb().head()
            && !place.isPassive();
    return saying
        && before > 1
        && sentence.word(before - 1).equals("as")
        && (sentence.is(before - 2, Tag.COMMA) || sentence.is(before - 2, Tag.QUOTATION))
        && !sentence.is(place.after(), Tag.WH)
        && !sentence.is(place.after(), Tag.THAT);
  }

  private @Nullable Content content() {
    if (!sentence.is(behind, Tag.COMMA)) {
      return closes(behind) ? closed() : null;
    }
    int next = behind + 1;
    if (sentence.is(next, Tag.THAT)) {
      return Content.of(next, end(next), Rule.CUE_THAT);
    }
    if (sentence.is(next, Tag.CONJUNCTION)) {
      return closed();
    }
    int verb = verbFrom(behindAs(next));
    Clause clause = verb < 0 ? null : structure.at(verb);
    if (clause != null && clause.start() > comma && subjectBegins(clause)) {
      return leadsOn() ? opening() : null;
    }
    return verb < 0 && behindAs(next) > next
        ? closed()
        : opened(clause != null && clause.start() < comma ? clause : structure.at(comma - 1));
  }

  /** "as she said at the fair when it opened": no comma, but only what tells when and where. */
  private boolean closes(int i) {
    return sentence.is(i, Tag.STOP)
        || sentence.is(i, Tag.SUBORDINATOR)
        || sentence.is(i, Tag.SEMICOLON);
  }

  /** The first predicate from an item on and before another comma, or -1. */
  private int verbFrom(int from) {
    for (int i = from; i < sentence.size() && !sentence.is(i, Tag.COMMA); i++) {
      if (sentence.tag(i).isPredicate()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a clause stands by itself behind the parenthetical, with a subject of its own. */
  private boolean subjectBegins(Clause next) {
    return next.kind() != Clause.Kind.RELATIVE
        && next.subject() != null
        && next.subject().start() == next.start();
  }

  /** "and, as he said, …", "because, as he said, …". */
  private boolean leadsOn() {
    return isLink(comma - 1) || isOpener(comma - 1);
  }

  /** What follows up to the end of its clause. */
  private @Nullable Content opening() {
    int from = behindAs(behind + 1);
    int end = end(from);
    return hasVerb(from, end) ? Content.of(from, end, Rule.CUE_CLAUSE) : null;
  }

  private int end(int from) {
    return place.ends().ofClause(from, place.clause().inRelative(false).inAsClause(true));
  }

  /** The clause around the parenthetical, without what only leads to it. */
  private @Nullable Content opened(Clause innermost) {
    Clause around = innermost;
    while (!isWhole(around) && around.parent() >= 0) {
      around = structure.clauses().get(around.parent());
    }
    int own = ownSubject();
    int from = own > 0 ? own : behindOpeners(around.start());
    if (from >= comma || isLink(from) && from == comma - 1 || isAddress(from, around)) {
      return opening();
    }
    int end = end(behind + 1);
    boolean plain =
        comma - from <= LONGEST_PIECE
            && !isDenied(from)
            && (hasVerb(from, comma - 1) || hasVerb(behind + 1, end));
    return plain ? new Content(from, comma - 1, behind + 1, end, Rule.FRONTED_INTERRUPTED) : null;
  }

  /** "The port is late, and the road, as he said, is narrow": where the subject begins, or -1. */
  private int ownSubject() {
    int start = place.phrases().startOf(comma - 1);
    boolean coordinated =
        sentence.is(start - 1, Tag.CONJUNCTION) && sentence.is(start - 2, Tag.COMMA);
    return coordinated && start > 1 && sentence.tag(behind + 1).isPredicate() ? start : -1;
  }

  private boolean hasVerb(int from, int to) {
    return place.clauses().hasPredicate(from, to);
  }

  /**
   * "Second, as he said, the road …", "Mr Odd, as you said, this is …": no part of what is said.
   */
  private boolean isAddress(int from, Clause around) {
    boolean adjunct =
        sentence.is(from, Tag.PREPOSITION) && !sentence.word(from).equals("as")
            || sentence.is(from, Tag.TO)
            || isLink(from)
            || sentence.is(from, Tag.TIME)
            || sentence.is(from, Tag.QUOTATION);
    return !adjunct
        && around.subject() != null
        && around.subject().start() > comma
        && !hasVerb(from, comma - 1);
  }

  /**
   * "It is not, as he said, an accident": did he say that it is one? And nobody says a question.
   */
  private boolean isDenied(int from) {
    for (int i = from; i < comma; i++) {
      if (sentence.is(i, Tag.NEGATION)) {
        return true;
      }
    }
    return asks();
  }

  private boolean asks() {
    return sentence.word(sentence.size() - 1).equals("?");
  }

  /** The last clause before the parenthetical, which closes it: "the road is open, as she said". */
  private @Nullable Content closed() {
    Clause clause = structure.at(comma - 1);
    while (!isWhole(clause) && clause.parent() >= 0) {
      clause = structure.clauses().get(clause.parent());
    }
    int from = behindOpeners(clause.start());
    return from < comma && hasVerb(from, comma - 1) && !asks()
        ? Content.of(from, comma - 1, Rule.FRONTED_CLAUSE)
        : null;
  }

  /** Whether a clause can be all that somebody says: a main one, or one that is itself reported. */
  private boolean isWhole(Clause clause) {
    boolean reported =
        clause.kind() == Clause.Kind.COMPLEMENT && !sentence.is(clause.start(), Tag.WH);
    return (reported || clause.kind() == Clause.Kind.MAIN)
        && (clause.subject() != null || !clause.coordinated());
  }

  /**
   * The first item of what a clause says: behind conjunctions, adverbs ("well, now") and another
   * clause with "as".
   */
  private int behindOpeners(int start) {
    int from = Math.max(start, place.clauses().afterDateline());
    int next = opened(from);
    while (next > from && from < comma) {
      from = next;
      next = opened(from);
    }
    return Math.min(from, comma);
  }

  private int opened(int i) {
    return isOpener(i) ? i + 1 : behindAs(i);
  }

  /** The item behind "as others said," or the item itself. */
  private int behindAs(int i) {
    if (!sentence.word(i).equals("as")) {
      return i;
    }
    int verb = verbFrom(i);
    for (int k = verb; verb >= 0 && k < sentence.size(); k++) {
      if (sentence.is(k, Tag.COMMA)) {
        return k + 1;
      }
    }
    return verb >= 0 && i > comma ? sentence.size() - 1 : i;
  }

  private boolean isOpener(int i) {
    return switch (sentence.tag(i)) {
      case CONJUNCTION, ADVERB, COMMA, QUOTE_MARK -> true;
      case THAT -> !sentence.tag(i + 1).isPredicate();
      default -> false;
    };
  }

  /** "because", "when": what a clause begins with and is nothing without it. */
  private boolean isLink(int i) {
    return sentence.is(i, Tag.SUBORDINATOR) || sentence.is(i, Tag.WH);
  }
}
