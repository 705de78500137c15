package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.link.NamedPersons.Naming;
import org.onrecord.model.Cue;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.FoldedText;
import org.onrecord.text.Span;
import org.onrecord.text.TextSearch;

/**
 * Adds to a speaker those with whom he says what is reported: "discussed the treaty with her", "met
 * with the minister to discuss it". For one document; immutable.
 */
final class Partners {
  static final double WITH = 0.85;

  private static final String WITH_WORD = " with ";

  /** A name stands no further behind "with" than this. */
  private static final int REACH = 60;

  private final String text;
  private final NamedPersons persons;
  private final Parties parties;
  private final NameLexicon lexicon;

  Partners(String text, NamedPersons persons, Parties parties, NameLexicon lexicon) {
    this.text = text;
    this.persons = persons;
    this.parties = parties;
    this.lexicon = lexicon;
  }

  /** Whether a report tells of what several do together. */
  boolean isMutual(Utterance report) {
    Cue cue = report.cue();
    return cue != null
        && (lexicon.list("mutual-cues").contains(cue.lemma())
            || lexicon.list("mutual-past").contains(FoldedText.fold(cue.text())));
  }

  /** "We have talked about it": what one side may do alone too. */
  boolean isTalk(Utterance report) {
    Cue cue = report.cue();
    return cue != null && lexicon.list("talk-cues").contains(cue.lemma());
  }

  /**
   * Whether a report tells of what both do again and again, "we talk to each other about this", so
   * that countries do it.
   */
  boolean isHabitual(Utterance report) {
    Span source = report.speaker().span();
    return source != null && isPresent(report, source) && saysBoth(clauseOf(report, source));
  }

  /** From shortly before a source to shortly behind the cue. */
  private String clauseOf(Utterance report, Span source) {
    Span sentence = parties.sentenceAt(source.start());
    Cue cue = report.cue();
    int end = cue == null ? source.end() : cue.span().end();
    return text.substring(
        Math.max(sentence.start(), source.start() - REACH),
        Math.min(Math.max(end, sentence.end()), end + REACH));
  }

  /**
   * "when we talk about this", not "heard us talk about this": it stays open who does, where
   * nothing says that it is both.
   */
  boolean isOpen(Utterance report) {
    Span source = report.speaker().span();
    return source != null
        && !tellsWithWhom(report)
        && !FoldedText.fold(source.of(text)).equals("us")
        && isPresent(report, source)
        && !saysBoth(clauseOf(report, source));
  }

  private boolean isPresent(Utterance report, Span source) {
    Cue cue = report.cue();
    return cue != null
        && isMutual(report)
        && cue.span().start() == source.end() + 1
        && cue.text().equals(cue.lemma());
  }

  private boolean saysBoth(String sentence) {
    String padded = ' ' + FoldedText.fold(sentence) + ' ';
    return lexicon.list("of-both").stream().anyMatch(w -> padded.contains(' ' + w + ' '));
  }

  /** The speaker of a report with all partners; the speaker alone where none is named. */
  Speaker with(Utterance report, Speaker speaker, @Nullable Identified who) {
    Span source = report.speaker().span();
    Cue cue = report.cue();
    if (who == null || source == null || cue == null || !isMutual(report)) {
      return speaker;
    }
    List<Identified> all = met(source, cue, who);
    if (all.size() < 2) {
      all = named(report, source, who);
    }
    return all.size() < 2
        ? speaker
        : Plurals.members(speaker, Parties.members(all), Math.min(WITH, speaker.confidence()));
  }

  /** Those who meet in the sentence of the report, before it says what they do. */
  private List<Identified> met(Span source, Cue cue, Identified who) {
    List<Identified> met = parties.before(cue.span().start());
    int meeting = parties.lastMeeting(cue.span().start());
    boolean same = meeting >= 0 && meeting == parties.sentenceAt(source.start()).start();
    List<Naming> between = persons.within(source.end(), cue.span().start());
    if (!same || between.isEmpty() || hasCompany(between.getLast().span())) {
      return List.of();
    }
    List<Identified> all = new ArrayList<>(List.of(who));
    for (Identified other : NamedPersons.distinct(between)) {
      if (!other.isSamePersonAs(who) && met.stream().anyMatch(other::isSamePersonAs)) {
        all.add(other);
      }
    }
    return met.stream().anyMatch(who::isSamePersonAs) ? all : List.of();
  }

  /** Whoever is named behind "with": beside the content, or at its end. */
  private List<Identified> named(Utterance report, Span source, Identified who) {
    List<Identified> all = new ArrayList<>(List.of(who));
    Span sentence = parties.sentenceAt(source.start());
    int end = Math.max(sentence.end(), report.extent().end());
    for (int at = TextSearch.indexOf(text, WITH_WORD, source.end(), end);
        at >= 0;
        at = TextSearch.indexOf(text, WITH_WORD, at + 1, end)) {
      Identified partner = isOfContent(at, report) ? partner(at, report, end) : null;
      if (partner != null && all.stream().noneMatch(partner::isSamePersonAs)) {
        all.add(partner);
      }
    }
    return all;
  }

  /** Whether "with" stands before the words, in them, or beside them in their clause. */
  private boolean isOfContent(int with, Utterance report) {
    int end = report.extent().end();
    return with <= end
        || with - end < REACH
            && text.substring(end, with).chars().allMatch(c -> c == ' ' || Character.isLetter(c));
  }

  /**
   * "discuss it with the Kenyan Government", not "with you": who does it with others than those who
   * are spoken to.
   */
  boolean tellsWithWhom(Utterance report) {
    Cue cue = report.cue();
    int start = cue == null ? report.extent().start() : cue.span().end();
    int end = report.extent().end();
    int with = TextSearch.indexOf(text, WITH_WORD, start, end);
    if (with < 0) {
      return false;
    }
    int from = with + WITH_WORD.length();
    int to = from;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String next = text.substring(from, to);
    return !next.isEmpty()
        && (Character.isUpperCase(next.charAt(0)) || lexicon.list("with-whom").contains(next));
  }

  private @Nullable Identified partner(int with, Utterance report, int end) {
    int from = with + WITH_WORD.length();
    List<Naming> named = persons.within(from, Math.min(end, from + REACH));
    if (named.isEmpty() || !isPhrase(text.substring(from, named.getFirst().span().start()))) {
      return null;
    }
    Naming partner = named.getFirst();
    Span content = report.extent();
    boolean inside = content.contains(with);
    boolean last = partner.span().end() >= content.end() - 1;
    boolean beside = last || isBehindPronoun(with, content);
    return inside && (!beside || isNounOfRelation(with)) || hasCompany(partner.span())
        ? null
        : partner.who();
  }

  /** "this with Berle, and": only a pronoun stands between the cue and "with". */
  private boolean isBehindPronoun(int with, Span content) {
    return with > content.start()
        && lexicon
            .list("same-subject")
            .contains(FoldedText.fold(text.substring(content.start(), with)));
  }

  /** Whether others stand beside a name: "with Berle and the ministers of". */
  private boolean hasCompany(Span name) {
    int and = text.startsWith(", and ", name.end()) ? name.end() + 1 : name.end();
    if (!text.startsWith(" and ", and)) {
      return false;
    }
    int from = and + " and ".length();
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return from < end
        && (Character.isUpperCase(text.charAt(from))
            || lexicon.list("articles").contains(text.substring(from, end)));
  }

  /** Whether only adjectives and articles stand before a name. */
  private boolean isPhrase(String before) {
    for (String word : before.strip().split(" +")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (small
          && !lexicon.list("articles").contains(word)
          && lexicon.list("of-the-other-side").stream().noneMatch(word::startsWith)) {
        return false;
      }
    }
    return true;
  }

  /** "the meeting with", "relations with": the name belongs to the noun. */
  private boolean isNounOfRelation(int with) {
    int start = text.lastIndexOf(' ', with - 1) + 1;
    return lexicon.list("relations").contains(FoldedText.fold(text.substring(start, with)));
  }

  static boolean isPerson(Speaker speaker) {
    return speaker.type() == SpeakerType.OFFICIAL || speaker.type() == SpeakerType.PERSON;
  }
}
