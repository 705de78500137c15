package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.language.Tag;
import org.onrecord.language.Vocabulary;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;

/**
 * Tells contents that only point: a pronoun for what was said or for whom it was said to. "They
 * condemned him" tells of somebody; "do you agree with him?", "I would not say that" and "he
 * answered her" give no words. For one cue at its place.
 */
final class BareContents {
  private final CuePlace place;
  private final Sentence sentence;
  private final Vocabulary words;

  BareContents(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.words = place.in().words();
  }

  /** Whether nothing is said by the cue but what a pronoun stands for. */
  boolean isBare(CueReading reading) {
    Content content = reading.content();
    String word = sentence.word(content.from());
    if (isEcho(content) || namesNoMatter(content)) {
      return true;
    }
    boolean single =
        content.secondFrom() < 0 && (content.from() == content.to() || pointsInPlace(content));
    if (!single || place.isPassive() || reading.content().rule() == Rule.CUE_ANSWER) {
      return false;
    }
    boolean thing = words.in("POINTING", word);
    boolean person = words.in("PERSONOBJECT", word);
    return thing && (onlySays(content) || isUnreal(reading.source()))
        || person
            && (words.in("HEARING", place.cue().lemma().replace(' ', '-'))
                || isUnreal(reading.source()));
  }

  /** "wants the boat or says it does": a clause that only stands for another. */
  private boolean isEcho(Content content) {
    int auxiliary = sentence.is(content.to(), Tag.NEGATION) ? content.to() - 1 : content.to();
    return content.rule() == Rule.CUE_CLAUSE
        && content.secondFrom() < 0
        && auxiliary == content.from() + 1
        && sentence.is(content.from(), Tag.PRONOUN)
        && sentence.is(auxiliary, Tag.DO)
        && words.in("OR", sentence.word(place.verb().start() - 1));
  }

  /** "touched on this topic": a noun that only points to what was spoken of. */
  private boolean namesNoMatter(Content content) {
    return content.rule() == Rule.CUE_OBJECT
        && words.in("POINTING", sentence.word(content.from()))
        && words.in("POINTEDTO", sentence.word(content.from() + 1))
        && (content.to() == content.from() + 1
            || sentence.is(content.from() + 2, Tag.ADVERB)
            || words.in("CIRCUMSTANCE", sentence.word(content.from() + 2)));
  }

  /** "explained that in Berlin": a pronoun and where it was said. */
  private boolean pointsInPlace(Content content) {
    return sentence.is(content.from(), Tag.THAT)
        && sentence.is(content.from() + 1, Tag.PREPOSITION)
        && content.rule() == Rule.CUE_OBJECT;
  }

  /** "Nobody asks for that": what nobody does with a matter is nothing said about it. */
  boolean isNobodys(CueReading reading) {
    Phrase source = reading.source();
    Rule rule = reading.content().rule();
    return source != null
        && (rule == Rule.CUE_OBJECT || rule == Rule.CUE_TO)
        && source.start() == source.end()
        && words.in("NOPERSON", sentence.word(source.start()));
  }

  /** "said that", "thinks so": words or a thought, of which the pronoun tells nothing. */
  private boolean onlySays(Content content) {
    return words.in("ONLYSAYS", place.cue().lemma())
        || place.cue().kind() == CueKind.BELIEF && content.rule() == Rule.CUE_THAT;
  }

  /** "Would you say that?", "Do they support it?": asked or supposed. */
  private boolean isUnreal(@Nullable Phrase source) {
    return VerbReports.modality(place, source) == Modality.HYPOTHETICAL;
  }

  /** "asked not to be named", "declined to give his name": who speaks stays unknown. */
  boolean asksForAnonymity(CueReading reading) {
    Content content = reading.content();
    int to = content.from();
    while (sentence.is(to, Tag.NEGATION)) {
      to++;
    }
    if (reading.content().rule() != Rule.CUE_TO || !sentence.is(to, Tag.TO)) {
      return false;
    }
    boolean named = sentence.word(to + 1).equals("be") && words.in("NAMED", sentence.word(to + 2));
    boolean gives =
        words.in("GIVESNAME", sentence.word(to + 1))
            && sentence.is(to + 2, Tag.POSSESSIVE_PRONOUN)
            && words.in("OWNNAME", sentence.word(content.to()));
    return named || gives;
  }
}
