package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/** Contents around their cue: "which officials said is false", "a change Brown said would come". */
final class RelativeContents {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final ContentEnds ends;

  RelativeContents(
      Sentence sentence, Vocabulary vocabulary, NounPhrases phrases, ContentEnds ends) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.ends = ends;
  }

  /**
   * "which officials said is false": the relative pronoun (or the noun before the source) and the
   * predicate behind the cue.
   */
  @Nullable Content aroundCue(int before, int after) {
    boolean predicate =
        sentence.is(after, Tag.BE)
            || sentence.is(after, Tag.MODAL)
            || sentence.is(after, Tag.HAVE)
            || sentence.is(after, Tag.DO)
            || sentence.is(after, Tag.FINITE_VERB);
    int subject = before - 1;
    boolean quotedPredicate =
        sentence.is(after, Tag.QUOTATION)
            && !sentence.beginsAsSentence(after)
            && (sentence.word(subject).equals("which") || sentence.word(subject).equals("what"));
    if (!predicate && !quotedPredicate || subject < 0 || isPied(subject)) {
      return null;
    }
    if (isPronoun(subject)) {
      ends.inRelativeClause(true);
      return new Content(subject, subject, after, ends.ofClause(after), "relative-clause");
    }
    int start = sentence.tag(subject).isNominalHead() ? phrases.startOf(subject) : -1;
    ends.inAsClause(true);
    return start >= 0
        ? new Content(start, subject, after, ends.ofClause(after), "relative-clause")
        : null;
  }

  /**
   * Whether a relative pronoun stands here that the content can begin with: not "to which Brown
   * said".
   */
  boolean isPronoun(int i) {
    return (sentence.is(i, Tag.WH) || sentence.is(i, Tag.THAT)) && !isPied(i);
  }

  /** "to which", "about whom": what stands there belongs to the relative clause's own verb. */
  private boolean isPied(int i) {
    return (sentence.word(i).equals("which") || sentence.word(i).equals("whom"))
        && (sentence.is(i - 1, Tag.PREPOSITION) || sentence.is(i - 1, Tag.TO));
  }

  /**
   * "a change Brown said would come": where a name stands right behind a noun of another phrase.
   */
  int nameBehindNoun(Phrase phrase) {
    for (int i = phrase.start() + 1; i <= phrase.end(); i++) {
      boolean boundary =
          sentence.is(i, Tag.NAME)
              && sentence.isCapital(i)
              && sentence.is(i - 1, Tag.NOUN)
              && !sentence.isCapital(i - 1)
              && vocabulary.description(sentence.word(i - 1)) == null
              && !vocabulary.isTitle(sentence.word(i - 1));
      if (boundary) {
        return i;
      }
    }
    return -1;
  }
}
