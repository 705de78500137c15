package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Grammar;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.TrailingAppositions;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.CueKind;
import org.onrecord.model.Rule;

/** Contents of passive and participial cues, and their agents. */
final class Passives {
  private final CuePlace place;
  private final CueEntry entry;
  private final VerbGroup group;
  private final int right;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Complements complements;

  Passives(CuePlace place) {
    this.place = place;
    this.entry = place.cue();
    this.group = place.verb();
    this.right = place.right();
    this.sentence = place.sentence();
    this.phrases = place.in().phrases();
    this.complements = new Complements(place);
  }

  /** "As reported by the ministry, the road is open." */
  static Optional<CueReading> asReported(CuePlace place) {
    int right = place.right();
    Sentence sentence = place.sentence();
    boolean reported =
        place.source() != null
            && sentence.word(place.verb().start() - 1).equals("as")
            && place.verb().shape() == Shape.PARTICIPLE
            && sentence.is(right, Tag.COMMA)
            && right + 1 < sentence.size();
    return reported
        ? place.says(
            Content.of(
                right + 1, place.in().ends().ofClause(right + 1, place.clause()), Rule.AS_REPORTED))
        : Optional.empty();
  }

  /** "was called a charlatan by doctors", "was described as a trap by the envoy, Ingrid Maas". */
  static Optional<CueReading> byAgentBehind(CuePlace place) {
    boolean names = place.takes(Frame.SC) || place.takes(Frame.AS);
    Phrase subject = place.in().subjects().of(place.verb());
    if (!names
        || place.source() != null
        || place.verb().shape() != Shape.PASSIVE
        || subject == null
        || subject.start() > place.verb().head()) {
      return Optional.empty();
    }
    Sentence sentence = place.sentence();
    int right = place.right();
    for (int i = right + 1; i < sentence.size() && !endsName(sentence, i); i++) {
      Phrase agent = sentence.word(i).equals("by") ? agent(place.in(), i) : null;
      boolean called = sentence.word(right).equals("as") || place.takes(Frame.SC);
      if (agent != null && called && place.in().possible().canSpeak(agent)) {
        Phrase source =
            new Phrase(agent.start(), TrailingAppositions.after(sentence, agent.end(), false));
        return Optional.of(
            new CueReading(
                source,
                new Content(subject.start(), subject.end(), right, i - 1, Rule.PASSIVE_OBJECT)));
      }
    }
    return Optional.empty();
  }

  private static boolean endsName(Sentence sentence, int i) {
    return switch (sentence.tag(i)) {
      case COMMA, SEMICOLON, COLON, STOP, CONJUNCTION -> true;
      default -> sentence.tag(i).isPredicate();
    };
  }

  @Nullable Content content() {
    if (group.shape() == Shape.PARTICIPLE
        && entry.takes(Frame.SC)
        && sentence.is(right, Tag.QUOTATION)) {
      return Content.of(right, right, Rule.PASSIVE_QUOTATION);
    }
    Content name = entry.takes(Frame.SC) && group.shape() == Shape.PASSIVE ? passiveName() : null;
    if (name != null) {
      return name;
    }
    Content content = complements.following(right);
    int about = right;
    while (!sentence.word(about).equals("about") && sentence.is(about + 1, Tag.TIME)) {
      about++;
    }
    about = sentence.is(about, Tag.TIME) ? about + 1 : about;
    if (content == null && entry.takes(Frame.ABOUT) && sentence.word(about).equals("about")) {
      content = new ObjectContents(place).at(about + 1);
      return content == null ? null : Content.of(content.from(), content.to(), Rule.CUE_ABOUT);
    }
    boolean told =
        entry.takes(Frame.PTO) && sentence.is(right, Tag.TO) && sentence.is(right + 1, Tag.VERB);
    if (told) {
      return entry.kind() == CueKind.SPEECH ? toldTo() : raised();
    }
    boolean objectCue =
        entry.takes(Frame.OBJ)
            || agent(place.in(), group.head() + 1) != null && entry.takesObject() && isCalled();
    if (objectCue && group.shape() == Shape.PASSIVE) {
      return passiveObject();
    }
    if (objectCue && group.start() == group.head() && agent(place.in(), group.head() + 1) != null) {
      return reducedObject();
    }
    boolean clause =
        content != null
            && (content.rule() == Rule.CUE_THAT
                || content.rule() == Rule.CUE_ABOUT
                || content.rule() == Rule.CUE_WHETHER
                || content.rule() == Rule.CUE_TO && entry.takes(Frame.PTO));
    return clause ? content : null;
  }

  /** "A plan seen by many as a gamble", but not "a plan seen by the reporters". */
  private boolean isCalled() {
    if (entry.takes(Frame.NP) || entry.takes(Frame.SC)) {
      return true;
    }
    int i = right;
    while (i < sentence.size() && !sentence.is(i, Tag.STOP) && !sentence.word(i).equals("as")) {
      i++;
    }
    return sentence.word(i).equals("as");
  }

  private Content toldTo() {
    return Content.of(right, place.in().ends().ofClause(right, place.clause()), Rule.CUE_TO);
  }

  /** "The road is expected to open": the subject, and what it is expected to do. */
  private Content raised() {
    Phrase subject = place.in().subjects().of(group);
    int end = place.in().ends().ofClause(right, place.clause());
    return subject == null || subject.end() >= group.start() || group.shape() != Shape.PASSIVE
        ? toldTo()
        : new Content(subject.start(), subject.end(), right, end, Rule.CUE_TO);
  }

  /** "Brown was declared the winner": the subject, and what it is called. */
  private @Nullable Content passiveName() {
    Phrase object = place.in().subjects().of(group);
    boolean name =
        switch (sentence.tag(right)) {
          case DETERMINER, ADJECTIVE, NAME, QUOTATION -> true;
          default -> false;
        };
    return object == null || object.start() > group.head() || !name
        ? null
        : new Content(
            object.start(),
            object.end(),
            right,
            place.in().ends().ofObject(right, place.clause()),
            Rule.PASSIVE_OBJECT);
  }

  /** "The envoy was criticised for the delay": the subject, and what the verb says of it. */
  private @Nullable Content passiveObject() {
    Phrase object = place.in().subjects().of(group);
    if (object == null || object.start() > group.head()) {
      return null;
    }
    boolean more =
        entry.takes(Frame.OBJ) && place.in().words().in("DEEDJOINT", sentence.word(right))
            || (entry.takes(Frame.AS) || entry.takes(Frame.OBJ))
                && sentence.word(right).equals("as");
    return more
        ? new Content(
            object.start(),
            object.end(),
            right,
            place.in().ends().ofObject(right, place.clause()),
            Rule.PASSIVE_OBJECT)
        : Content.of(object.start(), object.end(), Rule.PASSIVE_OBJECT);
  }

  /** "a plan criticised by the envoy": the noun phrase right before the participle. */
  private @Nullable Content reducedObject() {
    int last = sentence.is(group.start() - 1, Tag.COMMA) ? group.start() - 2 : group.start() - 1;
    int start = last < 0 ? -1 : phrases.startOf(last);
    if (start < 0) {
      return null;
    }
    boolean more =
        entry.takes(Frame.OBJ) && place.in().words().in("DEEDJOINT", sentence.word(right))
            || sentence.word(right).equals("as");
    return more
        ? new Content(
            start,
            last,
            right,
            place.in().ends().ofObject(right, place.clause()),
            Rule.PASSIVE_OBJECT)
        : Content.of(start, last, Rule.PASSIVE_OBJECT);
  }

  /** "by some of his rivals": the end of a quantity with what "of" joins to it. */
  static int withOf(Grammar in, int end) {
    Sentence sentence = in.sentence();
    boolean quantity =
        switch (sentence.tag(end)) {
          case DETERMINER, NUMBER, PRONOUN -> true;
          default -> in.words().in("PERCENT", sentence.word(end));
        };
    boolean joined =
        quantity && sentence.word(end + 1).equals("of") && in.phrases().begins(end + 2);
    return joined ? in.phrases().baseEnd(end + 2) : end;
  }

  /** "by the minister" right after a passive verb. */
  static @Nullable Phrase agent(Grammar in, int after) {
    Sentence sentence = in.sentence();
    for (int i = after; i < after + 2; i++) {
      if (sentence.word(i).equals("by")
          && in.phrases().begins(i + 1)
          && !sentence.is(i + 1, Tag.GERUND)) {
        return new Phrase(i + 1, in.phrases().baseEnd(i + 1));
      }
    }
    return null;
  }
}
