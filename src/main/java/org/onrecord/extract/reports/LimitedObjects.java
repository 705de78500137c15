package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Lead;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.Rule;

/**
 * Objects of verbs that report only with certain nouns or sources: "raised the issue of visas" but
 * not "raised taxes", "the two ministers reviewed the treaty" but not "the judge reviewed it".
 */
final class LimitedObjects {
  private final CuePlace place;
  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final NounPhrases phrases;

  LimitedObjects(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.vocabulary = place.in().words();
    this.phrases = place.in().phrases();
  }

  static Optional<CueReading> read(CuePlace place) {
    if (place.isPassive() || place.isExpletive() || place.source() == null && !place.sharesLead()) {
      return Optional.empty();
    }
    int begins = new ObjectContents(place).begins(place.right());
    return place.says(new LimitedObjects(place).at(begins));
  }

  /** The object at an item, where the frames of the cue let it report. */
  private @Nullable Content at(int from) {
    Phrase source = place.source();
    if (!phrases.begins(from) || sentence.is(from, Tag.PRONOUN)) {
      return null;
    }
    boolean reports =
        place.takes(Frame.AGENT) && isSomebody(source)
            || place.takes(Frame.JOINT) && isJoint(source)
            || place.takes(Frame.FIRST) && isFirstPerson(source)
            || place.takes(Frame.ISSUE) && namesMatter(from) && isSomebody(source)
            || place.takes(Frame.NOUN) && namesSpeech(from) && isSomebody(source);
    return reports
        ? Content.of(from, place.in().ends().ofObject(from, place.clause()), Rule.CUE_OBJECT)
        : null;
  }

  /** A person, people or an organisation, and not "the findings". */
  private boolean isSomebody(@Nullable Phrase source) {
    if (source == null) {
      return true;
    }
    int head = Math.min(source.end(), phrases.baseEnd(source.start()));
    Tag tag = sentence.tag(head);
    if (tag == Tag.NAME || tag == Tag.PRONOUN || sentence.word(head).equals("who")) {
      return true;
    }
    Vocabulary.Description what = vocabulary.description(sentence.word(head));
    return what != null && what != Vocabulary.Description.DOCUMENT || isJoint(source);
  }

  /** "they", "both sides", "the two ministers", "the Secretary and the Foreign Minister". */
  private boolean isJoint(@Nullable Phrase source) {
    if (source == null) {
      Lead lead = sentence.lead();
      return lead != null && lead.joint();
    }
    for (int i = source.start(); i <= source.end(); i++) {
      if (sentence.is(i, Tag.CONJUNCTION) || vocabulary.in("SEVERAL", sentence.word(i))) {
        return true;
      }
    }
    return vocabulary.in("PARTIES", sentence.word(source.end()));
  }

  private boolean isFirstPerson(@Nullable Phrase source) {
    if (source == null) {
      return true;
    }
    return vocabulary.in("SPEAKS", sentence.word(source.start()));
  }

  private boolean namesMatter(int from) {
    for (int i = from; i <= phrases.baseEnd(from); i++) {
      if (isHead(i) && vocabulary.in("MATTER", sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean namesSpeech(int from) {
    for (int i = from; i <= phrases.baseEnd(from); i++) {
      CueEntry noun = isHead(i) ? place.in().cues().ofNoun(sentence.word(i)) : null;
      if (noun != null) {
        return noun.takes(Frame.SAID) || !clauseFollows(i + 1);
      }
    }
    return false;
  }

  /** "offered her firmest promise yet that …": the noun reports for itself. */
  private boolean clauseFollows(int i) {
    int next = sentence.is(i, Tag.ADVERB) || sentence.word(i).equals("yet") ? i + 1 : i;
    return sentence.is(next, Tag.THAT) || sentence.is(next, Tag.TO);
  }

  private boolean isHead(int i) {
    return !sentence.is(i + 1, Tag.NOUN);
  }
}
