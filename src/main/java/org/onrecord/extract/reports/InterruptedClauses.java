package org.onrecord.extract.reports;

import org.onrecord.extract.grammar.ClauseStructure;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Whether source and cue stand in the midst of what was said: "the road, he said, is open". */
final class InterruptedClauses {
  private final CueEntry entry;
  private final Sentence sentence;
  private final ContentEnds ends;
  private final Clauses clauses;
  private final ClauseStructure structure;
  private final NounPhrases phrases;
  private final Vocabulary words;

  InterruptedClauses(CuePlace place) {
    this.entry = place.cue();
    this.sentence = place.sentence();
    this.ends = place.in().ends();
    this.clauses = place.in().clauses();
    this.structure = place.in().structure();
    this.phrases = place.in().phrases();
    this.words = place.in().words();
  }

  /** Whether source and cue before a comma part a clause that goes on behind it. */
  boolean parts(int from, int last, int comma) {
    return continues(comma + 1)
        || isCut(last, comma + 1)
        || isWhole(from, last) && isConjoined(from, comma + 1)
        || ofDependent(from, comma)
        || isDependent(from) && predicateFollows(comma + 1)
        || !clauses.hasPredicate(from, last)
            && entry.takes(Frame.ZERO)
            && sentence.mainClauseBegins(comma + 1);
  }

  /**
   * "If the roads close, Brown said, the fair must wait": what depends on the main clause behind
   * the cue was said too, but not "Asked about it, he said, …".
   */
  boolean ofDependent(int from, int next) {
    boolean dependent =
        sentence.is(from, Tag.PREPOSITION)
            || sentence.is(from, Tag.TO)
            || sentence.is(from, Tag.ADVERB) && sentence.is(from + 1, Tag.PREPOSITION)
            || isDependent(from);
    boolean asked = sentence.is(from + 1, Tag.PARTICIPLE) || sentence.is(from, Tag.PARTICIPLE);
    return dependent
        && !asked
        && sentence.is(next, Tag.COMMA)
        && !sentence.is(next + 1, Tag.QUOTATION)
        && predicateFollows(next + 1);
  }

  private boolean isWhole(int from, int last) {
    boolean opens = from == 0 || from == 1 && sentence.is(0, Tag.CONJUNCTION);
    return !sentence.is(last, Tag.QUOTATION) && clauses.hasPredicate(from, last) && opens;
  }

  /** "It was, he said, one of …", "the papers show, he said, that …": a clause in two pieces. */
  private boolean isCut(int last, int next) {
    boolean rest = phrases.begins(next) || sentence.is(next, Tag.QUOTATION);
    return switch (sentence.tag(last)) {
      case BE, PREPOSITION, TO -> rest;
      case WH -> sentence.mainClauseBegins(next);
      default -> sentence.is(next, Tag.THAT) && !sentence.tag(next + 1).isPredicate();
    };
  }

  /** ", and those at the bottom paid one percent": another half of what is said. */
  private boolean isConjoined(int from, int conjunction) {
    return sentence.is(conjunction, Tag.CONJUNCTION)
        && (structure.goesOnBehind(conjunction) || goesOn(from, conjunction + 1));
  }

  /** ", and had passed", ", but it leaks", ", and pay the rest": with its subject or a pronoun. */
  private boolean goesOn(int from, int next) {
    Tag tag = sentence.tag(next);
    if (tag == Tag.HAVE || tag == Tag.MODAL) {
      return true;
    }
    if (tag == Tag.VERB) {
      return sentence.is(from, Tag.VERB);
    }
    Tag verb = sentence.tag(next + 1);
    return sentence.is(next, Tag.PRONOUN)
        && (verb.isAuxiliary() || verb.isPredicate() && !words.in("THIRD", sentence.word(next)));
  }

  /** ", has failed", ", if it can": what goes on with a clause that the cue interrupts. */
  private boolean continues(int i) {
    return clauses.goesOn(i) || sentence.is(i, Tag.SUBORDINATOR) || sentence.is(i, Tag.ADVERB);
  }

  /**
   * "Even if the roads close, he said, …", "What's more, they note, …": a clause that is nothing
   * without the main one.
   */
  boolean isDependent(int from) {
    boolean even = sentence.is(from, Tag.ADVERB) && sentence.is(from + 1, Tag.SUBORDINATOR);
    boolean what = sentence.word(from).equals("what") && sentence.is(from + 1, Tag.BE);
    return sentence.is(from, Tag.SUBORDINATOR) || even || what;
  }

  /** Whether a main clause follows, its subject a noun or what is done: "closing it would help". */
  private boolean predicateFollows(int i) {
    boolean gerund = sentence.is(i, Tag.GERUND) && clauses.hasPredicate(i + 1, ends.lastWord());
    return sentence.mainClauseBegins(i) || gerund;
  }
}
