package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;

/** Sources behind their cue: "…, said the minister, who left". */
final class InvertedSources {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final FrontedContents fronted;

  InvertedSources(
      Sentence sentence, NounPhrases phrases, Subjects subjects, FrontedContents fronted) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.subjects = subjects;
    this.fronted = fronted;
  }

  /**
   * "…, said the minister, who left": the source after its verb, or null where the verb stands in
   * its usual place.
   */
  @Nullable Phrase of(VerbGroup group, CueEntry entry, int after) {
    boolean place =
        sentence.is(group.start() - 1, Tag.COMMA)
            || sentence.is(group.start() - 1, Tag.QUOTATION)
            || sentence.is(group.start() - 1, Tag.DASH);
    if (!entry.takes(Frame.INVERT)
        || !place
        || group.start() != group.head()
        || !sentence.is(group.head(), Tag.FINITE_VERB) && !sentence.is(group.head(), Tag.VERB)
        || !phrases.begins(after)
        || sentence.is(after, Tag.QUOTATION)) {
      return null;
    }
    int end = phrases.endOf(after);
    Tag next = sentence.tag(end + 1);
    boolean fronts =
        sentence.is(group.start() - 1, Tag.QUOTATION) && sentence.endsAsFronted(group.start() - 1);
    if (fronted.isAside(group.start()) && (next.isPredicate() || next == Tag.THAT)) {
      return null;
    }
    if (!fronts && (next.isPredicate() || next == Tag.THAT || sentence.is(end, Tag.QUOTATION))) {
      return null;
    }
    if (sentence.is(group.start() - 1, Tag.COMMA)
        && subjects.of(group) != null
        && !sentence.is(group.start() - 2, Tag.QUOTATION)
        && next != Tag.STOP
        && next != Tag.COMMA) {
      return null;
    }
    boolean quoted =
        sentence.is(group.start() - 1, Tag.QUOTATION)
            || sentence.is(group.start() - 2, Tag.QUOTATION);
    return new Phrase(after, withAppositions(end, quoted));
  }

  /**
   * Appositions and relative clauses after an inverted source, up to the sentence's end, a
   * quotation, a new clause or the predicate of what was said.
   *
   * @param quoted whether a quotation stands before the cue, which has its predicate in itself
   */
  int withAppositions(int end, boolean quoted) {
    if (!sentence.is(end + 1, Tag.COMMA) && !sentence.is(end + 1, Tag.WH)) {
      return end;
    }
    int last = end;
    for (int i = end + 1; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION || tag == Tag.STOP || tag == Tag.SEMICOLON || tag == Tag.COLON) {
        break;
      }
      if (tag == Tag.COMMA) {
        Tag next = sentence.tag(i + 1);
        if (next == Tag.GERUND
            || next == Tag.CONJUNCTION
            || next == Tag.PRONOUN
            || next == Tag.SUBORDINATOR
            || next == Tag.PREPOSITION
            || next == Tag.QUOTATION
            || next.isPredicate() && !quoted) {
          break;
        }
      }
      last = sentence.is(i, Tag.COMMA) ? last : i;
    }
    return last;
  }
}
