package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.ClauseStructure;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueActs;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/** Reports by "according to". */
final class AccordingTo {
  private static final CueEntry ACCORDING_TO =
      new CueEntry("according to", CueKind.SPEECH, Set.of(Frame.FRONT), CueActs.ASSERTING);

  private static final double CONFIDENCE = 0.9;

  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final Clauses clauses;
  private final ClauseStructure structure;

  AccordingTo(Grammar in) {
    this.sentence = in.sentence();
    this.vocabulary = in.words();
    this.phrases = in.phrases();
    this.ends = in.ends();
    this.clauses = in.clauses();
    this.structure = in.structure();
  }

  /** "in the words of the envoy". */
  static boolean isInTheWords(Sentence sentence, int i) {
    return sentence.word(i).equals("in")
        && sentence.word(i + 1).equals("the")
        && sentence.word(i + 2).equals("words")
        && sentence.word(i + 3).equals("of");
  }

  /**
   * The report of the words "according to" or "in the words of" at an item, or null.
   *
   * @param length how many items they are
   */
  @Nullable Attribution at(int i, int length) {
    int from = behindAdverbs(i + length);
    if (!phrases.begins(from) && !sentence.is(from, Tag.QUOTATION)) {
      return null;
    }
    int end = phrases.endOf(from);
    if (!sentence.is(i - 1, Tag.COMMA) && i > 1 && isStandard(from)) {
      return null;
    }
    end = Math.max(end, structure.endOfRelative(end + 1));
    if (i <= 1 || sentence.is(i - 1, Tag.CONJUNCTION)) {
      end = beforeMainClause(end);
    }
    List<Span> content = length > 2 ? quotedBehind(end) : List.of();
    content = content.isEmpty() ? content(i, end) : content;
    return content.isEmpty()
        ? null
        : new Attribution(
            ACCORDING_TO,
            sentence.span(i, i + length - 1),
            sentence.span(from, end),
            content,
            Modality.ASSERTED,
            CONFIDENCE,
            Rule.ACCORDING_TO);
  }

  /** "recently printed papers": the first item of a phrase that an adverb opens. */
  private int behindAdverbs(int from) {
    int i = from;
    while (sentence.is(i, Tag.ADVERB)) {
      i++;
    }
    return i;
  }

  /** "In a poll, most voters want a road": what a poll finds, where nobody else is said to. */
  @Nullable Attribution inPoll() {
    boolean poll =
        sentence.word(0).equals("in")
            && phrases.begins(1)
            && vocabulary.in("POLL", sentence.word(phrases.baseEnd(1)));
    return poll ? at(0, 1) : null;
  }

  /** "sorted according to size", "acted according to the law": what is followed, and no source. */
  private boolean isStandard(int from) {
    return vocabulary.in("STANDARD", sentence.word(phrases.baseEnd(from)));
  }

  /** "is, in the words of the envoy, “a gift”". */
  private List<Span> quotedBehind(int end) {
    int quotation = end + 2;
    return sentence.is(end + 1, Tag.COMMA) && sentence.is(quotation, Tag.QUOTATION)
        ? List.of(sentence.span(quotation, clauses.lastQuotation(quotation)))
        : List.of();
  }

  /** What stands before the cue, behind its source, or around both. */
  private List<Span> content(int cue, int end) {
    List<Span> content = new ArrayList<>();
    int before = sentence.is(cue - 1, Tag.COMMA) ? cue - 2 : cue - 1;
    int from = clauseStart(cue, before);
    if (before >= from && !sentence.is(from, Tag.COMMA) && !isOpener(before)) {
      content.add(sentence.span(from, before));
    }
    boolean sentenceOpens = cue <= 1 || content.isEmpty() || !clauses.hasPredicate(from, before);
    if (sentence.is(end + 1, Tag.COMMA)
        && end + 2 <= ends.lastWord()
        && (sentenceOpens || clauses.goesOn(end + 2))) {
      int last = ends.ofClause(end + 2, ClausePlace.MAIN);
      if (last >= end + 2) {
        content.add(sentence.span(end + 2, last));
      }
    }
    return content;
  }

  /** "and, according to": what only opens a clause is no content. */
  private boolean isOpener(int item) {
    return switch (sentence.tag(item)) {
      case SUBORDINATOR, CONJUNCTION, THAT, WH -> true;
      default -> vocabulary.in("STANDING", sentence.word(item));
    };
  }

  /** Where the clause before the cue begins. */
  private int clauseStart(int cue, int before) {
    int from = Math.min(clauses.afterDateline(), cue);
    for (int k = from; k < cue; k++) {
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
    return sentence.is(cue - 1, Tag.COMMA) ? Math.max(from, lastAbsolute(from, before)) : from;
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
    return beforeComma(end);
  }

  /** The end before the first comma that no apposition follows, where no clause is seen. */
  private int beforeComma(int end) {
    for (int i = end + 1; i < Math.min(sentence.size(), end + 24); i++) {
      if (sentence.is(i, Tag.COMMA) && !appositionBegins(i + 1)) {
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
