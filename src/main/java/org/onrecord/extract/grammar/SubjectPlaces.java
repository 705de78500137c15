package org.onrecord.extract.grammar;

import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Tells from where a noun phrase stands whether it may be the subject of a verb further on. For one
 * sentence.
 */
final class SubjectPlaces {
  private final Sentence sentence;
  private final PossibleSources possible;
  private final Vocabulary vocabulary;
  private final CueLexicon lexicon;

  SubjectPlaces(
      Sentence sentence, PossibleSources possible, Vocabulary vocabulary, CueLexicon lexicon) {
    this.sentence = sentence;
    this.possible = possible;
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
  }

  /** Not one of a clause within another, nor "her letter" of "what stood in her letter was". */
  boolean maySpeakOn(Phrase phrase) {
    return !isSubordinate(phrase)
        && !sentence.is(phrase.start() - 1, Tag.PREPOSITION)
        && possible.canSpeak(phrase);
  }

  /**
   * Whether the subject stands in a clause that depends on another: after "that", "who", "because"
   * or a reporting verb.
   */
  boolean isSubordinate(Phrase phrase) {
    int before = phrase.start() - 1;
    if (before < 0) {
      return false;
    }
    if (sentence.is(phrase.start(), Tag.WH) || sentence.is(phrase.start(), Tag.THAT)) {
      return true;
    }
    Tag tag = sentence.tag(before);
    if (tag == Tag.THAT || tag == Tag.WH || tag == Tag.SUBORDINATOR) {
      return before > 0;
    }
    VerbForms.Form verb = sentence.verb(before);
    return verb != null && tag.isVerb() && !lexicon.of(verb.lemma()).isEmpty();
  }

  /** "the dinner where she sat, warning of the tax": she does not warn. */
  boolean isOfPlace(Phrase phrase) {
    return vocabulary.in("PLACERELATIVE", sentence.word(phrase.start() - 1));
  }

  /** "opened a rally blasting him": who opens it blasts. */
  boolean isGathering(Phrase phrase) {
    return vocabulary.in("GATHERING", sentence.word(phrase.end()))
        && sentence.tag(phrase.start() - 1).isVerb();
  }

  /** "Orr has on several occasions warned": the auxiliary before what stands between, or -1. */
  int auxiliary(Phrase occasion) {
    boolean between =
        sentence.is(occasion.start() - 1, Tag.PREPOSITION)
            && sentence.is(occasion.start() - 2, Tag.HAVE);
    return between ? occasion.start() - 2 : -1;
  }
}
