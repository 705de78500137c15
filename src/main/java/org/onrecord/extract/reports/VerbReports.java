package org.onrecord.extract.reports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Lead;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/**
 * Reports by verbs: each cue of the lexicon is read by the constructions of the language in their
 * order; the first reading is taken. Stateless.
 */
final class VerbReports {
  /** The confidence of a report whose cue the lexicon knows. */
  private static final double CONFIDENCE = 0.9;

  private VerbReports() {}

  /** What is said in a sentence with the report of a verb, if it is a cue. */
  static Said at(Grammar in, Said earlier, int head) {
    VerbForms.Form form = in.sentence().verb(head);
    VerbGroup verb = VerbGroup.at(in.sentence(), head);
    List<CueLexicon.Candidate> candidates =
        form == null || isAttributive(in.sentence(), head, form)
            ? List.of()
            : in.cues().of(form.lemma());
    Said said = earlier;
    for (CueLexicon.Candidate candidate : candidates) {
      CuePlace place = place(in, said, verb, candidate);
      if (place == null) {
        continue;
      }
      Optional<CueReading> reading = first(English.constructions(), place);
      said = reading.map(found -> with(place, found)).orElse(said);
      if (reading.isPresent() && reading.get().content().rule() != Rule.CUE_SENTENCE) {
        return said;
      }
    }
    return new Quotatives(in).beside(said, verb);
  }

  /** "to emailed questions", "by repeated gaffes": a participle that only modifies a noun. */
  private static boolean isAttributive(Sentence sentence, int head, VerbForms.Form form) {
    boolean governed =
        sentence.is(head - 1, Tag.TO)
            || sentence.is(head - 1, Tag.PREPOSITION)
            || sentence.is(head - 1, Tag.GERUND);
    return governed
        && form.can(VerbForms.PAST_PARTICIPLE)
        && !form.can(VerbForms.BASE)
        && sentence.is(head + 1, Tag.NOUN);
  }

  /** A cue at its place, or null where its particles do not stand there. */
  static @Nullable CuePlace place(
      Grammar in, Said said, VerbGroup verb, CueLexicon.Candidate candidate) {
    int after = afterParticles(in, verb.head(), candidate.particles());
    CueEntry cue = candidate.entry();
    return after < 0 || cue.takes(Frame.DENIED) && !verb.negated()
        ? null
        : CuePlace.of(in, said, verb, cue, after);
  }

  static Optional<CueReading> first(List<Construction> constructions, CuePlace place) {
    for (Construction construction : constructions) {
      Optional<CueReading> reading = construction.read(place);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /**
   * The report of a reading; where its source cannot speak, a quotation is left without one and
   * anything else is no report.
   */
  static @Nullable Attribution spoken(CuePlace place, CueReading reading) {
    Phrase source = reading.source();
    if (reading.content().isEmpty() || new IdleCues(place.in()).isIdle(place, reading)) {
      return null;
    }
    if (source == null || place.in().possible().canSpeak(source)) {
      return attribution(place, reading);
    }
    return reading.content().rule().isQuotation()
        ? attribution(place, new CueReading(null, reading.content()))
        : null;
  }

  /** "Now, we think, it is late": an adverb before the cue is no piece of what is said. */
  private static Content withoutOpener(CuePlace place, Content content) {
    boolean opener =
        content.secondFrom() >= 0
            && content.from() == content.to()
            && place.sentence().is(content.from(), Tag.ADVERB);
    return opener ? Content.of(content.secondFrom(), content.secondTo(), content.rule()) : content;
  }

  /** "She said this privately in Oslo": "this" is all that is said. */
  private static Content bare(CuePlace place, Content content) {
    Sentence sentence = place.sentence();
    boolean pointing = content.rule() == Rule.CUE_CLAUSE || content.rule() == Rule.CUE_THAT;
    if (!pointing
        || content.secondFrom() >= 0
        || !sentence.is(content.from() + 1, Tag.ADVERB)
        || sentence.is(content.from() + 2, Tag.NUMBER)
        || !place.in().words().in("POINTING", sentence.word(content.from()))) {
      return content;
    }
    for (int i = content.from(); i <= content.to(); i++) {
      if (sentence.tag(i).isPredicate()) {
        return content;
      }
    }
    return Content.of(content.from(), content.from(), Rule.CUE_OBJECT);
  }

  private static Attribution attribution(CuePlace place, CueReading full) {
    CueReading reading = ReporterAgain.without(place, Reasons.without(place, full));
    Phrase source = reading.source();
    Content content = bare(place, withoutOpener(place, reading.content()));
    return new Attribution(
        place.cue(),
        place.sentence().span(place.verb().head(), place.after() - 1),
        source == null ? shared(place) : place.sentence().span(source),
        content.spans(place.sentence()),
        modality(place, source),
        CONFIDENCE,
        content.rule());
  }

  /** The subject that stands before the sentence, for a verb that has no other. */
  private static @Nullable Span shared(CuePlace place) {
    Lead lead = place.sentence().lead();
    boolean takes = place.isFinite() || place.verb().shape() == Shape.GERUND;
    return lead == null || !takes ? null : lead.source();
  }

  /** What was said before a cue, with its reading. */
  private static Said with(CuePlace place, CueReading reading) {
    Said earlier = place.earlier();
    if (reading.content().rule().awaits()) {
      return earlier.awaiting(attribution(place, reading));
    }
    Phrase speaker = place.isRelative() ? earlier.lastSource() : reading.source();
    Attribution attribution = spoken(place, reading);
    if (attribution == null) {
      return earlier.by(speaker);
    }
    return place.verb().shape() == Shape.INFINITIVE
        ? earlier.withGoverned(speaker, attribution, place.sentence().start(place.verb().start()))
        : earlier.with(speaker, attribution);
  }

  static Modality modality(CuePlace place, @Nullable Phrase source) {
    VerbGroup verb = place.verb();
    Irrealis irrealis = new Irrealis(place.in());
    if (verb.negated() || irrealis.denies(verb, source)) {
      return Modality.NEGATED;
    }
    boolean asked =
        source != null
            && source.start() > 0
            && source.end() < verb.head()
            && (place.sentence().is(source.start() - 1, Tag.DO)
                || place.sentence().is(source.start() - 1, Tag.MODAL));
    String modal = verb.modal();
    boolean unreal = modal != null && !place.in().words().in("WILL", modal) && !isOnlySaid(place);
    return asked || unreal || irrealis.supposes(verb, source)
        ? Modality.HYPOTHETICAL
        : Modality.ASSERTED;
  }

  /** "would only say that", "would say only that": what is all that was said. */
  private static boolean isOnlySaid(CuePlace place) {
    Sentence sentence = place.sentence();
    int head = place.verb().head();
    Vocabulary words = place.in().words();
    return words.in("WOULD", sentence.word(place.verb().start()))
        && place.cue().kind() == CueKind.SPEECH
        && (words.in("ONLY", sentence.word(head - 1)) || words.in("ONLY", sentence.word(head + 1)));
  }

  private static int afterParticles(Grammar in, int head, List<String> particles) {
    int i = head + 1;
    for (String particle : particles) {
      int at = isParticle(in, i, particle) ? i : beyondModifiers(in.sentence(), i);
      at = isParticle(in, at, particle) ? at : beyondAdverbs(in.sentence(), i);
      if (!isParticle(in, at, particle)) {
        return -1;
      }
      i = at + 1;
    }
    return i;
  }

  /** Whether a word is the particle; "oneself" stands for any reflexive pronoun. */
  private static boolean isParticle(Grammar in, int i, String particle) {
    String word = in.sentence().word(i);
    return particle.equals("oneself") ? in.words().in("REFLEXIVE", word) : word.equals(particle);
  }

  /** "calls once again on the states": what stands behind adverbs. */
  private static int beyondAdverbs(Sentence sentence, int i) {
    int behind = i;
    while (sentence.is(behind, Tag.ADVERB)) {
      behind++;
    }
    return behind;
  }

  /** "raised new questions about": the noun behind what modifies it, or the item itself. */
  private static int beyondModifiers(Sentence sentence, int i) {
    int noun = i;
    while (sentence.is(noun, Tag.ADVERB)) {
      noun++;
    }
    if (sentence.is(noun, Tag.ADJECTIVE) && !sentence.tag(noun + 1).isNominal()) {
      return noun;
    }
    while (sentence.is(noun, Tag.ADJECTIVE)
        || sentence.is(noun, Tag.ADVERB)
        || sentence.is(noun, Tag.DETERMINER)
        || sentence.tag(noun).isVerb() && sentence.word(noun).endsWith("ed")
        || sentence.is(noun, Tag.POSSESSIVE_PRONOUN)) {
      noun++;
    }
    return sentence.is(noun, Tag.NOUN) ? noun : i;
  }
}
