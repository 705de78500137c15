package org.onrecord.ask;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ask.Piece.Cue;
import org.onrecord.ask.Piece.Land;
import org.onrecord.ask.Piece.Matter;
import org.onrecord.ask.Piece.Post;
import org.onrecord.ask.Piece.Someone;
import org.onrecord.ask.Piece.Time;
import org.onrecord.ask.Piece.Words;

/** A question as its pieces, with what the rules want to know of them. */
record Asked(List<Piece> pieces) {

  Asked {
    pieces = List.copyOf(pieces);
  }

  @Nullable Piece at(int index) {
    return index >= 0 && index < pieces.size() ? pieces.get(index) : null;
  }

  boolean is(int index, Sign... signs) {
    return at(index) instanceof Cue cue && List.of(signs).contains(cue.sign());
  }

  boolean has(Sign... signs) {
    return first(signs) >= 0;
  }

  /** The place of the first of these signs, or -1. */
  int first(Sign... signs) {
    return IntStream.range(0, pieces.size()).filter(i -> is(i, signs)).findFirst().orElse(-1);
  }

  int count(Sign... signs) {
    return (int) IntStream.range(0, pieces.size()).filter(i -> is(i, signs)).count();
  }

  long people() {
    return pieces.stream().filter(Someone.class::isInstance).count();
  }

  boolean hasPerson() {
    return people() > 0;
  }

  /** Whether somebody is named as the one who speaks. */
  boolean isOfPerson() {
    return IntStream.range(0, pieces.size())
        .anyMatch(i -> at(i) instanceof Someone && !isContent(i));
  }

  /** Whether somebody, or a country or organisation, is named as the one who speaks. */
  boolean hasSpeaker() {
    return isOfPerson() || IntStream.range(0, pieces.size()).anyMatch(this::isSpeaker);
  }

  /** Whether a country or organisation is the one that speaks. */
  boolean isSpeaker(int index) {
    boolean body = at(index) instanceof Land || at(index) instanceof Matter;
    return body && (isSubject(index) || isAuthor(index));
  }

  boolean hasLand() {
    return pieces.stream().anyMatch(Land.class::isInstance);
  }

  boolean hasMatter() {
    return pieces.stream().anyMatch(Matter.class::isInstance);
  }

  boolean hasPost() {
    return pieces.stream().anyMatch(Post.class::isInstance);
  }

  boolean hasWords() {
    return pieces.stream().anyMatch(Words.class::isInstance);
  }

  /** Whether the signs are in the part that says what is asked for: before any verb. */
  boolean asksFor(Sign... signs) {
    int at = first(signs);
    int verb =
        IntStream.range(0, pieces.size())
            .filter(i -> at(i) instanceof Cue cue && cue.sign().isVerb())
            .findFirst()
            .orElse(pieces.size());
    return at >= 0 && at <= verb && (at < 2 || !is(at - 1, Sign.ABOUT, Sign.IN, Sign.FROM));
  }

  /** What leads to a piece: the piece before it, over others of an enumeration. */
  int leader(int index) {
    int at = index - 1;
    while (at >= 0 && (is(at, Sign.AND) || at(at) instanceof Time || isListed(at, index))) {
      at--;
    }
    return at;
  }

  private boolean isListed(int at, int index) {
    Piece one = pieces.get(at);
    Piece other = pieces.get(index);
    boolean bothThings =
        (one instanceof Land || one instanceof Matter)
            && (other instanceof Land || other instanceof Matter);
    boolean bothPeople = one instanceof Someone && other instanceof Someone;
    return (bothThings || bothPeople) && is(at + 1, Sign.AND);
  }

  /** The next piece that is no time, adverb or member of the same enumeration. */
  int next(int index) {
    int at = index + 1;
    while (at(at) instanceof Time
        || is(at, Sign.MOST, Sign.FIRST, Sign.LAST, Sign.AND)
        || is(at - 1, Sign.AND) && at(at) != null && !(at(at) instanceof Cue)) {
      at++;
    }
    return at;
  }

  /** Whether it does what the verb says: "did China condemn", "what China said". */
  boolean isSubject(int index) {
    int leader = leader(index);
    int next = next(index);
    boolean verb = at(next) instanceof Cue cue && cue.sign().isVerb();
    if (is(leader, Sign.AUX)) {
      return verb || IntStream.range(next, pieces.size()).anyMatch(i -> isVerb(i));
    }
    return verb
        && !is(leader, Sign.BE, Sign.ABOUT, Sign.MENTION, Sign.OF, Sign.ACT, Sign.FOR, Sign.IN)
        && !is(leader, Sign.TO, Sign.WITH, Sign.FROM, Sign.TOGETHER);
  }

  private boolean isVerb(int index) {
    return at(index) instanceof Cue cue && cue.sign().isVerb();
  }

  /** Whether what was said is its own: "China's statements", "statements by China", "US officials". */
  boolean isAuthor(int index) {
    boolean genitive = at(index + 1) instanceof Piece.Possessive;
    int noun = genitive ? index + 2 : index + 1;
    int leader = leader(index);
    boolean mentionsOf = genitive && is(noun, Sign.MENTION);
    boolean viewOf =
        is(leader, Sign.OF) && is(leader - 1, Sign.REMARKS) && is(next(index), Sign.ABOUT);
    return is(noun, Sign.REMARKS, Sign.OFFICIALS)
        || mentionsOf
        || viewOf
        || is(leader, Sign.BY)
        || is(leader, Sign.FROM) && is(leader - 1, Sign.REMARKS, Sign.OFFICIALS, Sign.ANONYMOUS);
  }

  /** Whether somebody is spoken to: "say to Lavrov", "tell Putin". */
  boolean isHearer(int index) {
    int leader = leader(index);
    boolean told = at(leader) instanceof Cue cue && cue.sign() == Sign.SAY && isTelling(cue.text());
    return is(leader, Sign.TO) && has(Sign.SAY) || told && !isSubject(index);
  }

  private static boolean isTelling(String verb) {
    return verb.equalsIgnoreCase("tell") || verb.equalsIgnoreCase("told");
  }

  /** Whether somebody is spoken of or to, and does not speak. */
  boolean isContent(int index) {
    int leader = leader(index);
    boolean led =
        is(leader, Sign.ABOUT, Sign.WITH, Sign.TO, Sign.AGAINST, Sign.TOGETHER)
            || is(leader, Sign.MENTION) && !isSubject(index);
    boolean object = is(leader, Sign.ACT, Sign.ASKED) && !isSubject(index) || isHearer(index);
    return (led || object) && !(at(index + 1) instanceof Piece.Possessive);
  }
}
