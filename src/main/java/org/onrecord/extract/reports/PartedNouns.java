package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/**
 * Nouns of speech and the clause that something parts from them: "his claim in the debate on Monday
 * that …", "a report by the Coast Post that …".
 */
final class PartedNouns {
  /** The most phrases between a noun and its clause. */
  private static final int MOST = 3;

  private final Grammar in;
  private final Sentence sentence;
  private final Vocabulary words;

  PartedNouns(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.words = in.words();
  }

  /** The "that" of the clause that something parts from a noun, or -1. */
  int that(int noun) {
    int i = noun + 1;
    for (int k = 0; k < MOST && !sentence.is(i, Tag.THAT); k++) {
      int next = behindPhrase(i);
      if (next == i) {
        return -1;
      }
      i = next;
    }
    return i > noun + 1 && sentence.is(i, Tag.THAT) && isClause(i) ? i : -1;
  }

  /** Whose words a noun behind its "by" or "from" says they are, or null. */
  @Nullable Phrase teller(int noun) {
    int by = noun + 1;
    return words.in("NOUNTELLER", sentence.word(by)) && speaks(by + 1)
        ? new Phrase(by + 1, in.phrases().baseEnd(by + 1))
        : null;
  }

  /** The item behind a time, an occasion, who tells or who hears. */
  private int behindPhrase(int i) {
    if (sentence.is(i, Tag.TIME)) {
      return i + 1;
    }
    boolean joins = sentence.is(i, Tag.PREPOSITION) || sentence.is(i, Tag.TO);
    if (joins && sentence.is(i + 1, Tag.TIME)) {
      return i + 2;
    }
    if (!joins || !in.phrases().begins(i + 1)) {
      return i;
    }
    int end = in.phrases().baseEnd(i + 1);
    boolean occasion =
        words.in("OCCASION", sentence.word(end)) || words.in("MEDIUM", sentence.word(end));
    boolean person =
        (words.in("NOUNTELLER", sentence.word(i)) || sentence.is(i, Tag.TO)) && speaks(i + 1);
    return occasion || person ? end + 1 : i;
  }

  private boolean speaks(int from) {
    if (!in.phrases().begins(from) || sentence.is(from, Tag.QUOTATION)) {
      return false;
    }
    int end = in.phrases().baseEnd(from);
    return in.cues().ofNoun(sentence.word(end)) == null
        && in.possible().canSpeak(new Phrase(from, end));
  }

  /** A clause with all that belongs to it, and not "that was read", "that she wrote". */
  private boolean isClause(int that) {
    if (sentence.is(that + 1, Tag.QUOTATION) && sentence.words(that + 1) > 2) {
      return true;
    }
    if (!in.clauses().begins(that + 1, false, ClausePlace.MAIN)
        || sentence.tag(that + 1).isPredicate()
        || words.in("TALKER", sentence.word(that + 1))) {
      return false;
    }
    int end = in.ends().ofNounClause(that, ClausePlace.MAIN);
    return end > that + 2 && !sentence.is(end, Tag.FINITE_VERB) && !sentence.is(end, Tag.HAVE);
  }
}
