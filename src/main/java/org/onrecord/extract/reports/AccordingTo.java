package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueActs;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.text.Span;

/** Reports by "according to". */
final class AccordingTo {
  private static final CueEntry ACCORDING_TO =
      new CueEntry("according to", CueKind.SPEECH, Set.of(Frame.FRONT), CueActs.ASSERTING);

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final Clauses clauses;
  private final FoundAttributions found;

  AccordingTo(
      Sentence sentence,
      NounPhrases phrases,
      ContentEnds ends,
      Clauses clauses,
      FoundAttributions found) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.ends = ends;
    this.clauses = clauses;
    this.found = found;
  }

  void find(int i) {
    if (!phrases.begins(i + 2)) {
      return;
    }
    int end =
        i <= 1 || sentence.is(i - 1, Tag.CONJUNCTION)
            ? beforeMainClause(phrases.endOf(i + 2))
            : phrases.endOf(i + 2);
    Span cue = sentence.span(i, i + 1);
    Phrase source = new Phrase(i + 2, end);
    List<Span> content = new ArrayList<>();
    int before = sentence.is(i - 1, Tag.COMMA) ? i - 2 : i - 1;
    int from = 0;
    for (int k = 0; k < i; k++) {
      if (sentence.is(k, Tag.COLON) || sentence.is(k, Tag.SEMICOLON)) {
        from = k + 1;
      }
    }
    for (int k = from + 3; k < before - 2; k++) {
      boolean clause =
          sentence.is(k, Tag.COMMA)
              && sentence.is(k + 1, Tag.CONJUNCTION)
              && (sentence.mainClauseBegins(k + 2) || sentence.is(k + 2, Tag.FINITE_VERB));
      from = clause ? k + 1 : from;
    }
    while (from < before && sentence.is(from, Tag.CONJUNCTION)) {
      from++;
    }
    if (sentence.is(i - 1, Tag.COMMA)) {
      from = Math.max(from, lastAbsolute(from, before));
    }
    boolean opener =
        sentence.is(before, Tag.SUBORDINATOR)
            || sentence.is(before, Tag.CONJUNCTION)
            || sentence.is(before, Tag.THAT)
            || sentence.is(before, Tag.WH);
    if (before >= from && !sentence.is(from, Tag.COMMA) && !opener) {
      content.add(sentence.span(from, before));
    }
    int last = ends.lastWord();
    boolean sentenceOpens = i <= 1 || content.isEmpty() || !clauses.hasPredicate(from, before);
    if (sentence.is(end + 1, Tag.COMMA)
        && end + 2 <= last
        && (sentenceOpens || clauses.goesOn(end + 2))) {
      content.add(sentence.span(end + 2, ends.ofClause(end + 2)));
    }
    if (!content.isEmpty()) {
      found.add(
          new Attribution(
              ACCORDING_TO,
              cue,
              found.span(source),
              content,
              Modality.ASSERTED,
              0.9,
              "according-to"));
    }
  }

  /**
   * ", with a third of them undecided, according to": where the last phrase of its own before the
   * cue begins, or -1.
   */
  private int lastAbsolute(int from, int before) {
    for (int i = before - 2; i > from; i--) {
      if (sentence.is(i, Tag.COMMA)) {
        boolean phrase =
            sentence.word(i + 1).equals("with")
                || sentence.word(i + 1).equals("which") && clauses.hasPredicate(i + 2, before);
        return phrase ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * The end of a source before its clause: "According to results of the poll conducted in May, …".
   */
  private int beforeMainClause(int end) {
    if (sentence.is(end + 1, Tag.COMMA) && !appositionBegins(end + 2)) {
      return end;
    }
    for (int i = end + 1; i < Math.min(sentence.size(), end + 24); i++) {
      boolean clause =
          sentence.is(i, Tag.COMMA)
              && (sentence.mainClauseBegins(i + 1) || sentence.is(i + 1, Tag.QUOTATION));
      if (clause) {
        return i - 1;
      }
    }
    return end;
  }

  /** "a research group, a news site": a noun phrase closed by a comma before any verb. */
  private boolean appositionBegins(int from) {
    if (!sentence.is(from, Tag.DETERMINER) && !sentence.is(from, Tag.WH)) {
      return false;
    }
    for (int i = from; i < from + 12 && i < sentence.size(); i++) {
      if (sentence.is(i, Tag.COMMA)) {
        return true;
      }
      if (sentence.tag(i).isPredicate() && !sentence.is(from, Tag.WH)) {
        return false;
      }
    }
    return false;
  }
}
