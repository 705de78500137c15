package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Adjuncts;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;

/**
 * Contents behind their cue, as its frames allow them: direct speech, clauses with and without
 * "that", questions, infinitives, objects.
 */
final class Complements {
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final ContentEnds ends;
  private final Adjuncts adjuncts;
  private final Clauses clauses;
  private final NamedObjects names;

  Complements(
      Sentence sentence,
      Vocabulary vocabulary,
      NounPhrases phrases,
      ContentEnds ends,
      Adjuncts adjuncts,
      Clauses clauses,
      NamedObjects names) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.ends = ends;
    this.adjuncts = adjuncts;
    this.clauses = clauses;
    this.names = names;
  }

  @Nullable Content following(CueEntry entry, int after) {
    int plain = after;
    while (sentence.is(plain, Tag.ADVERB)) {
      plain++;
    }
    int next = adjuncts.after(plain);
    if (next > plain
        && (clauses.introducesSpeech(next)
            || entry.takes(Frame.TO) && sentence.is(next, Tag.TO) && sentence.is(next + 1, Tag.VERB)
            || sentence.is(plain, Tag.TIME) && phrases.begins(next))) {
      Content content = opening(entry, next);
      if (content != null) {
        return content;
      }
    }
    int aside = adjuncts.afterAside(next);
    if (aside > next) {
      return opening(entry, aside);
    }
    if (ends.isAsClause()
        && (entry.takes(Frame.ZERO) || entry.takes(Frame.THAT))
        && sentence.is(next, Tag.COMMA)
        && next + 1 < sentence.size()) {
      return Content.of(next + 1, ends.ofClause(next + 1), "cue-clause");
    }
    if (ends.isAsClause()
        && entry.takes(Frame.PERSON)
        && phrases.begins(plain)
        && !sentence.is(plain, Tag.QUOTATION)) {
      int comma = adjuncts.after(phrases.baseEnd(plain) + 1);
      if (sentence.is(comma, Tag.COMMA) && comma + 1 < sentence.size()) {
        return Content.of(comma + 1, ends.ofClause(comma + 1), "cue-clause");
      }
    }
    if (entry.takes(Frame.PERSON) && phrases.begins(plain) && !sentence.is(plain, Tag.QUOTATION)) {
      Content content = afterHearer(entry, plain);
      if (content != null) {
        return content;
      }
    }
    Content direct = opening(entry, plain);
    if (direct != null) {
      return direct;
    }
    if (entry.takes(Frame.ABOUT)) {
      int about = plain;
      while (sentence.is(about, Tag.TIME)) {
        about++;
      }
      while (!sentence.word(about).equals("about")
          && (sentence.is(about, Tag.PREPOSITION) || sentence.is(about, Tag.TO))
          && phrases.begins(about + 1)) {
        about = phrases.baseEnd(about + 1) + 1;
      }
      Content content = sentence.word(about).equals("about") ? object(entry, about + 1) : null;
      if (content != null) {
        return Content.of(content.from(), content.to(), "cue-about");
      }
    }
    boolean clauseAfterComma =
        sentence.is(next, Tag.COMMA)
            && (sentence.is(next + 1, Tag.THAT)
                || entry.takes(Frame.ZERO)
                    && (sentence.tag(next + 1).isNominal()
                        || sentence.is(next + 1, Tag.SUBORDINATOR)));
    if (clauseAfterComma && entry.takes(Frame.QUOTE)) {
      Content content = opening(entry, next + 1);
      if (content != null) {
        return content;
      }
    }
    if (next > plain) {
      Content content = opening(entry, next);
      if (content != null) {
        return content;
      }
    }
    if ((entry.takes(Frame.PERSON) || entry.takes(Frame.PTO))
        && phrases.begins(plain)
        && !sentence.is(plain, Tag.QUOTATION)) {
      Content content = afterHearer(entry, plain);
      if (content != null) {
        return content;
      }
    }
    Content object = entry.takesObject() ? object(entry, plain) : null;
    int parted = objectBegins(plain);
    return object == null && entry.takes(Frame.NP) && parted > plain
        ? object(entry, parted)
        : object;
  }

  /**
   * Where an object begins that something parts from its cue: "condemned in the strongest terms the
   * seizure", "stressed, on that day, the need for"; the item itself where nothing does.
   */
  int objectBegins(int from) {
    boolean aside = sentence.is(from, Tag.COMMA);
    int behind = adjuncts.after(aside ? from + 1 : from);
    int begins = aside ? behind + 1 : behind;
    boolean parts = aside ? sentence.is(behind, Tag.COMMA) : behind > from;
    boolean determined =
        sentence.is(begins, Tag.DETERMINER)
            || sentence.is(begins, Tag.POSSESSIVE_PRONOUN)
            || sentence.is(begins, Tag.NAME) && sentence.is(begins + 1, Tag.POSSESSIVE);
    return parts && determined ? begins : from;
  }

  private @Nullable Content afterHearer(CueEntry entry, int from) {
    int end = phrases.baseEnd(from);
    for (int tries = 0; tries < 3; tries++) {
      if (entry.takes(Frame.ABOUT)
          && (sentence.word(end + 1).equals("about") || sentence.word(end + 1).equals("for"))
          && phrases.begins(end + 2)) {
        return Content.of(end + 2, ends.ofObject(end + 2), "cue-about");
      }
      int next = adjuncts.after(end + 1);
      int aside = entry.takes(Frame.PERSON) ? adjuncts.afterAside(next) : next;
      if (aside > next) {
        return opening(entry, aside);
      }
      if (sentence.is(next, Tag.COMMA) && sentence.is(next + 1, Tag.QUOTATION)) {
        next++;
      }
      if (entry.takes(Frame.PTO)
          && (sentence.is(next, Tag.TO)
              || sentence.is(next, Tag.NEGATION) && sentence.is(next + 1, Tag.TO))) {
        return Content.of(from, ends.ofClause(next), "cue-to");
      }
      Content content = entry.takes(Frame.PERSON) ? opening(entry, next) : null;
      if (content != null) {
        return content;
      }
      boolean joined =
          (sentence.is(end + 1, Tag.PREPOSITION) || sentence.is(end + 1, Tag.CONJUNCTION))
              && phrases.begins(end + 2);
      if (!joined) {
        return null;
      }
      end = phrases.baseEnd(end + 2);
    }
    return null;
  }

  /**
   * Content that begins exactly at an item: a quotation, a clause with or without "that", an
   * infinitive.
   */
  private @Nullable Content opening(CueEntry entry, int i) {
    int at = sentence.word(i).equals("with") && entry.takes(Frame.QUOTE) ? i + 1 : i;
    if ((sentence.is(at, Tag.COMMA) || sentence.is(at, Tag.COLON))
        && (sentence.is(at + 1, Tag.QUOTATION))) {
      at++;
    }
    if (sentence.is(at, Tag.QUOTATION)) {
      if (entry.takes(Frame.SC) && !entry.takes(Frame.NP) && !sentence.isSentenceLike(at)) {
        return null;
      }
      boolean speech =
          entry.takes(Frame.QUOTE)
                  && (sentence.beginsAsSentence(at)
                      || at > i
                      || sentence.words(at) > 2
                      || sentence.isExclaimed(at))
              || entry.takesObject()
              || entry.takes(Frame.ZERO);
      return speech ? Content.of(at, ends.ofClause(at), "cue-quotation") : null;
    }
    if (sentence.is(i, Tag.COLON)) {
      return entry.takes(Frame.QUOTE) && i + 1 < sentence.size()
          ? Content.of(i + 1, ends.lastWord(), "cue-colon")
          : null;
    }
    boolean relative =
        sentence.is(i - 1, Tag.NOUN)
            && sentence.is(i, Tag.THAT)
            && sentence.tag(i + 1).isPredicate();
    if (sentence.is(i, Tag.THAT)
        && entry.takes(Frame.THAT)
        && !relative
        && i + 1 < sentence.size()) {
      return Content.of(i, ends.ofClause(i), "cue-that");
    }
    if (isGenericObject(i)) {
      return null;
    }
    if (entry.takes(Frame.SURE)
        && (sentence.word(i).equals("yes")
            || sentence.word(i).equals("no") && !phrases.begins(i + 1))) {
      return Content.of(i, i, "cue-answer");
    }
    boolean question =
        sentence.is(i, Tag.WH)
            || sentence.word(i).equals("if")
            || (sentence.word(i).equals("where") || sentence.word(i).equals("when"))
                && entry.takes(Frame.ABOUT);
    if (question && entry.takes(Frame.WH)) {
      return Content.of(i, ends.ofClause(i), "cue-whether");
    }
    boolean negatedTo = sentence.is(i, Tag.NEGATION) && sentence.is(i + 1, Tag.TO);
    if (entry.takes(Frame.TO) && (sentence.is(i, Tag.TO) || negatedTo)) {
      return Content.of(i, ends.ofClause(i), "cue-to");
    }
    return entry.takes(Frame.ZERO)
            && (clauses.begins(i, entry.takes(Frame.NP) || entry.takes(Frame.AGENT))
                || entry.takes(Frame.SURE) && clauses.wordsFollow(i))
        ? Content.of(i, ends.ofClause(i), "cue-clause")
        : null;
  }

  /**
   * "said things", "said nothing about it", but not "said nothing about it was true": words that
   * stand for a content.
   */
  private boolean isGenericObject(int i) {
    if (!vocabulary.in("GENERICOBJECT", sentence.word(i))) {
      return false;
    }
    int next = i + 1;
    if (sentence.word(i).equals("so")
        && (sentence.tag(next).isNominal() && !sentence.is(next, Tag.TIME))) {
      return false;
    }
    while (sentence.is(next, Tag.PREPOSITION) && phrases.begins(next + 1)) {
      next = phrases.baseEnd(next + 1) + 1;
    }
    while (sentence.is(next, Tag.ADVERB) || sentence.is(next, Tag.ADJECTIVE)) {
      next++;
    }
    return !sentence.tag(next).isPredicate() && !sentence.is(next, Tag.NEGATION);
  }

  @Nullable Content object(CueEntry entry, int i) {
    if (sentence.is(i, Tag.QUOTATION)
        || phrases.begins(i)
        || sentence.is(i, Tag.GERUND)
        || sentence.is(i, Tag.THAT)
        || sentence.is(i, Tag.WH) && entry.takes(Frame.WH)) {
      int end = ends.ofObject(i);
      if (entry.takes(Frame.SC) && !entry.takes(Frame.NP)) {
        return names.beginningAt(i);
      }
      if (sentence.is(end + 1, Tag.COLON)
          && end + 2 < sentence.size()
          && vocabulary.in("SPEECHNOUN", sentence.word(end))) {
        return Content.of(end + 2, ends.lastWord(), "cue-colon");
      }
      boolean complete =
          entry.takes(Frame.NP)
              || entry.takes(Frame.ABOUT)
              || entry.takes(Frame.OBJ)
              || hasAs(i, end);
      return complete ? Content.of(i, end, "cue-object") : null;
    }
    return null;
  }

  /** Whether "as" stands in an object: "described it as a failure". */
  private boolean hasAs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).equals("as")) {
        return true;
      }
    }
    return false;
  }
}
