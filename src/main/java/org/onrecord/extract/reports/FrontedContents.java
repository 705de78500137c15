package org.onrecord.extract.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Adjuncts;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;

/** Contents that stand before their cue: "“Not yet,” she said", "the talks failed, he said". */
final class FrontedContents {
  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final List<Attribution> earlier;

  FrontedContents(
      Sentence sentence,
      CueLexicon lexicon,
      NounPhrases phrases,
      ContentEnds ends,
      Adjuncts adjuncts,
      Clauses clauses,
      List<Attribution> earlier) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.ends = ends;
    this.adjuncts = adjuncts;
    this.clauses = clauses;
    this.earlier = earlier;
  }

  /**
   * Content that stands before source and cue.
   *
   * @param before the first item of what follows the content
   * @param after the item behind cue and source
   */
  @Nullable Content before(CueEntry entry, int before, int after, boolean inverted) {
    int last = before - 1;
    boolean comma = sentence.is(last, Tag.COMMA);
    if (comma) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    boolean quotation = sentence.is(last, Tag.QUOTATION);
    if (!comma
        && !(quotation
            && (sentence.endsAsFronted(last) || inverted || sentence.isSentenceLike(last)))) {
      return null;
    }
    int from = clauseStart(last);
    int more =
        adjuncts.after(
            entry.takes(Frame.PERSON) && phrases.begins(after)
                ? phrases.baseEnd(after) + 1
                : after);
    boolean continued =
        clauses.goesOn(more + 1)
            || sentence.is(more + 1, Tag.SUBORDINATOR)
            || sentence.is(more + 1, Tag.ADVERB);
    boolean interrupted =
        sentence.is(more, Tag.COMMA)
            && (continued
                || from == 0 && interruptsDependent(more)
                || sentence.is(from, Tag.SUBORDINATOR) && sentence.mainClauseBegins(more + 1)
                || !clauses.hasPredicate(from, last)
                    && entry.takes(Frame.ZERO)
                    && sentence.mainClauseBegins(more + 1));
    if (!quotation && !interrupted && !clauses.hasPredicate(from, last)) {
      return null;
    }
    int onward = sentence.is(more, Tag.COMMA) || sentence.is(more, Tag.COLON) ? more + 1 : more;
    int resumed = quotation ? resumed(after) : -1;
    if (resumed > 0) {
      return new Content(from, last, resumed, clauses.lastQuotation(resumed), "fronted-quotation");
    }
    if (quotation && onward > more && sentence.is(onward, Tag.QUOTATION)) {
      return new Content(from, last, onward, clauses.lastQuotation(onward), "fronted-quotation");
    }
    boolean closes = entry.takes(Frame.THAT) && sentence.is(more, Tag.STOP);
    if (!quotation && !entry.takes(Frame.ZERO) && !closes && !quotesWithin(from, last)) {
      return null;
    }
    boolean goesOn =
        clauses.goesOn(more + 1) && !sentence.is(more + 1, Tag.PREPOSITION)
            || sentence.is(more + 1, Tag.THAT)
            || sentence.is(more + 1, Tag.PREPOSITION) && sentence.is(more + 2, Tag.QUOTATION);
    if (quotation && sentence.is(more, Tag.COMMA) && goesOn) {
      return new Content(from, last, more + 1, ends.ofClause(more + 1), "fronted-interrupted");
    }
    if (!quotation && interrupted && more + 1 < sentence.size()) {
      return new Content(from, last, more + 1, ends.ofClause(more + 1), "fronted-interrupted");
    }
    return Content.of(from, last, quotation ? "fronted-quotation" : "fronted-clause");
  }

  boolean followsFrontedQuotation(int before) {
    int i = before - 1;
    if (sentence.is(i, Tag.COMMA)) {
      i--;
    }
    return sentence.is(i, Tag.QUOTATION)
        && (sentence.is(before - 1, Tag.COMMA)
            || sentence.endsAsFronted(i)
            || sentence.isSentenceLike(i));
  }

  /**
   * "The talks failed, he said on Monday.": a whole clause and a comma before the source, and only
   * adjuncts behind the cue.
   */
  boolean reportsBackwards(CueEntry entry, int before, int after) {
    boolean comma = sentence.is(before - 1, Tag.COMMA);
    boolean dependent =
        sentence.is(0, Tag.SUBORDINATOR)
            || sentence.is(0, Tag.PREPOSITION)
            || sentence.is(0, Tag.GERUND)
            || sentence.is(0, Tag.PARTICIPLE);
    boolean hearer =
        entry.takes(Frame.PERSON) && phrases.begins(after) && !sentence.is(after, Tag.QUOTATION);
    int behind = hearer ? phrases.baseEnd(after) + 1 : after;
    int next = adjuncts.after(behind);
    if (comma && interruptsDependent(next)) {
      return true;
    }
    if (!comma || dependent || !clauses.hasPredicate(0, before - 2)) {
      return false;
    }
    boolean circumstance =
        (sentence.is(behind, Tag.PREPOSITION) || sentence.is(behind, Tag.SUBORDINATOR))
            && !clauses.introducesSpeech(next);
    return circumstance
        || sentence.is(next, Tag.STOP)
        || sentence.is(next, Tag.COMMA)
            && !sentence.is(next + 1, Tag.THAT)
            && !sentence.is(next + 1, Tag.QUOTATION);
  }

  /**
   * "If the roads close, Brown said, the fair must wait": what depends on the main clause behind
   * the cue was said too, but not "Asked about it, he said, …".
   */
  private boolean interruptsDependent(int next) {
    boolean dependent =
        sentence.is(0, Tag.SUBORDINATOR)
            || sentence.is(0, Tag.PREPOSITION)
            || sentence.is(0, Tag.TO)
            || sentence.is(0, Tag.ADVERB) && sentence.is(1, Tag.PREPOSITION);
    boolean asked = sentence.is(1, Tag.PARTICIPLE) || sentence.is(0, Tag.PARTICIPLE);
    return dependent
        && !asked
        && sentence.is(next, Tag.COMMA)
        && !sentence.is(next + 1, Tag.QUOTATION)
        && sentence.mainClauseBegins(next + 1);
  }

  /**
   * "Speaking on “The Hour,” Brown said that …", "Green, citing “the cost,” said …": a quotation
   * between commas that is part of the reporter's own sentence.
   */
  boolean isAside(int before) {
    int quotation = sentence.is(before - 1, Tag.COMMA) ? before - 2 : before - 1;
    return quotation > 0
        && sentence.is(quotation, Tag.QUOTATION)
        && (!sentence.isSentenceLike(quotation) || sentence.isTitleCase(quotation));
  }

  /** "that", a clause or an answer right behind the cue, and no circumstance. */
  boolean contentBegins(int after) {
    return switch (sentence.tag(after)) {
      case THAT -> true;
      case SUBORDINATOR, PREPOSITION, ADVERB, TIME, WH, COMMA, STOP -> false;
      default ->
          clauses.begins(after, false)
              || sentence.word(after).equals("yes")
              || sentence.word(after).equals("no");
    };
  }

  /** The quotation that goes on behind a comma: "…,” he told the board in May, “and …". */
  private int resumed(int after) {
    for (int i = after; i < sentence.size(); i++) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.QUOTATION) {
        return sentence.is(i - 1, Tag.COMMA) ? i : -1;
      }
      VerbForms.Form verb = tag.isVerb() ? sentence.verb(i) : null;
      if (verb != null
          && lexicon.of(verb.lemma()).stream().anyMatch(c -> c.entry().takes(Frame.QUOTE))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean quotesWithin(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (sentence.is(i, Tag.QUOTATION) && sentence.words(i) > 4) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the fronted content begins: the sentence's start without conjunction, or after what
   * introduces a quotation.
   */
  private int clauseStart(int last) {
    int from = 0;
    for (int i = last - 1; i >= 0; i--) {
      if (sentence.is(i, Tag.SEMICOLON) || sentence.is(i, Tag.COLON)) {
        from = i + 1;
        break;
      }
      boolean introduced =
          sentence.is(last, Tag.QUOTATION)
              && i == last - 1
              && (sentence.is(i, Tag.COMMA)
                  || sentence.is(i, Tag.DASH)
                  || sentence.is(i, Tag.OPEN_BRACKET))
              && sentence.words(last) > 2
              && sentence.beginsAsSentence(last);
      if (introduced) {
        return last;
      }
    }
    from = sentence.is(last, Tag.QUOTATION) ? from : afterDash(from, last);
    for (Attribution report : earlier) {
      for (int i = from; i < last; i++) {
        if (report.cue() != null
            && sentence.start(i) == report.cue().start()
            && sentence.beginsAsSentence(last)) {
          return last;
        }
      }
    }
    while (from < last
        && (sentence.is(from, Tag.CONJUNCTION) || sentence.is(from, Tag.QUOTE_MARK))) {
      from++;
    }
    return from;
  }

  /** "They disagreed — it was late, he said": the clause behind the only dash before the cue. */
  private int afterDash(int from, int last) {
    int dash = -1;
    for (int i = from; i < last; i++) {
      if (sentence.is(i, Tag.DASH)) {
        if (dash >= 0) {
          return from;
        }
        dash = i;
      }
    }
    return dash > from && clauses.hasPredicate(from, dash) && sentence.mainClauseBegins(dash + 1)
        ? dash + 1
        : from;
  }
}
