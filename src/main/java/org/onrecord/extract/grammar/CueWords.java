package org.onrecord.extract.grammar;

import java.util.function.Predicate;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;

/** Which words of a sentence are cues, by their verb and its particles. */
final class CueWords {
  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;

  CueWords(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Whether a verb is a cue of which something holds. */
  boolean any(int verb, Predicate<CueEntry> holds) {
    VerbForms.Form form = sentence.verb(verb);
    if (form == null) {
      return false;
    }
    for (CueLexicon.Candidate candidate : lexicon.of(form.lemma())) {
      if (holds.test(candidate.entry()) && particlesFollow(verb, candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb reports speech, and not only with certain objects or sources. */
  boolean speaks(int verb) {
    return any(verb, cue -> cue.kind() == CueKind.SPEECH && cue.isFree());
  }

  /** "who", "which", where a noun stands before it. */
  boolean isRelative(int i) {
    return vocabulary.in("RELATIVE", sentence.word(i));
  }

  /** "he", "they": what can be nothing but a subject. */
  boolean isSubject(int i) {
    return vocabulary.in("SUBJPRON", sentence.word(i));
  }

  boolean isPastBe(int i) {
    return vocabulary.in("PASTBE", sentence.word(i));
  }

  /** "the move", "the decision": a noun by which a reporter takes up news as a whole. */
  boolean takesUpNews(String noun) {
    return vocabulary.in("NEWS", noun);
  }

  boolean particlesFollow(int verb, CueLexicon.Candidate candidate) {
    int i = verb + 1;
    for (String particle : candidate.particles()) {
      if (!sentence.word(i++).equals(particle)) {
        return false;
      }
    }
    return true;
  }
}
