package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Adjuncts;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.CueEntry;
import org.onrecord.language.CueLexicon;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.model.Rule;

/** Contents that stand before their cue: "“Not yet,” she said", "the talks failed, he said". */
final class FrontedContents {
  private final CuePlace place;
  private final CueEntry entry;
  private final ClausePlace clause;
  private final Sentence sentence;
  private final CueLexicon lexicon;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final InterruptedClauses interruption;

  FrontedContents(CuePlace place, ClausePlace clause) {
    this.place = place;
    this.entry = place.cue();
    this.clause = clause;
    this.sentence = place.sentence();
    this.lexicon = place.in().cues();
    this.phrases = place.in().phrases();
    this.ends = place.in().ends();
    this.adjuncts = place.in().adjuncts();
    this.clauses = place.in().clauses();
    this.interruption = new InterruptedClauses(place);
  }

  /** "“Not yet,” she said", "the talks failed, he said on Monday". */
  static Optional<CueReading> read(CuePlace place) {
    if (!place.takes(Frame.FRONT) || !place.isBeside()) {
      return Optional.empty();
    }
    FrontedContents fronted = new FrontedContents(place, ClausePlace.MAIN);
    boolean aside = fronted.isAside(place.before()) && fronted.contentBegins(place.after());
    boolean behind =
        place.takes(Frame.QUOTE)
            && place.sentence().is(place.after(), Tag.QUOTATION)
            && !place.sentence().is(0, Tag.QUOTATION);
    boolean clause =
        place.takes(Frame.ZERO) && fronted.reportsBackwards(place.before(), place.after());
    return !aside && !behind && (clause || fronted.followsFrontedQuotation(place.before()))
        ? place.says(fronted.before(place.before(), place.after(), false))
        : Optional.empty();
  }

  /** "The plan is, as the envoy put it, “a gift”": the quotation around an aside with "as". */
  static Optional<CueReading> aroundAs(CuePlace place) {
    Sentence sentence = place.sentence();
    int before = place.before();
    boolean aside =
        place.takes(Frame.QUOTE)
            && !place.takes(Frame.ZERO)
            && before > 1
            && sentence.word(before - 1).equals("as")
            && sentence.is(before - 2, Tag.COMMA)
            && sentence.is(place.after(), Tag.COMMA)
            && place.isBeside();
    for (int i = place.after(); aside && i < sentence.size(); i++) {
      if (sentence.is(i, Tag.QUOTATION)) {
        int end = i == place.after() + 1 ? place.in().ends().ofClause(i, ClausePlace.MAIN) : i;
        return place.says(Content.of(i, end, Rule.CUE_QUOTATION));
      }
    }
    return Optional.empty();
  }

  /** Where nothing that the cue takes follows it: whatever clause stands before it. */
  static Optional<CueReading> withoutComplement(CuePlace place) {
    return place.takes(Frame.FRONT) && place.isBeside()
        ? place.says(
            new FrontedContents(place, place.clause()).before(place.before(), place.after(), false))
        : Optional.empty();
  }

  /**
   * Content that stands before source and cue.
   *
   * @param before the first item of what follows the content
   * @param after the item behind cue and source
   */
  @Nullable Content before(int before, int after, boolean inverted) {
    boolean comma = sentence.is(before - 1, Tag.COMMA);
    int last = comma ? before - 2 : before - 1;
    if (last < 0 || !comma && !standsWithoutComma(last, inverted)) {
      return null;
    }
    int from = new FrontedStart(place).of(last);
    int behind = place.behindHearer(after);
    return sentence.is(last, Tag.QUOTATION)
        ? quotation(from, last, after, behind)
        : clause(from, last, behind);
  }

  /** "“The road is open” he said": only a quotation needs no comma. */
  private boolean standsWithoutComma(int last, boolean inverted) {
    return sentence.is(last, Tag.QUOTATION)
        && (sentence.endsAsFronted(last) || inverted || sentence.isSentenceLike(last));
  }

  /** "“The road is open,” he said": with the part behind the cue in which the quotation goes on. */
  private Content quotation(int from, int last, int after, int behind) {
    boolean mark = sentence.is(behind, Tag.COMMA) || sentence.is(behind, Tag.COLON);
    int joined = conjoinedQuotation(behind);
    int resumed = joined > 0 ? joined : resumed(after);
    int second =
        resumed <= 0 && mark && sentence.is(behind + 1, Tag.QUOTATION) ? behind + 1 : resumed;
    if (second > 0) {
      int end = clauses.lastQuotation(second);
      return new Content(from, last, second, end, Rule.FRONTED_QUOTATION);
    }
    return sentence.is(behind, Tag.COMMA) && goesOnUnquoted(behind + 1)
        ? interrupted(from, last, behind)
        : Content.of(from, last, Rule.FRONTED_QUOTATION);
  }

  private boolean goesOnUnquoted(int i) {
    boolean agent = sentence.tag(i).isVerb() && sentence.word(i + 1).equals("by");
    return clauses.goesOn(i) && !sentence.is(i, Tag.PREPOSITION) && !agent
        || sentence.is(i, Tag.THAT)
        || sentence.is(i, Tag.PREPOSITION) && sentence.is(i + 1, Tag.QUOTATION);
  }

  /** "The road is open, he said"; "the road, he said, is open". */
  private @Nullable Content clause(int from, int last, int behind) {
    boolean interrupted = sentence.is(behind, Tag.COMMA) && interruption.parts(from, last, behind);
    if (!interrupted && !clauses.hasPredicate(from, last)) {
      return null;
    }
    int joined = conjoinedQuotation(behind);
    if (joined > 0) {
      int end = clauses.lastQuotation(joined);
      return new Content(from, last, joined, end, Rule.FRONTED_INTERRUPTED);
    }
    boolean closes = entry.takes(Frame.THAT) && sentence.is(behind, Tag.STOP);
    if (!entry.takes(Frame.ZERO) && !closes && !quotesWithin(from, last)) {
      return null;
    }
    if (interrupted && behind + 1 < sentence.size()) {
      return interrupted(from, last, behind);
    }
    return interruption.isDependent(from) && !sentence.is(behind, Tag.STOP)
        ? null
        : Content.of(from, last, Rule.FRONTED_CLAUSE);
  }

  private Content interrupted(int from, int last, int comma) {
    return new Content(
        from, last, comma + 1, ends.ofClause(comma + 1, clause), Rule.FRONTED_INTERRUPTED);
  }

  /** ", he said, but “when it comes to coal, …”": the quotation behind a conjunction, or -1. */
  private int conjoinedQuotation(int comma) {
    boolean joins =
        sentence.is(comma, Tag.COMMA)
            && sentence.is(comma + 1, Tag.CONJUNCTION)
            && sentence.is(comma + 2, Tag.QUOTATION)
            && sentence.words(comma + 2) > 2;
    return joins && !followsSource(comma + 3) ? comma + 2 : -1;
  }

  /** Whether another source stands behind a quotation. */
  private boolean followsSource(int i) {
    return sentence.is(i, Tag.COMMA) || phrases.begins(i) || sentence.tag(i).isPredicate();
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
  boolean reportsBackwards(int before, int after) {
    boolean comma = sentence.is(before - 1, Tag.COMMA);
    int behind = place.hasHearer(after) ? phrases.baseEnd(after) + 1 : after;
    int next = adjuncts.after(behind);
    if (comma && interruption.ofDependent(0, next)) {
      return true;
    }
    if (!comma || opensDependently() || !clauses.hasPredicate(0, before - 2)) {
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

  private boolean opensDependently() {
    return switch (sentence.tag(0)) {
      case SUBORDINATOR, PREPOSITION, GERUND, PARTICIPLE -> true;
      default -> false;
    };
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
          clauses.begins(after, false, clause)
              || place.in().words().in("ANSWER", sentence.word(after));
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
}
