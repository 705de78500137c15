package org.onrecord.extract.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Adjuncts;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.PossibleSources;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;

/**
 * Finds the attributions of one sentence: each cue, with the content that its frame allows and its
 * source.
 */
final class AttributionFinder {
  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final Vocabulary vocabulary;
  private final FoundAttributions found;
  private final VerbReports verbs;
  private final NounReports nouns;
  private final AccordingTo accordingTo;
  private final Quotatives quotatives;

  AttributionFinder(Sentence sentence, CueLexicon lexicon, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    NounPhrases phrases = new NounPhrases(sentence, vocabulary);
    this.found =
        new FoundAttributions(sentence, new PossibleSources(sentence, vocabulary, phrases));
    Subjects subjects = new Subjects(sentence, phrases, vocabulary, lexicon);
    ContentEnds ends = new ContentEnds(sentence, lexicon, vocabulary);
    Adjuncts adjuncts = new Adjuncts(sentence, phrases);
    Clauses clauses = new Clauses(sentence, phrases, ends);
    NamedObjects names = new NamedObjects(sentence, phrases, ends, lexicon);
    Complements complements =
        new Complements(sentence, vocabulary, phrases, ends, adjuncts, clauses, names);
    FrontedContents fronted =
        new FrontedContents(sentence, lexicon, phrases, ends, adjuncts, clauses, found.list());
    InvertedSources inverted = new InvertedSources(sentence, phrases, subjects, fronted);
    this.nouns = new NounReports(sentence, lexicon, phrases, ends, clauses, found);
    this.accordingTo = new AccordingTo(sentence, phrases, ends, clauses, found);
    this.quotatives =
        new Quotatives(sentence, vocabulary, phrases, subjects, fronted, inverted, nouns, found);
    this.verbs =
        new VerbReports(
            sentence,
            phrases,
            subjects,
            ends,
            clauses,
            complements,
            new Passives(sentence, phrases, subjects, ends, complements),
            fronted,
            inverted,
            new RelativeContents(sentence, vocabulary, phrases, ends),
            new LimitedObjects(sentence, vocabulary, phrases, ends, lexicon),
            found);
  }

  List<Attribution> find() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals("according") && sentence.word(i + 1).equals("to")) {
        accordingTo.find(i);
      } else if (sentence.tag(i).isVerb()) {
        verb(i);
      } else if (sentence.is(i, Tag.NOUN)) {
        nouns.find(i);
        nouns.behindQuotation(i);
      }
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 1) {
        quotatives.introduced(i);
      }
    }
    found.clip();
    return found.list();
  }

  /**
   * An attribution whose content follows in the next sentence or paragraph ("The minister
   * replied:"), or null.
   */
  @Nullable Attribution pending() {
    return verbs.pending();
  }

  private void verb(int head) {
    VerbForms.Form form = sentence.verb(head);
    VerbGroup group = VerbGroup.at(sentence, head);
    List<CueLexicon.Candidate> candidates = form == null ? List.of() : lexicon.of(form.lemma());
    for (CueLexicon.Candidate candidate : candidates) {
      int after = afterParticles(head, candidate.particles());
      if (after > 0 && verbs.find(group, candidate.entry(), after)) {
        return;
      }
    }
    quotatives.verb(group);
  }

  private int afterParticles(int head, List<String> particles) {
    int i = head + 1;
    for (String particle : particles) {
      int at = isParticle(i, particle) ? i : beyondModifiers(i);
      if (!isParticle(at, particle)) {
        return -1;
      }
      i = at + 1;
    }
    return i;
  }

  /** Whether a word is the particle; "oneself" stands for any reflexive pronoun. */
  private boolean isParticle(int i, String particle) {
    return particle.equals("oneself")
        ? vocabulary.in("REFLEXIVE", sentence.word(i))
        : sentence.word(i).equals(particle);
  }

  /** "raised new questions about": the noun behind what modifies it, or the item itself. */
  private int beyondModifiers(int i) {
    int noun = i;
    while (sentence.is(noun, Tag.ADJECTIVE)
        || sentence.is(noun, Tag.ADVERB)
        || sentence.is(noun, Tag.DETERMINER)
        || sentence.is(noun, Tag.POSSESSIVE_PRONOUN)) {
      noun++;
    }
    return sentence.is(noun, Tag.NOUN) ? noun : i;
  }
}
