package org.onrecord.extract.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;

/**
 * Reports by nouns: "the envoy's claim that …", "his promise to …", "allegations that …". Whose
 * words they are stands right before the noun, where it is said.
 */
final class NounReports {
  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final Clauses clauses;
  private final FoundAttributions found;

  NounReports(
      Sentence sentence,
      CueLexicon lexicon,
      NounPhrases phrases,
      ContentEnds ends,
      Clauses clauses,
      FoundAttributions found) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.ends = ends;
    this.clauses = clauses;
    this.found = found;
  }

  /**
   * "the envoy's claim that …", "his promise to …": whose words they are stands right before the
   * noun.
   */
  void find(int i) {
    CueEntry entry = reporting(i);
    Phrase source = entry == null ? null : possessor(i);
    Content content = entry == null ? null : ofNoun(entry, i + 1, source != null);
    if (entry != null && content != null) {
      found.add(
          new Attribution(
              entry,
              sentence.span(i, i),
              source == null ? null : found.span(source),
              List.of(sentence.span(content.from(), content.to())),
              Modality.ASSERTED,
              0.8,
              content.rule()));
    }
  }

  /** "the envoy's “forty percent” comment", "his “if you like it” promise". */
  void behindQuotation(int i) {
    CueEntry entry = reporting(i);
    Phrase source = isQuotedBefore(i) ? possessor(i - 1) : null;
    if (entry != null && entry.kind() == CueKind.SPEECH && source != null) {
      found.add(
          new Attribution(
              entry,
              sentence.span(i, i),
              found.span(source),
              List.of(sentence.span(i - 1, i - 1)),
              Modality.ASSERTED,
              0.8,
              "noun-quotation"));
    }
  }

  private @Nullable CueEntry reporting(int i) {
    CueEntry entry = lexicon.ofNoun(sentence.word(i));
    return entry == null || entry.takes(Frame.SAID) ? null : entry;
  }

  private boolean isQuotedBefore(int i) {
    return sentence.is(i - 1, Tag.QUOTATION) && sentence.words(i - 1) > 1;
  }

  @Nullable Phrase possessor(int noun) {
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
    int start = phrases.startOf(i - 1);
    return start < 0 ? null : new Phrase(start, i - 1);
  }

  private @Nullable Content ofNoun(CueEntry entry, int i, boolean owned) {
    boolean stated =
        owned
            && sentence.is(i, Tag.BE)
            && (sentence.is(i + 1, Tag.THAT) || sentence.is(i + 1, Tag.QUOTATION));
    if (stated && entry.kind() == CueKind.SPEECH) {
      return Content.of(i + 1, ends.ofClause(i + 1), "noun-is");
    }
    int asked =
        sentence.word(i).equals("of") || sentence.word(i).equals("about") || sentence.is(i, Tag.BE)
            ? i + 1
            : i;
    if (entry.takes(Frame.WH) && sentence.is(asked, Tag.WH)) {
      return Content.of(asked, ends.ofClause(asked), "noun-whether");
    }
    if (!owned) {
      boolean clause =
          entry.takes(Frame.FREE)
              && sentence.is(i, Tag.THAT)
              && clauses.begins(i + 1, false)
              && !found.beginsAt(i);
      return clause ? Content.of(i, ends.ofNounClause(i), "noun-that") : null;
    }
    if (sentence.is(i, Tag.THAT) && entry.takes(Frame.THAT) && !sentence.tag(i + 1).isPredicate()) {
      return Content.of(i, ends.ofNounClause(i), "noun-that");
    }
    boolean joined =
        sentence.is(i, Tag.PREPOSITION)
            && !sentence.word(i).equals("by")
            && !sentence.word(i).equals("in")
            && !sentence.word(i).equals("at")
            && !sentence.word(i).equals("from");
    if (entry.takes(Frame.NP) && joined && phrases.begins(i + 1)) {
      return Content.of(i + 1, ends.ofNounObject(i + 1), "noun-object");
    }
    if (sentence.is(i, Tag.TO) && entry.takes(Frame.TO) && sentence.is(i + 1, Tag.VERB)) {
      return Content.of(i, ends.ofNounClause(i), "noun-to");
    }
    return null;
  }
}
