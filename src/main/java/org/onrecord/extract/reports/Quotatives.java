package org.onrecord.extract.reports;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.TrailingAppositions;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;

/**
 * Quotations that no cue of the lexicon attributes, but their place: beside any verb, or a colon.
 */
final class Quotatives {
  private static final double CONFIDENCE = 0.7;

  /** "14:05", "9.30"; but not "27". */
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}");

  private final Grammar in;
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Quotatives(Grammar in) {
    this.in = in;
    this.sentence = in.sentence();
    this.vocabulary = in.words();
    this.phrases = in.phrases();
    this.subjects = in.subjects();
  }

  /** Any verb beside a quotation: "“Not yet,” she beamed", "“At last!” beamed the envoy". */
  Said beside(Said said, VerbGroup group) {
    if (group.shape() != Shape.FINITE || group.start() != group.head()) {
      return said;
    }
    Attribution inverted = inverted(said, group);
    Attribution found = inverted == null ? behindSubject(said, group) : inverted;
    return found == null ? said : said.with(found);
  }

  /**
   * The report of any verb.
   *
   * @param before the first item behind the quotation
   * @param after the item behind source and verb
   */
  private @Nullable Attribution report(
      Said said, VerbGroup group, @Nullable Phrase source, int before, int after) {
    CueEntry cue = CueEntry.quoting(lemma(group.head()));
    int behind = group.head() + 1;
    CuePlace place =
        new CuePlace(in, said, group, cue, behind, source, before, after, ClausePlace.MAIN);
    boolean inverted = before == group.start();
    Content content = new FrontedContents(place, ClausePlace.MAIN).before(before, after, inverted);
    return content == null ? null : VerbReports.spoken(place, new CueReading(source, content));
  }

  /** "“Not yet,” she beamed." */
  private @Nullable Attribution behindSubject(Said said, VerbGroup group) {
    Phrase source = subjects.of(group);
    int before = source == null ? -1 : source.start() - 1;
    boolean fronted =
        source != null
            && closesReport(group.head() + 1)
            && source.end() < group.head()
            && sentence.is(before, Tag.QUOTATION)
            && sentence.endsAsFronted(before)
            && sentence.words(before) > 1
            && !said.covers(sentence.span(before, before));
    return fronted ? report(said, group, source, before + 1, group.head() + 1) : null;
  }

  private boolean closesReport(int i) {
    return switch (sentence.tag(i)) {
      case STOP, PREPOSITION, COMMA, PRONOUN, ADVERB, TO -> true;
      default -> false;
    };
  }

  private String lemma(int verb) {
    VerbForms.Form form = sentence.verb(verb);
    return form == null ? sentence.word(verb) : form.lemma();
  }

  /** "“At last!” beamed the envoy": any verb between a quotation and a noun phrase. */
  private @Nullable Attribution inverted(Said said, VerbGroup group) {
    int quotation = group.start() - 1;
    int after = group.head() + 1;
    boolean place =
        sentence.is(quotation, Tag.QUOTATION)
            && sentence.endsAsFronted(quotation)
            && (comes(group.head())
                || sentence.isSentenceLike(quotation)
                || sentence.isExclaimed(quotation) && sentence.beginsAsSentence(quotation))
            && sentence.is(group.head(), Tag.FINITE_VERB);
    if (!place || !phrases.begins(after) || sentence.is(after, Tag.QUOTATION)) {
      return null;
    }
    Phrase behind =
        new Phrase(after, TrailingAppositions.after(sentence, phrases.endOf(after), true));
    Phrase source = comes(group.head()) ? sender(behind) : behind;
    return report(said, group, source, group.start(), behind.end() + 1);
  }

  /** "“Never,” came the reply": the verb and a noun of speech behind a quotation. */
  private boolean comes(int verb) {
    if (!vocabulary.in("COMES", sentence.word(verb))) {
      return false;
    }
    int noun = phrases.begins(verb + 1) ? phrases.baseEnd(verb + 1) : -1;
    return isSpeech(noun);
  }

  /** Whom the reply came from, where it is told: "came shouts from the crowd". */
  private @Nullable Phrase sender(Phrase reply) {
    for (int i = reply.start() + 1; i < reply.end(); i++) {
      if (sentence.word(i).equals("from")) {
        return new Phrase(i + 1, reply.end());
      }
    }
    return null;
  }

  /**
   * A quotation that a colon or a noun of speech introduces and no reporting verb: "Mr Brown:
   * “No.”", "He raised his hand and boomed: “No.”", "under the slogan “No.”".
   */
  @Nullable Attribution introduced(Said said, int quotation) {
    boolean introduced =
        sentence.is(quotation - 1, Tag.COLON)
            || isSpeechNoun(quotation)
            || isStated(quotation)
            || isExclaimedBehindVerb(quotation);
    if (!introduced || said.covers(sentence.span(quotation, quotation))) {
      return null;
    }
    int verb = isStated(quotation) || isExcerpt(quotation) ? -1 : verbWithSubject(quotation - 2);
    Phrase source = verb >= 0 ? subjects.of(VerbGroup.at(sentence, verb)) : named(quotation);
    return source == null ? null : quoted(verb >= 0 ? verb : quotation - 1, source, quotation);
  }

  /** "“She is able.” - Commissioner Brown": a quotation signed behind a dash, and no more. */
  @Nullable Attribution signed(Said said) {
    int dash = 1;
    while (dash < sentence.size()
        && (sentence.is(dash, Tag.QUOTATION) || sentence.is(dash, Tag.STOP))) {
      dash++;
    }
    boolean signs =
        sentence.is(0, Tag.QUOTATION)
            && sentence.is(dash, Tag.DASH)
            && phrases.begins(dash + 1)
            && isSignature(dash + 1)
            && !said.covers(sentence.span(0, 0));
    if (!signs) {
      return null;
    }
    Phrase source = new Phrase(dash + 1, in.ends().lastWord());
    return new Attribution(
        CueEntry.quoting(sentence.word(dash)),
        sentence.span(dash, dash),
        sentence.span(source),
        List.of(sentence.span(0, in.clauses().lastQuotation(0))),
        Modality.ASSERTED,
        CONFIDENCE,
        Rule.COLON_QUOTATION);
  }

  /** A name with its titles, up to the end of the line. */
  private boolean isSignature(int from) {
    boolean name = false;
    for (int i = from; i <= in.ends().lastWord(); i++) {
      Tag tag = sentence.tag(i);
      name |= tag == Tag.NAME;
      if (!tag.isNominal() && tag != Tag.COMMA && tag != Tag.PREPOSITION || i > from + 12) {
        return false;
      }
    }
    return name && sentence.isCapital(from);
  }

  /** "@brown: We have it.", "RT @brown: We have it.": what an account posts. */
  @Nullable Attribution posted() {
    int account = vocabulary.in("REPOST", sentence.word(0)) ? 1 : 0;
    boolean posts =
        sentence.opensParagraph()
            && sentence.word(account).startsWith("@")
            && (sentence.is(account + 1, Tag.COLON) || sentence.is(account + 1, Tag.DASH))
            && account + 2 <= in.ends().lastWord();
    return posts
        ? new Attribution(
            CueEntry.quoting(":"),
            sentence.span(account + 1, account + 1),
            sentence.span(account, account),
            List.of(sentence.span(account + 2, in.ends().lastWord())),
            Modality.ASSERTED,
            CONFIDENCE,
            Rule.CUE_COLON)
        : null;
  }

  private Attribution quoted(int cue, Phrase source, int quotation) {
    return new Attribution(
        CueEntry.quoting(lemma(cue)),
        sentence.span(cue, cue),
        sentence.span(withoutTime(source)),
        List.of(sentence.span(quotation, in.clauses().lastQuotation(quotation))),
        Modality.ASSERTED,
        CONFIDENCE,
        Rule.COLON_QUOTATION);
  }

  /** "14:05 Vollan: “We are ready”": when it was said stands before who says it. */
  private Phrase withoutTime(Phrase source) {
    boolean timed =
        source.end() > source.start()
            && sentence.is(source.start(), Tag.NUMBER)
            && CLOCK.matcher(sentence.word(source.start())).matches();
    return timed ? new Phrase(source.start() + 1, source.end()) : source;
  }

  /** "The crowd jeered, “Go home!”": a whole exclamation behind a verb and a comma. */
  private boolean isExclaimedBehindVerb(int quotation) {
    return sentence.is(quotation - 1, Tag.COMMA)
        && sentence.tag(quotation - 2).isVerb()
        && sentence.beginsAsSentence(quotation)
        && sentence.isExclaimed(quotation);
  }

  private boolean isSpeechNoun(int quotation) {
    boolean joined =
        sentence.is(quotation - 1, Tag.COMMA) || sentence.word(quotation - 1).equals("of");
    return isSpeech(quotation - 1) || joined && isSpeech(quotation - 2);
  }

  /** "Their slogan is “No.”" */
  private boolean isStated(int quotation) {
    return sentence.is(quotation - 1, Tag.BE) && isSpeech(quotation - 2);
  }

  private boolean isSpeech(int noun) {
    return vocabulary.in("SPEECHNOUN", sentence.word(noun));
  }

  /** The last verb with a subject; a participle only where no other has one. */
  private int verbWithSubject(int last) {
    int participle = -1;
    for (int i = last; i >= 0; i--) {
      boolean verb = sentence.tag(i).isVerb() || sentence.is(i, Tag.BE);
      if (verb && subjects.of(VerbGroup.at(sentence, i)) != null) {
        if (!sentence.is(i, Tag.GERUND) && !sentence.is(i, Tag.PARTICIPLE)) {
          return i;
        }
        participle = Math.max(participle, i);
      }
    }
    return participle;
  }

  /** "… - More from the report: “…”" behind what the reporter wrote. */
  private boolean isExcerpt(int quotation) {
    int more = quotation > 1 ? phrases.startOf(quotation - 2) : -1;
    return more >= 0
        && vocabulary.in("EXCERPT", sentence.word(more) + "-" + sentence.word(more + 1))
        && phrases.begins(more + 2);
  }

  /** Whose slogan or message it is, or the noun phrase before the colon. */
  private @Nullable Phrase named(int quotation) {
    Phrase owner =
        isStated(quotation) ? NounReports.possessor(in, quotation - 2) : owner(quotation - 2);
    int start = quotation > 1 ? phrases.startOf(quotation - 2) : -1;
    if (owner != null || start < 0) {
      return owner;
    }
    return new Phrase(isExcerpt(quotation) ? start + 2 : start, quotation - 2);
  }

  /** "Mr Brown's message to the voters:" */
  private @Nullable Phrase owner(int last) {
    for (int i = last; i > 0 && !sentence.tag(i).isPredicate(); i--) {
      Phrase owner = isSpeech(i) ? NounReports.possessor(in, i) : null;
      if (owner != null) {
        return owner;
      }
    }
    return null;
  }
}
