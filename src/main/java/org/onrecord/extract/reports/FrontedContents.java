package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Adjuncts;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.ClauseStructure;
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
  private final ClauseStructure structure;

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
    this.structure = place.in().structure();
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

  /** "…, as the envoy said" behind what the envoy said. */
  static Optional<CueReading> trailingAs(CuePlace place) {
    int before = place.before();
    Sentence sentence = place.sentence();
    boolean trailing =
        place.takes(Frame.ZERO)
            && before > 1
            && sentence.word(before - 1).equals("as")
            && (sentence.is(before - 2, Tag.COMMA) || sentence.is(before - 2, Tag.QUOTATION))
            && place.isBeside();
    ClausePlace clause = place.clause().inRelative(false).inAsClause(false);
    return trailing
        ? place.says(new FrontedContents(place, clause).before(before - 1, place.after(), false))
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
    int from = new FrontedStart(place).of(last);
    int more =
        adjuncts.after(
            entry.takes(Frame.PERSON) && phrases.begins(after)
                ? phrases.baseEnd(after) + 1
                : after);
    boolean interrupted =
        sentence.is(more, Tag.COMMA)
            && (continues(more + 1)
                || isWhole(from, last) && isConjoined(more + 1)
                || interruptsDependent(from, more)
                || isDependent(from) && predicateFollows(more + 1)
                || !clauses.hasPredicate(from, last)
                    && entry.takes(Frame.ZERO)
                    && sentence.mainClauseBegins(more + 1));
    if (!quotation && !interrupted && !clauses.hasPredicate(from, last)) {
      return null;
    }
    int onward = sentence.is(more, Tag.COMMA) || sentence.is(more, Tag.COLON) ? more + 1 : more;
    int joined = conjoinedQuotation(more);
    if (joined > 0) {
      Rule rule = quotation ? Rule.FRONTED_QUOTATION : Rule.FRONTED_INTERRUPTED;
      return new Content(from, last, joined, clauses.lastQuotation(joined), rule);
    }
    int resumed = quotation ? resumed(after) : -1;
    if (resumed > 0) {
      return new Content(
          from, last, resumed, clauses.lastQuotation(resumed), Rule.FRONTED_QUOTATION);
    }
    if (quotation && onward > more && sentence.is(onward, Tag.QUOTATION)) {
      return new Content(from, last, onward, clauses.lastQuotation(onward), Rule.FRONTED_QUOTATION);
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
      return new Content(
          from, last, more + 1, ends.ofClause(more + 1, clause), Rule.FRONTED_INTERRUPTED);
    }
    if (!quotation && interrupted && more + 1 < sentence.size()) {
      return new Content(
          from, last, more + 1, ends.ofClause(more + 1, clause), Rule.FRONTED_INTERRUPTED);
    }
    if (!quotation && isDependent(from) && !sentence.is(more, Tag.STOP)) {
      return null;
    }
    return Content.of(from, last, quotation ? Rule.FRONTED_QUOTATION : Rule.FRONTED_CLAUSE);
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

  private boolean isWhole(int from, int last) {
    return !sentence.is(last, Tag.QUOTATION) && clauses.hasPredicate(from, last) && from == 0;
  }

  /** ", and those at the bottom paid one percent": another half of what is said. */
  private boolean isConjoined(int conjunction) {
    return sentence.is(conjunction, Tag.CONJUNCTION) && structure.goesOnBehind(conjunction);
  }

  /** ", has failed", ", if it can": what goes on with a clause that the cue interrupts. */
  private boolean continues(int i) {
    return clauses.goesOn(i) || sentence.is(i, Tag.SUBORDINATOR) || sentence.is(i, Tag.ADVERB);
  }

  /**
   * "Even if the roads close, he said, …", "What's more, they note, …": a clause that is nothing
   * without the main one.
   */
  private boolean isDependent(int from) {
    boolean even = sentence.is(from, Tag.ADVERB) && sentence.is(from + 1, Tag.SUBORDINATOR);
    boolean what = sentence.word(from).equals("what") && sentence.is(from + 1, Tag.BE);
    return sentence.is(from, Tag.SUBORDINATOR) || even || what;
  }

  /** Whether a main clause follows, its subject a noun or what is done: "closing it would help". */
  private boolean predicateFollows(int i) {
    boolean gerund = sentence.is(i, Tag.GERUND) && clauses.hasPredicate(i + 1, ends.lastWord());
    return sentence.mainClauseBegins(i) || gerund;
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
    boolean dependent =
        sentence.is(0, Tag.SUBORDINATOR)
            || sentence.is(0, Tag.PREPOSITION)
            || sentence.is(0, Tag.GERUND)
            || sentence.is(0, Tag.PARTICIPLE);
    boolean hearer =
        entry.takes(Frame.PERSON) && phrases.begins(after) && !sentence.is(after, Tag.QUOTATION);
    int behind = hearer ? phrases.baseEnd(after) + 1 : after;
    int next = adjuncts.after(behind);
    if (comma && interruptsDependent(0, next)) {
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
  private boolean interruptsDependent(int from, int next) {
    boolean dependent =
        sentence.is(from, Tag.PREPOSITION)
            || sentence.is(from, Tag.TO)
            || sentence.is(from, Tag.ADVERB) && sentence.is(from + 1, Tag.PREPOSITION)
            || isDependent(from);
    boolean asked = sentence.is(from + 1, Tag.PARTICIPLE) || sentence.is(from, Tag.PARTICIPLE);
    return dependent
        && !asked
        && sentence.is(next, Tag.COMMA)
        && !sentence.is(next + 1, Tag.QUOTATION)
        && predicateFollows(next + 1);
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
}
