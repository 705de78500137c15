package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Modality;

/**
 * Tells what governs an infinitive of speech, and with it whether the speech took place. Verbs that
 * take an infinitive say that its deed was done ("went on to say", "led her to say"), that it was
 * not ("refused to say", "the failure to explain"), or leave it open ("hopes to say", "urged Kern
 * to say"): the implicative, negative implicative and other verbs of Karttunen, Implicative Verbs,
 * Language 47 (1971). Who says of himself that he wants to say something says it.
 */
final class Governors {
  private final Grammar in;
  private final Sentence sentence;
  private final Vocabulary words;

  Governors(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.words = in.words();
  }

  /** What its governor says of a verb's deed; asserted where it has none that tells. */
  Modality modality(VerbGroup verb, @Nullable Phrase source) {
    if (verb.shape() != VerbGroup.Shape.INFINITIVE) {
      return Modality.ASSERTED;
    }
    int before = verb.start() - 1;
    if (sentence.is(before, Tag.NEGATION) && !words.in("ONLY", sentence.word(verb.start() + 1))) {
      return Modality.NEGATED;
    }
    while (sentence.is(before, Tag.ADVERB) || isParticle(before)) {
      before--;
    }
    if (isTooMuch(before) || words.in("REFUSAL", sentence.word(before))) {
      return Modality.NEGATED;
    }
    boolean own = source != null && words.in("SPEAKS", sentence.word(source.end()));
    boolean open =
        isOnlyPossible(before) || isAsked(before, own) || !own && isDue(before);
    return open ? Modality.HYPOTHETICAL : governed(before, source, own);
  }

  /** What the verb says that stands before an infinitive. */
  private Modality governed(int before, @Nullable Phrase source, boolean own) {
    VerbForms.Form form = sentence.verb(before);
    if (form == null || !sentence.tag(before).isVerb()) {
      return Modality.ASSERTED;
    }
    VerbGroup governor = VerbGroup.at(sentence, before);
    if (words.in("DECLINING", form.lemma())) {
      return governor.negated() ? Modality.ASSERTED : Modality.NEGATED;
    }
    if (words.in("INTENDING", form.lemma())) {
      return governor.negated() && own
          ? Modality.NEGATED
          : own ? Modality.ASSERTED : Modality.HYPOTHETICAL;
    }
    if (governor.modal() != null && !own) {
      return Modality.HYPOTHETICAL;
    }
    return modality(governor, source);
  }

  /**
   * "able to say", "should be allowed to say", "the right to say": what can be said, and not what
   * was; but "was able to say", "took the chance to say".
   */
  private boolean isOnlyPossible(int before) {
    if (words.in("POSSIBLE", sentence.word(before))) {
      return !isDone(before);
    }
    return words.in("CHANCE", sentence.word(before))
        && !words.in("TAKEN", sentence.word(in.phrases().startOf(before) - 1));
  }

  /** Whether "was" or "been" stands before an adjective: "was able to". */
  private boolean isDone(int adjective) {
    int be = adjective - 1;
    while (sentence.is(be, Tag.ADVERB)) {
      be--;
    }
    return words.in("WASBEEN", sentence.word(be));
  }

  /** "urged Kern to say", "called on the states of the region to say", "was asked to say". */
  private boolean isAsked(int before, boolean own) {
    if (isAsking(before) && VerbGroup.at(sentence, before).shape() != VerbGroup.Shape.FINITE) {
      return !own;
    }
    int end = before;
    while (end > 0 && sentence.tag(end).isNominalHead()) {
      int link = in.phrases().startOf(end) - 1;
      if (isAsking(link)) {
        return true;
      }
      if (!sentence.is(link, Tag.PREPOSITION) && !sentence.is(link, Tag.CONJUNCTION)) {
        return false;
      }
      if (isAsking(link - 1) || isVerbOf("CALLING", link - 1)) {
        return true;
      }
      end = link - 1;
    }
    return false;
  }

  private boolean isAsking(int item) {
    return isVerbOf("LETTING", item);
  }

  private boolean isVerbOf(String set, int item) {
    VerbForms.Form form = sentence.verb(item);
    return form != null && sentence.tag(item).isVerb() && words.in(set, form.lemma());
  }

  /** "went on to say". */
  private boolean isParticle(int item) {
    return words.in("ONWARD", sentence.word(item)) && sentence.tag(item - 1).isVerb();
  }

  /** "they have to say", "he has got to say"; but "they had to say". */
  private boolean isDue(int before) {
    return words.in("DUE", sentence.word(before))
        && (sentence.is(before, Tag.HAVE) || sentence.is(before - 1, Tag.HAVE));
  }

  /** "too early to say". */
  private boolean isTooMuch(int adjective) {
    return words.in("TOO", sentence.word(adjective - 1));
  }
}
