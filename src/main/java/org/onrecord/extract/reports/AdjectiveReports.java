package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;

/**
 * Reports by adjectives behind a form of "be": "she was clear that …", "they remain committed to
 * the fund". Stateless.
 */
final class AdjectiveReports {
  private static final double CONFIDENCE = 0.8;

  private final Grammar in;
  private final Sentence sentence;

  AdjectiveReports(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
  }

  /** What was said before an adjective, with what it reports. */
  Said at(Said said, int i) {
    for (CueLexicon.Candidate candidate : in.cues().ofAdjective(sentence.word(i))) {
      int after = i + 1 + candidate.particles().size();
      boolean whole =
          candidate.particles().isEmpty()
              || candidate.particles().getFirst().equals(sentence.word(i + 1));
      Content content = whole ? content(candidate.entry(), after) : null;
      Attribution report = content == null ? null : report(candidate.entry(), i, after, content);
      if (report != null) {
        return said.with(report);
      }
    }
    return said;
  }

  private @Nullable Content content(CueEntry entry, int i) {
    ClausePlace main = ClausePlace.MAIN;
    int that = in.adjuncts().after(i);
    if (entry.takes(Frame.THAT) && sentence.is(that, Tag.THAT) && isAdjunct(i, that)) {
      return Content.of(that, in.ends().ofClause(that, main), Rule.CUE_THAT);
    }
    if (entry.takes(Frame.TO) && sentence.is(i, Tag.TO) && sentence.is(i + 1, Tag.VERB)) {
      return Content.of(i, in.ends().ofClause(i, main), Rule.CUE_TO);
    }
    if (entry.takes(Frame.ZERO)
        && !sentence.is(i, Tag.PREPOSITION)
        && in.clauses().begins(i, false, main)) {
      return Content.of(i, in.ends().ofClause(i, main), Rule.CUE_CLAUSE);
    }
    return entry.takes(Frame.NP) && in.phrases().begins(i)
        ? Content.of(i, in.ends().ofObject(i, main), Rule.CUE_OBJECT)
        : null;
  }

  /**
   * "sure on Monday that", "clear with her that", but not "happy with the road that leads here".
   */
  private boolean isAdjunct(int from, int that) {
    return that == from
        || switch (sentence.tag(that - 1)) {
          case TIME, ADVERB, NAME, PRONOUN -> true;
          default -> in.words().in("ADJUNCTEND", sentence.word(that - 1));
        };
  }

  /** "Are you sure that …?": who is asked, where the verb stands before its subject; or null. */
  private @Nullable Phrase asked(int last) {
    int start = in.phrases().startOf(last);
    boolean question =
        start > 0
            && sentence.is(start - 1, Tag.BE)
            && sentence.word(sentence.size() - 1).equals("?")
            && switch (sentence.tag(start - 2)) {
              case STOP, COMMA, CONJUNCTION, WH, DASH -> true;
              default -> false;
            };
    return question ? new Phrase(start, last) : null;
  }

  /** The report of whoever is so: null where no form of "be" or no source stands before. */
  private @Nullable Attribution report(CueEntry entry, int i, int after, Content content) {
    int verb = i - 1;
    while (sentence.is(verb, Tag.ADVERB) || sentence.is(verb, Tag.NEGATION)) {
      verb--;
    }
    Phrase asked = asked(verb);
    verb = asked == null ? verb : asked.start() - 1;
    boolean links = sentence.is(verb, Tag.BE) || in.words().in("LINKING", sentence.word(verb));
    VerbGroup group = VerbGroup.at(sentence, verb);
    Phrase source = asked != null ? asked : links ? in.subjects().of(group) : null;
    boolean clause = content.rule() == Rule.CUE_THAT || content.rule() == Rule.CUE_CLAUSE;
    boolean expletive = source != null && clause && sentence.word(source.start()).equals("it");
    if (source == null || expletive || source.end() >= i || !in.possible().canSpeak(source)) {
      return null;
    }
    boolean negated = group.negated() || sentence.is(i - 1, Tag.NEGATION);
    String modal = group.modal();
    boolean unreal = modal != null && !modal.equals("will");
    return new Attribution(
        entry,
        sentence.span(verb, after - 1),
        sentence.span(source),
        content.spans(sentence),
        negated
            ? Modality.NEGATED
            : unreal || asked != null ? Modality.HYPOTHETICAL : Modality.ASSERTED,
        CONFIDENCE,
        content.rule());
  }
}
