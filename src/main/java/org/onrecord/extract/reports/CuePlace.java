package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Adjuncts;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/**
 * A cue in its place.
 *
 * @param earlier what was found in the sentence before this cue
 * @param after the item behind the cue with its particles
 * @param before the first item of source and cue, which stand together
 * @param right where a content behind the cue may begin: behind the agent of a passive
 */
record CuePlace(
    Grammar in,
    Said earlier,
    VerbGroup verb,
    CueEntry cue,
    int after,
    @Nullable Phrase source,
    int before,
    int right,
    ClausePlace clause) {

  static CuePlace of(Grammar in, Said earlier, VerbGroup verb, CueEntry cue, int after) {
    Phrase source = source(in, earlier, verb, after);
    int right = isPassive(verb) && source != null ? Passives.withOf(in, source.end()) + 1 : after;
    int before = source != null && source.start() < verb.head() ? source.start() : verb.start();
    return new CuePlace(
        in, earlier, verb, cue, after, source, before, right, clause(in, verb, source, before));
  }

  private static @Nullable Phrase source(Grammar in, Said earlier, VerbGroup verb, int after) {
    Phrase source = isPassive(verb) ? Passives.agent(in, after) : in.subjects().of(verb);
    boolean adjoined =
        source == null
            && verb.shape() == Shape.GERUND
            && in.sentence().is(verb.start() - 1, Tag.COMMA);
    if (!adjoined) {
      return source;
    }
    return in.sentence().is(0, Tag.QUOTATION) ? earlier.lastSource() : opening(in);
  }

  /** The noun phrase that opens the sentence: whose participles behind a comma are, as a rule. */
  private static @Nullable Phrase opening(Grammar in) {
    return in.phrases().begins(0) ? new Phrase(0, in.phrases().endOf(0)) : null;
  }

  private static ClausePlace clause(
      Grammar in, VerbGroup verb, @Nullable Phrase source, int before) {
    boolean gerund = verb.shape() == Shape.GERUND;
    boolean aside =
        verb.shape() == Shape.PARTICIPLE && in.sentence().is(verb.start() - 1, Tag.COMMA);
    return new ClausePlace(
        in.clauses().isSubordinate(verb) || isFronted(in, verb, source),
        gerund || aside || isRelative(in.sentence(), source),
        gerund,
        in.sentence().word(before - 1).equals("as"),
        isPast(in.sentence(), verb),
        isPresent(in.sentence(), verb));
  }

  /** "Without saying that …, she left", "Had he told them that …, she would have left". */
  private static boolean isFronted(Grammar in, VerbGroup verb, @Nullable Phrase source) {
    boolean governed = verb.start() == 1 && in.sentence().is(0, Tag.PREPOSITION);
    boolean inverted = source != null && source.start() == 1 && in.sentence().word(0).equals("had");
    return governed && verb.shape() == Shape.GERUND || inverted;
  }

  Sentence sentence() {
    return in.sentence();
  }

  /** Whether whom the cue tells it begins at an item: "told reporters". */
  boolean hasHearer(int i) {
    return takes(Frame.PERSON) && mayBeHearer(i);
  }

  /** Whether somebody may begin at an item whom a cue tells or asks. */
  boolean mayBeHearer(int i) {
    return phrases().begins(i) && !sentence().is(i, Tag.QUOTATION);
  }

  /** The item behind whom the cue tells it, where it tells somebody, and behind when and where. */
  int behindHearer(int i) {
    return adjuncts().after(hasHearer(i) ? phrases().baseEnd(i) + 1 : i);
  }

  NounPhrases phrases() {
    return in.phrases();
  }

  ContentEnds ends() {
    return in.ends();
  }

  Adjuncts adjuncts() {
    return in.adjuncts();
  }

  Clauses clauses() {
    return in.clauses();
  }

  boolean takes(Frame frame) {
    return cue.takes(frame);
  }

  boolean isPassive() {
    return isPassive(verb);
  }

  private static boolean isPassive(VerbGroup verb) {
    return verb.shape() == Shape.PASSIVE || verb.shape() == Shape.PARTICIPLE;
  }

  boolean isFinite() {
    return verb.shape() == Shape.FINITE;
  }

  /** Whether the source is the pronoun of a relative clause. */
  boolean isRelative() {
    return isRelative(in.sentence(), source);
  }

  private static boolean isRelative(Sentence sentence, @Nullable Phrase source) {
    return source != null
        && (sentence.is(source.start(), Tag.WH) || sentence.is(source.start(), Tag.THAT));
  }

  /** Whether the cue has the subject that stands once before several paragraphs, and no other. */
  boolean sharesLead() {
    return source == null
        && in.sentence().lead() != null
        && (isFinite() || verb.shape() == Shape.GERUND);
  }

  /** Whether source and finite cue stand beside each other, as they do behind a content. */
  boolean isBeside() {
    Phrase who = source;
    return who != null
        && isFinite()
        && !in.sentence().is(who.start(), Tag.WH)
        && !in.sentence().is(verb.start() - 1, Tag.CONJUNCTION);
  }

  /** "It is hard to say that …", "it is worth noting that …": nobody says it. */
  boolean isExpletive() {
    Phrase who = source;
    return who != null
        && (verb.shape() == Shape.INFINITIVE || verb.shape() == Shape.GERUND)
        && in.sentence().word(who.start()).equals("it")
        && who.start() == who.end();
  }

  private static boolean isPresent(Sentence sentence, VerbGroup verb) {
    VerbForms.Form form = sentence.verb(verb.head());
    return verb.start() == verb.head()
        && verb.shape() == Shape.FINITE
        && form != null
        && !form.can(VerbForms.PAST)
        && !form.can(VerbForms.ING);
  }

  private static boolean isPast(Sentence sentence, VerbGroup verb) {
    VerbForms.Form form = sentence.verb(verb.head());
    return verb.start() == verb.head()
        && sentence.is(verb.head(), Tag.FINITE_VERB)
        && form != null
        && form.can(VerbForms.PAST);
  }

  /** This place with a shorter source, which begins later. */
  CuePlace of(Phrase source) {
    return new CuePlace(
        in,
        earlier,
        verb,
        cue,
        after,
        source,
        source.start(),
        right,
        clause(in, verb, source, source.start()));
  }

  /** The reading of a content as the source's. */
  Optional<CueReading> says(@Nullable Content content) {
    return content == null ? Optional.empty() : Optional.of(new CueReading(source, content));
  }
}
