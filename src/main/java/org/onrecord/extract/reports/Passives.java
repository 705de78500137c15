package org.onrecord.extract.reports;

import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;

/** Contents of passive and participial cues, and their agents. */
final class Passives {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ContentEnds ends;
  private final Complements complements;

  Passives(
      Sentence sentence,
      NounPhrases phrases,
      Subjects subjects,
      ContentEnds ends,
      Complements complements) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.subjects = subjects;
    this.ends = ends;
    this.complements = complements;
  }

  @Nullable Content ofPassive(CueEntry entry, VerbGroup group, int right) {
    if (group.shape() == Shape.PARTICIPLE
        && entry.takes(Frame.SC)
        && sentence.is(right, Tag.QUOTATION)) {
      return Content.of(right, right, "passive-quotation");
    }
    Content name =
        entry.takes(Frame.SC) && group.shape() == Shape.PASSIVE ? passiveName(group, right) : null;
    if (name != null) {
      return name;
    }
    Content content = complements.following(entry, right);
    int about = right;
    while (!sentence.word(about).equals("about") && sentence.is(about + 1, Tag.TIME)) {
      about++;
    }
    about = sentence.is(about, Tag.TIME) ? about + 1 : about;
    if (content == null && entry.takes(Frame.ABOUT) && sentence.word(about).equals("about")) {
      content = complements.object(entry, about + 1);
      return content == null ? null : Content.of(content.from(), content.to(), "cue-about");
    }
    boolean told =
        entry.takes(Frame.PTO) && sentence.is(right, Tag.TO) && sentence.is(right + 1, Tag.VERB);
    if (told) {
      return Content.of(right, ends.ofClause(right), "cue-to");
    }
    boolean objectCue =
        entry.takes(Frame.OBJ) || agent(group.head() + 1) != null && entry.takesObject();
    if (objectCue && group.shape() == Shape.PASSIVE) {
      return passiveObject(entry, group, right);
    }
    if (objectCue && group.start() == group.head() && agent(group.head() + 1) != null) {
      return reducedObject(entry, group, right);
    }
    boolean clause =
        content != null
            && (content.rule().equals("cue-that")
                || content.rule().equals("cue-about")
                || content.rule().equals("cue-whether")
                || content.rule().equals("cue-to") && entry.takes(Frame.PTO));
    return clause ? content : null;
  }

  /** "Brown was declared the winner": the subject, and what it is called. */
  private @Nullable Content passiveName(VerbGroup group, int right) {
    Phrase object = subjects.of(group);
    boolean name =
        switch (sentence.tag(right)) {
          case DETERMINER, ADJECTIVE, NAME, QUOTATION -> true;
          default -> false;
        };
    return object == null || object.start() > group.head() || !name
        ? null
        : new Content(object.start(), object.end(), right, ends.ofObject(right), "passive-object");
  }

  /** "The envoy was criticised for the delay": the subject, and what the verb says of it. */
  private @Nullable Content passiveObject(CueEntry entry, VerbGroup group, int right) {
    Phrase object = subjects.of(group);
    if (object == null || object.start() > group.head()) {
      return null;
    }
    boolean more =
        entry.takes(Frame.OBJ)
                && (sentence.word(right).equals("for") || sentence.word(right).equals("of"))
            || (entry.takes(Frame.AS) || entry.takes(Frame.OBJ))
                && sentence.word(right).equals("as");
    return more
        ? new Content(object.start(), object.end(), right, ends.ofObject(right), "passive-object")
        : Content.of(object.start(), object.end(), "passive-object");
  }

  /** "a plan criticised by the envoy": the noun phrase right before the participle. */
  private @Nullable Content reducedObject(CueEntry entry, VerbGroup group, int right) {
    int last = sentence.is(group.start() - 1, Tag.COMMA) ? group.start() - 2 : group.start() - 1;
    int start = last < 0 ? -1 : phrases.startOf(last);
    if (start < 0) {
      return null;
    }
    boolean more =
        entry.takes(Frame.OBJ)
                && (sentence.word(right).equals("for") || sentence.word(right).equals("of"))
            || sentence.word(right).equals("as");
    return more
        ? new Content(start, last, right, ends.ofObject(right), "passive-object")
        : Content.of(start, last, "passive-object");
  }

  /** "by some of his rivals": the end of a quantity with what "of" joins to it. */
  int withOf(int end) {
    boolean quantity =
        switch (sentence.tag(end)) {
          case DETERMINER, NUMBER, PRONOUN -> true;
          default -> sentence.word(end).equals("percent");
        };
    boolean joined = quantity && sentence.word(end + 1).equals("of") && phrases.begins(end + 2);
    return joined ? phrases.baseEnd(end + 2) : end;
  }

  /** "by the minister" right after a passive verb. */
  @Nullable Phrase agent(int after) {
    for (int i = after; i < after + 2; i++) {
      if (sentence.word(i).equals("by")
          && phrases.begins(i + 1)
          && !sentence.is(i + 1, Tag.GERUND)) {
        return new Phrase(i + 1, phrases.baseEnd(i + 1));
      }
    }
    return null;
  }
}
