package org.onrecord.extract.grammar;

import org.onrecord.language.CueLexicon;
import org.onrecord.language.Vocabulary;

/**
 * The grammar of one sentence: its noun phrases, subjects, clauses, and where contents end. Made
 * once a sentence and shared by all constructions. Immutable.
 */
public record Grammar(
    Sentence sentence,
    Vocabulary words,
    CueLexicon cues,
    NounPhrases phrases,
    Subjects subjects,
    PossibleSources possible,
    ContentEnds ends,
    Clauses clauses,
    ClauseStructure structure,
    Adjuncts adjuncts) {

  public static Grammar of(Sentence sentence, CueLexicon cues, Vocabulary words) {
    NounPhrases phrases = new NounPhrases(sentence, words);
    ClauseStructure structure =
        ClauseStructure.of(sentence, phrases, new CueWords(sentence, cues, words));
    return new Grammar(
        sentence,
        words,
        cues,
        phrases,
        new Subjects(sentence, phrases, structure, words, cues),
        new PossibleSources(sentence, words, phrases),
        new ContentEnds(sentence, structure, cues, words),
        new Clauses(sentence, phrases, words),
        structure,
        new Adjuncts(sentence, phrases, words));
  }
}
