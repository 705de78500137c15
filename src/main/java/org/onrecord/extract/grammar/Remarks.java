package org.onrecord.extract.grammar;

import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/** Tells where the reporter adds a remark of his own behind a whole reported clause. */
final class Remarks {
  private final Sentence sentence;
  private final ReporterVoice voice;
  private final Vocabulary vocabulary;

  Remarks(Sentence sentence, ReporterVoice voice, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.voice = voice;
  }

  /**
   * What the reporter adds behind a whole clause, up to its end: ", a plan that he dropped since",
   * " - though nobody saw it", and, where the cue is past, ", which is a town of its own".
   */
  boolean begins(int mark, int last, boolean past) {
    Tag next = sentence.tag(mark + 1);
    for (int i = mark + 1; i <= last; i++) {
      boolean resumes =
          sentence.is(i, Tag.DASH)
              || sentence.is(i, Tag.COMMA)
                  && (sentence.verbBegins(i + 1)
                      || sentence.is(i + 1, Tag.CONJUNCTION)
                      || sentence.is(i + 1, Tag.SUBORDINATOR) && voice.contrasts(i + 1)
                      || sentence.is(i + 1, Tag.PREPOSITION)
                      || sentence.is(i + 1, Tag.PARTICIPLE));
      if (resumes || sentence.is(i, Tag.QUOTATION)) {
        return false;
      }
    }
    if (sentence.is(mark, Tag.DASH)) {
      return next == Tag.DETERMINER
          || next == Tag.PRONOUN
          || next == Tag.SUBORDINATOR && voice.contrasts(mark + 1);
    }
    if (next == Tag.DETERMINER) {
      return vocabulary.in("ARTICLE", sentence.word(mark + 1))
          && !listEnds(mark, last)
          && !sentence.mainClauseBegins(mark + 1);
    }
    return vocabulary.in("RELATIVESUBJECT", sentence.word(mark + 1)) && past && isPresent(mark + 2);
  }

  /** Whether "and" or another article stands near, so that the comma may stand in a list. */
  private boolean listEnds(int comma, int last) {
    for (int i = comma - 1; i > comma - 8 && i > 0; i--) {
      if (sentence.is(i, Tag.COMMA) && vocabulary.in("ARTICLE", sentence.word(i + 1))) {
        return true;
      }
    }
    for (int i = comma + 1; i <= Math.min(last, comma + 8); i++) {
      boolean another =
          i > comma + 1
              && sentence.is(i, Tag.COMMA)
              && vocabulary.in("ARTICLE", sentence.word(i + 1));
      if (sentence.is(i, Tag.CONJUNCTION) || another) {
        return true;
      }
    }
    return false;
  }

  /** "is", "has", "includes": a predicate in the present tense, adverbs apart. */
  private boolean isPresent(int i) {
    int verb = i;
    while (sentence.is(verb, Tag.ADVERB)) {
      verb++;
    }
    VerbForms.Form form = sentence.is(verb, Tag.FINITE_VERB) ? sentence.verb(verb) : null;
    return vocabulary.in("PRESENTAUX", sentence.word(verb))
        || form != null && form.can(VerbForms.THIRD);
  }
}
