package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Rule;

/** Contents around their cue: "which officials said is false", "a change Brown said would come". */
final class RelativeContents {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final ClausePlace clause;

  RelativeContents(CuePlace place) {
    this.sentence = place.sentence();
    this.vocabulary = place.in().words();
    this.phrases = place.in().phrases();
    this.ends = place.in().ends();
    this.clause = place.clause();
  }

  /** "what he called “a joke”", "which she described as a joke". */
  static Optional<CueReading> named(CuePlace place) {
    Sentence sentence = place.sentence();
    RelativeContents relative = new RelativeContents(place);
    int gap = place.before() - 1;
    int after = place.after();
    if (place.source() == null || !relative.isPronoun(gap)) {
      return Optional.empty();
    }
    int end = relative.ends.ofObject(after, ClausePlace.MAIN);
    boolean as = place.takes(Frame.AS) && sentence.word(after).equals("as");
    boolean name = place.takes(Frame.SC) && sentence.is(after, Tag.DETERMINER);
    if (as || name) {
      return place.says(new Content(gap, gap, after, end, Rule.RELATIVE_CLAUSE));
    }
    return place.takes(Frame.SC) && sentence.is(after, Tag.QUOTATION)
        ? place.says(Content.of(after, end, Rule.RELATIVE_QUOTATION))
        : Optional.empty();
  }

  /** "which officials said is false", "a change Brown said would come". */
  static Optional<CueReading> aroundCue(CuePlace place) {
    return place.takes(Frame.ZERO) && place.source() != null
        ? place.says(new RelativeContents(place).around(place.before(), place.after()))
        : Optional.empty();
  }

  /** "a change Brown said would come": without the noun that a relative clause depends on. */
  static CuePlace parted(CuePlace place) {
    Phrase source = place.source();
    if (source == null || source.start() != place.before() || !place.takes(Frame.ZERO)) {
      return place;
    }
    int name = new RelativeContents(place).nameBehindNoun(source);
    boolean parts =
        name > 0
            && place.sentence().tag(place.after()).isPredicate()
            && place.in().clauses().hasPredicate(0, source.start() - 1);
    return parts ? place.of(new Phrase(name, source.end())) : place;
  }

  /**
   * "which officials said is false": the relative pronoun (or the noun before the source) and the
   * predicate behind the cue.
   */
  private @Nullable Content around(int before, int after) {
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
            && vocabulary.in("NAMINGPRON", sentence.word(subject));
    if (!predicate && !quotedPredicate || subject < 0 || isPied(subject)) {
      return null;
    }
    if (isPronoun(subject)) {
      int end = ends.ofClause(after, clause.inRelative(true));
      return new Content(subject, subject, after, end, Rule.RELATIVE_CLAUSE);
    }
    int start = sentence.tag(subject).isNominalHead() ? phrases.startOf(subject) : -1;
    int end = ends.ofClause(after, clause.inRelative(false).inAsClause(true));
    return start >= 0 ? new Content(start, subject, after, end, Rule.RELATIVE_CLAUSE) : null;
  }

  /**
   * Whether a relative pronoun stands here that the content can begin with: not "to which Brown
   * said".
   */
  private boolean isPronoun(int i) {
    boolean relative = vocabulary.in("GAPPRON", sentence.word(i));
    return (sentence.is(i, Tag.WH) && relative || sentence.is(i, Tag.THAT)) && !isPied(i);
  }

  /** "to which", "about whom": what stands there belongs to the relative clause's own verb. */
  private boolean isPied(int i) {
    return vocabulary.in("PIEDPRON", sentence.word(i))
        && (sentence.is(i - 1, Tag.PREPOSITION) || sentence.is(i - 1, Tag.TO));
  }

  /**
   * "a change Brown said would come": where a name stands right behind a noun of another phrase.
   */
  private int nameBehindNoun(Phrase phrase) {
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
