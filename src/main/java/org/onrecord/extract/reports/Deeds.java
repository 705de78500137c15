package org.onrecord.extract.reports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;
import org.onrecord.model.Rule;

/**
 * Tells deeds that verbs of speech name from words: "denied them visas", "welcomed a baby", "let
 * them know". For one cue at its place.
 */
final class Deeds {
  /** Sets of verbs, and of the words for what each does a deed to. */
  private static final Map<String, String> DONE_TO =
      Map.of(
          "SHOWER", "SHOWN",
          "DEFENDER", "DEFENDED",
          "RECALLER", "RECALLED",
          "ANSWERER", "ANSWERED");

  private final CuePlace place;
  private final Sentence sentence;
  private final Vocabulary words;

  Deeds(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.words = place.in().words();
  }

  /** Whether nothing is said by the cue. */
  boolean isDeed(CueReading reading) {
    Phrase source = reading.source();
    return isDoneTo(place.after())
        || isShown(reading)
        || isOnlyTold(reading)
        || isCaused(source)
        || isUnderWay()
        || isProgramme(source)
        || isGuessed(source)
        || isEvidence(source)
        || isMereName(reading)
        || isTorn(reading)
        || isProspect(reading)
        || isFeeling();
  }

  /** "denied them visas", "denied him bail", "welcomed 300 visitors", "sends express mail". */
  private boolean isDoneTo(int object) {
    String cue = place.cue().lemma();
    if (!words.in("GIVER", cue) && !words.in("HOST", cue)) {
      return cue.equals("express") && words.in("EXPRESSED", sentence.word(object));
    }
    if (!place.in().phrases().begins(object)) {
      return false;
    }
    int end = place.in().phrases().baseEnd(object);
    return words.in("HOST", cue)
        ? words.in("HOSTED", sentence.word(end))
        : words.in("GIVEN", sentence.word(end))
            || sentence.is(end, Tag.PRONOUN) && place.in().phrases().begins(end + 1);
  }

  /**
   * "showed restraint", "defend every inch of their land", "recalled its ambassador": deeds of
   * whoever shows, defends or recalls, by what it is done to.
   */
  private boolean isShown(CueReading reading) {
    Content content = reading.content();
    String cue = place.cue().lemma();
    String set = doneTo(cue);
    if (set == null || content.rule() != Rule.CUE_OBJECT || content.secondFrom() >= 0) {
      return false;
    }
    Phrase source = reading.source();
    boolean armed = source != null && words.in("FORCES", sentence.word(source.end()));
    boolean person =
        words.in("SHOWER", cue)
            && words.in("PERSONOBJECT", sentence.word(content.from()))
            && !sentence.is(content.from() + 1, Tag.NOUN);
    return person || armed && set.equals("DEFENDED") || headIn(set, content);
  }

  /** "briefed reporters": whom somebody told, and not of what. */
  private boolean isOnlyTold(CueReading reading) {
    Content content = reading.content();
    boolean tells =
        words.in("TELLER", place.cue().lemma())
            && (content.rule() == Rule.CUE_OBJECT || content.rule() == Rule.PASSIVE_OBJECT);
    for (int i = content.from(); tells && i <= content.to(); i++) {
      tells = !words.in("TOLDOF", sentence.word(i));
    }
    return tells;
  }

  /** The set of words for what a deed is done to, by its verb; null where it is no such deed. */
  private @Nullable String doneTo(String verb) {
    return DONE_TO.entrySet().stream()
        .filter(deed -> words.in(deed.getKey(), verb))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Whether a head noun of an object, "of" phrases apart or not, is in a set of words. */
  private boolean headIn(String set, Content content) {
    int i = content.from();
    while (i <= content.to() && (sentence.tag(i).isNominal() || sentence.word(i).equals("of"))) {
      boolean head = !sentence.tag(i + 1).isNominal() || i == content.to();
      if (head && words.in(set, sentence.word(i))) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** "let them know", "made her feel", "lets readers see": what somebody else brings about. */
  private boolean isCaused(@Nullable Phrase source) {
    if (source == null
        || place.cue().kind() != CueKind.BELIEF
        || !sentence.is(place.verb().head(), Tag.VERB)) {
      return false;
    }
    boolean before = words.in("CAUSES", sentence.word(source.start() - 1));
    for (int i = source.start(); i < source.end() && !before; i++) {
      before = i > source.start() && words.in("CAUSES", sentence.word(i));
    }
    return before && !words.in("FIRSTPERSON", sentence.word(source.end()));
  }

  /** "We are in the middle of discussing it": what is under way is not told. */
  private boolean isUnderWay() {
    int of = place.verb().start() - 1;
    return place.verb().shape() == Shape.GERUND
        && sentence.word(of).equals("of")
        && words.in("MIDST", sentence.word(of - 1));
  }

  /** "The summit will discuss the harbour": what is only planned to be spoken of. */
  private boolean isProgramme(@Nullable Phrase source) {
    String modal = place.verb().modal();
    boolean future = modal != null && words.in("FUTURE", modal);
    return future
        && source != null
        && source.end() < place.verb().start()
        && (words.in("GATHERING", sentence.word(source.end()))
            || words.in("TALKSEVENT", sentence.word(source.end())));
  }

  /** "All evidence points to a fault": facts say nothing. */
  private boolean isEvidence(@Nullable Phrase source) {
    return place.cue().lemma().equals("point to")
        && source != null
        && words.in("EVIDENCE", sentence.word(source.end()));
  }

  /** "This is being called a failure": "this" alone is no content. */
  private boolean isMereName(CueReading reading) {
    Content content = reading.content();
    return place.isPassive()
        && reading.source() == null
        && content.rule() != Rule.CUE_ABOUT
        && content.from() == content.to()
        && content.secondFrom() < 0
        && words.in("POINTING", sentence.word(content.from()));
  }

  /** "You're referring to the case": what is asked or guessed of the other is not his words. */
  private boolean isGuessed(@Nullable Phrase source) {
    return place.cue().lemma().equals("refer to")
        && source != null
        && source.start() == source.end()
        && sentence.word(source.start()).equals("you");
  }

  /** "rip it up", "rip up the deal", "slam the door shut": what is done with hands. */
  private boolean isTorn(CueReading reading) {
    Content content = reading.content();
    if (!words.in("RIPPER", place.cue().lemma()) || content.rule() != Rule.CUE_OBJECT) {
      return false;
    }
    return words.in("RIPPED", sentence.word(place.after()))
        || words.in("RIPPED", sentence.word(content.to()))
        || words.in("RIPPED", sentence.word(content.to() + 1));
  }

  /** "The debate promised to be long": what things promise is to be expected. */
  private boolean isProspect(CueReading reading) {
    Phrase source = reading.source();
    if (source == null
        || reading.content().rule() != Rule.CUE_TO
        || !words.in("PROMISER", place.cue().lemma())) {
      return false;
    }
    int head = Math.min(source.end(), place.in().phrases().baseEnd(source.start()));
    String noun = sentence.word(head);
    return sentence.is(head, Tag.NOUN)
        && words.description(noun) == null
        && !noun.endsWith("s")
        && !isDoer(noun);
  }

  /** "baker", "harbourmaster", "clerk", but not "winter": whoever has a trade. */
  private boolean isDoer(String noun) {
    return words.in("DOER", noun) || words.endsAs("DOERENDING", noun) && !words.in("NOTDOER", noun);
  }

  /** "They feel safe": an adjective of whoever feels, with no noun of its own. */
  private boolean isFeeling() {
    int i = place.after();
    return words.in("FEELER", place.cue().lemma())
        && sentence.is(i, Tag.ADJECTIVE)
        && !sentence.tag(i + 1).isNominal();
  }
}
