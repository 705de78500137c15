package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.CueKind;
import org.onrecord.model.Rule;

/**
 * Contents behind their cue, as its frames allow them: direct speech, clauses with and without
 * "that", questions, infinitives, objects.
 */
final class Complements {
  private final CuePlace place;
  private final Sentence sentence;
  private final ObjectContents objects;
  private final ThatClauses that;

  Complements(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.objects = new ObjectContents(place);
    this.that = new ThatClauses(place);
  }

  /**
   * The content behind a cue whose source stands beside it, is left out in a passive, or opens the
   * sentence.
   */
  static Optional<CueReading> read(CuePlace place) {
    Optional<CueReading> named =
        place.isPassive() ? Passives.byAgentBehind(place) : Optional.empty();
    if (named.isPresent()) {
      return named;
    }
    Content content =
        place.isPassive()
            ? new Passives(place).content()
            : new Complements(place).following(place.right());
    if (content == null || place.isExpletive()) {
      return Optional.empty();
    }
    boolean quoted = place.isFinite() && content.rule().isQuotation();
    if (place.source() != null || place.isPassive() || quoted || place.sharesLead()) {
      return place.says(content);
    }
    boolean clause =
        place.isFinite() && place.cue().takesClause() && place.cue().kind() == CueKind.SPEECH;
    Phrase opening = clause ? place.in().subjects().opening(place.verb()) : null;
    return opening == null ? Optional.empty() : Optional.of(new CueReading(opening, content));
  }

  /**
   * The content behind a cue, adverbs, times and asides apart; null where its frames allow none.
   */
  @Nullable Content following(int after) {
    if (isAsideOfThought()) {
      return null;
    }
    int from = place.adjuncts().afterAdverbs(after);
    int next = place.adjuncts().after(from);
    Content behind = behindAdjuncts(from, next);
    int aside = place.adjuncts().afterAside(next);
    if (behind != null || aside > next) {
      return behind != null ? behind : opening(aside);
    }
    return first(
        () -> place.clause().asClause() ? AsParentheticals.fronted(place, from, next) : null,
        () -> place.takes(Frame.PERSON) ? afterHearer(from) : null,
        () -> opening(from),
        () -> place.takes(Frame.ABOUT) ? about(from) : null,
        () -> place.takes(Frame.QUOTE) ? afterComma(next) : null,
        () -> next > from ? opening(next) : null,
        () -> place.takes(Frame.PERSON) || place.takes(Frame.PTO) ? afterHearer(from) : null,
        () -> place.cue().takesObject() ? objects.at(from) : null,
        () -> place.takes(Frame.NP) ? objects.parted(from) : null);
  }

  /**
   * "…, as I think you know", "…, as we hope Peru will": what is thought is the speaker's aside.
   */
  private boolean isAsideOfThought() {
    return place.clause().asClause()
        && place.cue().kind() != CueKind.SPEECH
        && AsParentheticals.isParenthetical(place)
        && !sentence.is(place.after(), Tag.COMMA);
  }

  /** One of the ways in which a content may follow. */
  private interface Way {
    @Nullable Content content();
  }

  private static @Nullable Content first(Way... ways) {
    for (Way way : ways) {
      Content content = way.content();
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** "said Tuesday in Oslo that …", "promised on Tuesday to …". */
  private @Nullable Content behindAdjuncts(int plain, int next) {
    boolean leads =
        next > plain
            && (place.clauses().introducesSpeech(next)
                || place.takes(Frame.TO)
                    && sentence.is(next, Tag.TO)
                    && sentence.is(next + 1, Tag.VERB)
                || sentence.is(plain, Tag.TIME) && place.phrases().begins(next));
    return leads ? opening(next) : null;
  }

  /** "asked about the road", "spoke with the envoy about the road". */
  private @Nullable Content about(int from) {
    int about = from;
    while (sentence.is(about, Tag.TIME) || isHearerOrPlace(about)) {
      about = sentence.is(about, Tag.TIME) ? about + 1 : place.phrases().baseEnd(about + 1) + 1;
    }
    Content content = sentence.word(about).equals("about") ? objects.at(about + 1) : null;
    return content == null ? null : Content.of(content.from(), content.to(), Rule.CUE_ABOUT);
  }

  /** "with the envoy", "by phone", but not "about the road". */
  private boolean isHearerOrPlace(int i) {
    return !sentence.word(i).equals("about")
        && (sentence.is(i, Tag.PREPOSITION) || sentence.is(i, Tag.TO))
        && place.phrases().begins(i + 1);
  }

  /** "said, that the road was open", "said, the road was open". */
  private @Nullable Content afterComma(int comma) {
    boolean clauseFollows =
        sentence.is(comma, Tag.COMMA)
            && !isInFreeRelative()
            && (sentence.is(comma + 1, Tag.THAT)
                || !isFrontedParticiple()
                    && place.takes(Frame.ZERO)
                    && (sentence.tag(comma + 1).isNominal()
                        || sentence.is(comma + 1, Tag.SUBORDINATOR)));
    return clauseFollows ? opening(comma + 1) : null;
  }

  /** "Writing in the Post, the envoy warned": the main clause is nothing that is written. */
  private boolean isFrontedParticiple() {
    return place.clause().gerund() && place.clause().subordinate();
  }

  /** "To what the envoy said, I would add this": the clause goes on behind the comma. */
  private boolean isInFreeRelative() {
    Phrase source = place.source();
    return source != null
        && sentence.is(source.start() - 1, Tag.WH)
        && sentence.word(source.start() - 1).equals("what");
  }

  /** "told reporters that …", "urged both sides to …", "asked the envoy about …". */
  private @Nullable Content afterHearer(int from) {
    if (!place.mayBeHearer(from)) {
      return null;
    }
    int end = place.phrases().baseEnd(from);
    for (int tries = 0; tries < 3; tries++) {
      if (place.takes(Frame.ABOUT)
          && place.in().words().in("HEARERJOINT", sentence.word(end + 1))
          && place.phrases().begins(end + 2)) {
        return Content.of(end + 2, place.ends().ofObject(end + 2, place.clause()), Rule.CUE_ABOUT);
      }
      int next = place.adjuncts().after(end + 1);
      int aside = place.takes(Frame.PERSON) ? place.adjuncts().afterAside(next) : next;
      if (aside > next) {
        return opening(aside);
      }
      if (sentence.is(next, Tag.COMMA) && sentence.is(next + 1, Tag.QUOTATION)) {
        next++;
      }
      if (place.takes(Frame.WH) && sentence.is(next, Tag.COMMA)) {
        next = beforeQuestion(next);
      }
      if (place.takes(Frame.PTO) && sentence.is(next, Tag.COMMA)) {
        next = behindApposition(next);
      }
      if (place.takes(Frame.PTO)
          && (sentence.is(next, Tag.TO)
              || sentence.firstWord(next).equals("to")
              || sentence.is(next, Tag.NEGATION) && sentence.is(next + 1, Tag.TO))) {
        return Content.of(from, place.ends().ofClause(next, place.clause()), Rule.CUE_TO);
      }
      Content content = place.takes(Frame.PERSON) ? opening(next) : null;
      if (content != null) {
        return content;
      }
      boolean joined =
          (sentence.is(end + 1, Tag.PREPOSITION) || sentence.is(end + 1, Tag.CONJUNCTION))
              && place.phrases().begins(end + 2);
      if (!joined) {
        return null;
      }
      end = place.phrases().baseEnd(end + 2);
    }
    return null;
  }

  /** "asked the envoy, Ama Botha, a lawyer, how to do it": the question, or the comma. */
  private int beforeQuestion(int comma) {
    int i = comma + 1;
    while (sentence.tag(i).isNominal()
        || sentence.is(i, Tag.PREPOSITION)
        || sentence.is(i, Tag.COMMA) && !isQuestion(i + 1)) {
      i++;
    }
    boolean question = i > comma + 1 && sentence.is(i, Tag.COMMA) && sentence.is(i + 1, Tag.WH);
    return question && !place.in().words().in("RELATIVE", sentence.word(i + 1)) ? i + 1 : comma;
  }

  /** "invited the envoy, Ama Botha, to visit": the infinitive behind a name, or the comma. */
  private int behindApposition(int comma) {
    int i = comma + 1;
    while (sentence.tag(i).isNominal() || sentence.is(i, Tag.PREPOSITION)) {
      i++;
    }
    boolean infinitive =
        i > comma + 1
            && sentence.is(i, Tag.COMMA)
            && sentence.is(i + 1, Tag.TO)
            && sentence.is(i + 2, Tag.VERB);
    return infinitive ? i + 1 : comma;
  }

  /**
   * Content that begins exactly at an item: a quotation, a clause with or without "that", an
   * infinitive.
   */
  private @Nullable Content opening(int i) {
    int at = sentence.word(i).equals("with") && place.takes(Frame.QUOTE) ? i + 1 : i;
    boolean mark = sentence.is(at, Tag.COMMA) || sentence.is(at, Tag.COLON);
    int quotation = mark && sentence.is(at + 1, Tag.QUOTATION) ? at + 1 : at;
    if (sentence.is(quotation, Tag.QUOTATION)) {
      return quotation(quotation, quotation > i);
    }
    if (sentence.is(i, Tag.COLON)) {
      return place.takes(Frame.QUOTE) && i + 1 < sentence.size()
          ? Content.of(i + 1, place.ends().lastWord(), Rule.CUE_COLON)
          : null;
    }
    if (that.begins(i)) {
      return Content.of(i, place.ends().ofClause(i, place.clause()), Rule.CUE_THAT);
    }
    return isGenericObject(i) ? null : otherClause(i);
  }

  /**
   * Direct speech or a part of it.
   *
   * @param introduced whether a mark or "with" stands before it
   */
  private @Nullable Content quotation(int at, boolean introduced) {
    if (place.takes(Frame.SC) && !place.takes(Frame.NP) && !sentence.isSentenceLike(at)) {
      return null;
    }
    boolean speech =
        place.takes(Frame.QUOTE)
            && (sentence.beginsAsSentence(at)
                || introduced
                || sentence.words(at) > 2
                || sentence.isExclaimed(at));
    return speech || place.cue().takesObject() || place.takes(Frame.ZERO)
        ? Content.of(at, place.ends().ofClause(at, place.clause()), Rule.CUE_QUOTATION)
        : null;
  }

  /** An answer, a question, an infinitive, or a clause without "that". */
  private @Nullable Content otherClause(int i) {
    if (isAnswer(i)) {
      return Content.of(i, i, Rule.CUE_ANSWER);
    }
    if (isQuestion(i) && place.takes(Frame.WH)) {
      return Content.of(i, place.ends().ofClause(i, place.clause()), Rule.CUE_WHETHER);
    }
    boolean negatedTo = sentence.is(i, Tag.NEGATION) && sentence.is(i + 1, Tag.TO);
    if (place.takes(Frame.TO) && (sentence.is(i, Tag.TO) || negatedTo)) {
      return Content.of(i, place.ends().ofClause(i, place.clause()), Rule.CUE_TO);
    }
    int behind = that.behindCircumstance(i);
    if (behind > i && place.takes(Frame.THAT)) {
      return Content.of(behind, place.ends().ofClause(behind, place.clause()), Rule.CUE_THAT);
    }
    boolean bare =
        place.takes(Frame.ZERO)
            && (place
                    .clauses()
                    .begins(i, place.takes(Frame.NP) || place.takes(Frame.AGENT), place.clause())
                || place.takes(Frame.SURE)
                    && (place.clauses().wordsFollow(i)
                        || sentence.is(i, Tag.DO) && sentence.is(i + 1, Tag.NEGATION)));
    return bare ? Content.of(i, place.ends().ofClause(i, place.clause()), Rule.CUE_CLAUSE) : null;
  }

  private boolean isAnswer(int i) {
    return place.takes(Frame.SURE)
        && place.in().words().in("ANSWER", sentence.word(i))
        && !(sentence.is(i, Tag.DETERMINER) && place.phrases().begins(i + 1));
  }

  private boolean isQuestion(int i) {
    String word = sentence.word(i);
    return sentence.is(i, Tag.WH)
        || word.equals("if")
        || place.in().words().in("PLACEORTIME", word) && place.takes(Frame.ABOUT);
  }

  /**
   * "said things", "said nothing about it", but not "said nothing about it was true": words that
   * stand for a content.
   */
  private boolean isGenericObject(int i) {
    if (!place.in().words().in("GENERICOBJECT", sentence.word(i))) {
      return false;
    }
    int next = i + 1;
    if (sentence.word(i).equals("so")
        && (sentence.tag(next).isNominal() && !sentence.is(next, Tag.TIME))) {
      return false;
    }
    while (sentence.is(next, Tag.PREPOSITION) && place.phrases().begins(next + 1)) {
      next = place.phrases().baseEnd(next + 1) + 1;
    }
    while (sentence.is(next, Tag.ADVERB) || sentence.is(next, Tag.ADJECTIVE)) {
      next++;
    }
    return !sentence.tag(next).isPredicate() && !sentence.is(next, Tag.NEGATION);
  }
}
