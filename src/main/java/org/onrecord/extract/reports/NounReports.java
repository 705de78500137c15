package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;

/**
 * Reports by nouns: "the envoy's claim that …", "his promise to …", "allegations that …". Whose
 * words they are stands right before the noun, where it is said.
 */
final class NounReports {
  private static final double CONFIDENCE = 0.8;

  private final Grammar in;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final ContentEnds ends;

  NounReports(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.phrases = in.phrases();
    this.ends = in.ends();
  }

  /** What was said before a noun, with what it reports. */
  Said at(Said said, int i) {
    CueEntry entry = in.cues().ofNoun(sentence.word(i));
    if (entry == null || entry.takes(Frame.SAID)) {
      return said;
    }
    Phrase owner = possessor(in, i);
    Phrase source = owner == null ? named(i) : owner;
    int that = entry.takes(Frame.THAT) ? new PartedNouns(in).that(i) : -1;
    if (that > 0) {
      return parted(said, entry, i, that, source);
    }
    Content content = ofNoun(said, entry, i + 1, source != null);
    Said more = content == null ? said : said.with(report(entry, i, source, content));
    Phrase quoted = isQuotedBefore(i) ? possessor(in, i - 1) : null;
    return quoted == null || entry.kind() != CueKind.SPEECH
        ? more
        : more.with(report(entry, i, quoted, Content.of(i - 1, i - 1, Rule.NOUN_QUOTATION)));
  }

  /** "his claim on Monday that …", "a report by the Coast Post that …". */
  private Said parted(Said said, CueEntry entry, int noun, int that, @Nullable Phrase before) {
    Phrase source = before == null ? new PartedNouns(in).teller(noun) : before;
    if (source == null && !entry.takes(Frame.FREE) || said.beginsAt(sentence.start(that))) {
      return said;
    }
    int end = ends.ofNounClause(that, ClausePlace.MAIN);
    return said.with(report(entry, noun, source, Content.of(that, end, Rule.NOUN_THAT)));
  }

  /** "the US" in "the US position is that": a name before the noun instead of a genitive. */
  private @Nullable Phrase named(int noun) {
    boolean stated =
        sentence.is(noun + 1, Tag.BE)
            && (sentence.is(noun + 2, Tag.THAT) || sentence.word(noun + 2).equals("if"));
    if (!stated || !sentence.is(noun - 1, Tag.NAME)) {
      return null;
    }
    int start = phrases.startOf(noun - 1);
    return start < 0 ? null : new Phrase(start, noun - 1);
  }

  private Attribution report(CueEntry entry, int i, @Nullable Phrase source, Content content) {
    return new Attribution(
        entry,
        sentence.span(i, i),
        source == null ? null : sentence.span(source),
        content.spans(sentence),
        modality(i),
        CONFIDENCE,
        content.rule());
  }

  /** "no assurance that", "any assurance that": none is told of. */
  private Modality modality(int noun) {
    int i = noun - 1;
    while (sentence.is(i, Tag.ADJECTIVE)) {
      i--;
    }
    String determiner = sentence.word(i);
    return in.words().in("NONE", determiner)
        ? Modality.NEGATED
        : in.words().in("ANY", determiner) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }

  /** "the envoy's “forty percent” comment", "his “if you like it” promise". */
  private boolean isQuotedBefore(int i) {
    return sentence.is(i - 1, Tag.QUOTATION) && sentence.words(i - 1) > 1;
  }

  /** Whose a noun is: "the envoy" in "the envoy's new claim". */
  static @Nullable Phrase possessor(Grammar in, int noun) {
    Sentence sentence = in.sentence();
    int i = noun - 1;
    while (sentence.is(i, Tag.ADJECTIVE) || sentence.is(i, Tag.NOUN) && noun - i < 3) {
      i--;
    }
    if (sentence.is(i, Tag.POSSESSIVE_PRONOUN)) {
      return new Phrase(i, i);
    }
    if (!sentence.is(i, Tag.POSSESSIVE) || i == 0) {
      return null;
    }
    int start = in.phrases().startOf(i - 1);
    return start < 0 ? null : new Phrase(start, i - 1);
  }

  /** "his point is you can't", "the position was if …": a clause without "that", or null. */
  private @Nullable Content bareClause(int be) {
    int from = sentence.is(be + 1, Tag.COMMA) ? be + 2 : be + 1;
    boolean clause =
        sentence.is(be, Tag.BE)
            && (sentence.word(from).equals("if")
                || in.words().in("SUBJPRON", sentence.word(from))
                    && sentence.tag(from + 1).isPredicate());
    return clause ? Content.of(from, ends.ofClause(from, ClausePlace.MAIN), Rule.NOUN_IS) : null;
  }

  private @Nullable Content ofNoun(Said said, CueEntry entry, int i, boolean owned) {
    boolean stated =
        owned
            && sentence.is(i, Tag.BE)
            && (sentence.is(i + 1, Tag.THAT) || sentence.is(i + 1, Tag.QUOTATION));
    Content bare = owned && entry.takes(Frame.THAT) ? bareClause(i) : null;
    if (bare != null) {
      return bare;
    }
    if (stated && (entry.kind() == CueKind.SPEECH || sentence.is(i + 1, Tag.THAT))) {
      return Content.of(i + 1, ends.ofClause(i + 1, ClausePlace.MAIN), Rule.NOUN_IS);
    }
    int asked = in.words().in("QUESTIONOF", sentence.word(i)) || sentence.is(i, Tag.BE) ? i + 1 : i;
    if (entry.takes(Frame.WH) && sentence.is(asked, Tag.WH)) {
      return Content.of(asked, ends.ofClause(asked, ClausePlace.MAIN), Rule.NOUN_WHETHER);
    }
    if (!owned) {
      boolean clause =
          entry.takes(Frame.FREE)
              && sentence.is(i, Tag.THAT)
              && in.clauses().begins(i + 1, false, ClausePlace.MAIN)
              && !said.beginsAt(sentence.start(i));
      return clause ? Content.of(i, ends.ofNounClause(i, ClausePlace.MAIN), Rule.NOUN_THAT) : null;
    }
    if (sentence.is(i, Tag.THAT) && entry.takes(Frame.THAT) && !sentence.tag(i + 1).isPredicate()) {
      return Content.of(i, ends.ofNounClause(i, ClausePlace.MAIN), Rule.NOUN_THAT);
    }
    boolean joined =
        sentence.is(i, Tag.PREPOSITION) && !in.words().in("NOMATTER", sentence.word(i));
    if (entry.takes(Frame.NP) && joined && phrases.begins(i + 1)) {
      return Content.of(i + 1, ends.ofNounObject(i + 1, ClausePlace.MAIN), Rule.NOUN_OBJECT);
    }
    if (sentence.is(i, Tag.TO)
        && entry.takes(Frame.TO)
        && (sentence.is(i + 1, Tag.VERB) || sentence.tag(i + 1).isAuxiliary())) {
      return Content.of(i, ends.ofNounClause(i, ClausePlace.MAIN), Rule.NOUN_TO);
    }
    return null;
  }
}
