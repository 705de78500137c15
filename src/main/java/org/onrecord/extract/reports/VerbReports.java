package org.onrecord.extract.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Clauses;
import org.onrecord.extract.grammar.ContentEnds;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.language.VerbForms;
import org.onrecord.model.CueKind;

/**
 * Reports by verbs: a cue of the lexicon, its source, and the content that its frames and its place
 * in the sentence allow. The readings are tried in a fixed order; the first with a content is
 * taken.
 */
final class VerbReports {
  /**
   * A cue in its place.
   *
   * @param after the item behind the cue with its particles
   * @param before the first item of source and cue, which stand together
   * @param right where a content behind the cue may begin: behind the agent of a passive
   */
  private record Place(
      VerbGroup group, CueEntry entry, int after, @Nullable Phrase source, int before, int right) {

    boolean takes(Frame frame) {
      return entry.takes(frame);
    }

    boolean isPassive() {
      return group.shape() == Shape.PASSIVE || group.shape() == Shape.PARTICIPLE;
    }

    Place at(Phrase source) {
      return new Place(group, entry, after, source, source.start(), right);
    }
  }

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final ContentEnds ends;
  private final Clauses clauses;
  private final Complements complements;
  private final Passives passives;
  private final FrontedContents fronted;
  private final InvertedSources inverted;
  private final RelativeContents relative;
  private final LimitedObjects limited;
  private final FoundAttributions found;
  private @Nullable Attribution pending;

  /** Who said what was found last: behind it, "…, adding that" goes on with the same source. */
  private @Nullable Phrase lastSource;

  VerbReports(
      Sentence sentence,
      NounPhrases phrases,
      Subjects subjects,
      ContentEnds ends,
      Clauses clauses,
      Complements complements,
      Passives passives,
      FrontedContents fronted,
      InvertedSources inverted,
      RelativeContents relative,
      LimitedObjects limited,
      FoundAttributions found) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.subjects = subjects;
    this.ends = ends;
    this.clauses = clauses;
    this.complements = complements;
    this.passives = passives;
    this.fronted = fronted;
    this.inverted = inverted;
    this.relative = relative;
    this.limited = limited;
    this.found = found;
  }

  /**
   * An attribution whose content follows in the next sentence or paragraph ("The minister
   * replied:"), or null.
   */
  @Nullable Attribution pending() {
    return pending;
  }

  /** Tries a cue in its place; true where an attribution was found, or awaits its content. */
  boolean find(VerbGroup group, CueEntry entry, int after) {
    if (entry.takes(Frame.DENIED) && !group.negated()) {
      return false;
    }
    boolean listed = entry.takes(Frame.NP) && subjects.isListed(group);
    Phrase behind = listed ? null : inverted.of(group, entry, after);
    if (behind != null) {
      Content content = fronted.before(entry, group.start(), behind.end() + 1, true);
      if (content != null) {
        found.add(entry, group, after, behind, content);
        lastSource = behind;
        return true;
      }
    }
    Place place = place(group, entry, after);
    return beforeCue(place) || inRelativeClause(place) || behindCue(place);
  }

  private Place place(VerbGroup group, CueEntry entry, int after) {
    boolean passive = group.shape() == Shape.PASSIVE || group.shape() == Shape.PARTICIPLE;
    Phrase source = passive ? passives.agent(after) : subjects.of(group);
    boolean adjoined =
        source == null
            && group.shape() == Shape.GERUND
            && sentence.is(group.start() - 1, Tag.COMMA);
    if (adjoined) {
      source = sentence.is(0, Tag.QUOTATION) ? lastSource : opening();
    }
    int right = passive && source != null ? passives.withOf(source.end()) + 1 : after;
    int before = source != null && source.start() < group.head() ? source.start() : group.start();
    return new Place(group, entry, after, source, before, right);
  }

  /** The noun phrase that opens the sentence: whose participles behind a comma are, as a rule. */
  private @Nullable Phrase opening() {
    return phrases.begins(0) ? new Phrase(0, phrases.endOf(0)) : null;
  }

  private boolean add(Place place, @Nullable Content content) {
    if (content == null) {
      return false;
    }
    lastSource = isRelative(place.source()) ? lastSource : place.source();
    found.add(place.entry(), place.group(), place.after(), place.source(), content);
    return true;
  }

  /** Whether source and finite cue stand beside each other, as they do behind a content. */
  private boolean isBeside(Place place) {
    Phrase source = place.source();
    return source != null
        && place.group().shape() == Shape.FINITE
        && !sentence.is(source.start(), Tag.WH)
        && !sentence.is(place.group().start() - 1, Tag.CONJUNCTION);
  }

  // ------------------------------------------------------------------ content before the cue

  private boolean beforeCue(Place place) {
    if (!place.takes(Frame.FRONT) || !isBeside(place)) {
      return false;
    }
    boolean aside = fronted.isAside(place.before()) && fronted.contentBegins(place.after());
    boolean behind =
        place.takes(Frame.QUOTE)
            && sentence.is(place.after(), Tag.QUOTATION)
            && !sentence.is(0, Tag.QUOTATION);
    boolean clause =
        place.takes(Frame.ZERO)
            && fronted.reportsBackwards(place.entry(), place.before(), place.after());
    return !aside
        && !behind
        && (clause || fronted.followsFrontedQuotation(place.before()))
        && add(place, fronted.before(place.entry(), place.before(), place.after(), false));
  }

  // ------------------------------------------------------------------ content around the cue

  /** "what he called “a joke”", "which she described as a joke". */
  private boolean inRelativeClause(Place place) {
    int gap = place.before() - 1;
    int after = place.after();
    if (place.source() == null || !relative.isPronoun(gap)) {
      return false;
    }
    boolean as = place.takes(Frame.AS) && sentence.word(after).equals("as");
    boolean name = place.takes(Frame.SC) && sentence.is(after, Tag.DETERMINER);
    if (as || name) {
      return add(place, new Content(gap, gap, after, ends.ofObject(after), "relative-clause"));
    }
    return place.takes(Frame.SC)
        && sentence.is(after, Tag.QUOTATION)
        && add(place, Content.of(after, ends.ofObject(after), "relative-quotation"));
  }

  // ------------------------------------------------------------------ content behind the cue

  private boolean behindCue(Place place) {
    VerbGroup group = place.group();
    ends.ofGerund(group.shape() == Shape.GERUND);
    ends.ofPast(isPast(group));
    ends.inSubordinateClause(isSubordinate(group));
    if (isTrailingAs(place)) {
      Content content = fronted.before(place.entry(), place.before() - 1, place.after(), false);
      if (content != null) {
        return add(place, content);
      }
    }
    ends.inAsClause(sentence.word(place.before() - 1).equals("as"));
    Place parted = parted(place);
    if (parted.takes(Frame.ZERO)
        && parted.source() != null
        && add(parted, relative.aroundCue(parted.before(), parted.after()))) {
      return true;
    }
    return complement(parted);
  }

  /** "…, as the envoy said" behind what the envoy said. */
  private boolean isTrailingAs(Place place) {
    int before = place.before();
    return place.takes(Frame.ZERO)
        && before > 1
        && sentence.word(before - 1).equals("as")
        && (sentence.is(before - 2, Tag.COMMA) || sentence.is(before - 2, Tag.QUOTATION))
        && isBeside(place);
  }

  /** "a change Brown said would come": without the noun that a relative clause depends on. */
  private Place parted(Place place) {
    Phrase source = place.source();
    if (source == null || source.start() != place.before() || !place.takes(Frame.ZERO)) {
      return place;
    }
    int name = relative.nameBehindNoun(source);
    boolean parts =
        name > 0
            && sentence.tag(place.after()).isPredicate()
            && clauses.hasPredicate(0, source.start() - 1);
    return parts ? place.at(new Phrase(name, source.end())) : place;
  }

  private boolean complement(Place place) {
    VerbGroup group = place.group();
    ends.inRelativeClause(isRelative(place.source()) || group.shape() == Shape.GERUND);
    Content content =
        place.isPassive()
            ? passives.ofPassive(place.entry(), group, place.right())
            : complements.following(place.entry(), place.right());
    if (content == null && place.takes(Frame.FRONT) && isBeside(place)) {
      content = fronted.before(place.entry(), place.before(), place.after(), false);
    }
    if (content == null && !place.isPassive()) {
      int begins = complements.objectBegins(place.right());
      content = limited.at(place.entry(), place.source(), begins);
    }
    if (content == null && awaits(place)) {
      return pending != null && pending.rule().equals("cue-paragraph");
    }
    if (content == null) {
      content = asReported(place);
    }
    return content != null && !isExpletive(place) && addSourced(place, content);
  }

  private boolean isRelative(@Nullable Phrase source) {
    return source != null
        && (sentence.is(source.start(), Tag.WH) || sentence.is(source.start(), Tag.THAT));
  }

  /** Whether the content is still to come, in the next sentence or behind a colon. */
  private boolean awaits(Place place) {
    Phrase source = place.source();
    if (source == null || !place.takes(Frame.QUOTE)) {
      return false;
    }
    Tag last = sentence.tag(sentence.size() - 1);
    boolean wordless =
        place.group().shape() == Shape.FINITE
            && place.takes(Frame.FRONT)
            && found.isEmpty()
            && last == Tag.STOP;
    if (!wordless && last != Tag.COLON) {
      return false;
    }
    int head = place.group().head();
    pending =
        found.attribution(
            place.entry(),
            place.group(),
            place.after(),
            source,
            List.of(sentence.span(head, head)),
            wordless ? "cue-sentence" : "cue-paragraph");
    return true;
  }

  /** "As reported by the ministry, the road is open." */
  private @Nullable Content asReported(Place place) {
    int right = place.right();
    boolean reported =
        place.source() != null
            && sentence.word(place.group().start() - 1).equals("as")
            && place.group().shape() == Shape.PARTICIPLE
            && sentence.is(right, Tag.COMMA)
            && right + 1 < sentence.size();
    return reported ? Content.of(right + 1, ends.ofClause(right + 1), "as-reported") : null;
  }

  /** "It is hard to say that …", "it is worth noting that …": nobody says it. */
  private boolean isExpletive(Place place) {
    Phrase source = place.source();
    Shape shape = place.group().shape();
    return source != null
        && (shape == Shape.INFINITIVE || shape == Shape.GERUND)
        && sentence.word(source.start()).equals("it")
        && source.start() == source.end();
  }

  /** Adds a report; its source may be left out in a passive, or stand far from its cue. */
  private boolean addSourced(Place place, Content content) {
    boolean finite = place.group().shape() == Shape.FINITE;
    boolean quotation = content.rule().contains("quotation");
    boolean shared = sentence.lead() != null && (finite || place.group().shape() == Shape.GERUND);
    if (place.source() != null || place.isPassive() || finite && quotation || shared) {
      return add(place, content);
    }
    boolean clause =
        finite && place.entry().takesClause() && place.entry().kind() == CueKind.SPEECH;
    Phrase opening = clause ? subjects.opening(place.group()) : null;
    if (opening == null) {
      return false;
    }
    found.add(place.entry(), place.group(), place.after(), opening, content);
    return true;
  }

  private boolean isPast(VerbGroup group) {
    VerbForms.Form form = sentence.verb(group.head());
    return group.start() == group.head()
        && sentence.is(group.head(), Tag.FINITE_VERB)
        && form != null
        && form.can(VerbForms.PAST);
  }

  /**
   * Whether the cue stands in a clause before the main one: "When asked whether …, he said",
   * "Noting that …, she left".
   */
  private boolean isSubordinate(VerbGroup group) {
    for (int i = group.start(); i >= 0 && sentence.lead() == null; i--) {
      Tag tag = sentence.tag(i);
      if (tag == Tag.COMMA || tag == Tag.THAT || tag == Tag.QUOTATION) {
        return false;
      }
      boolean introduces =
          tag == Tag.SUBORDINATOR
              || sentence.word(i).equals("as")
              || sentence.word(i).equals("when")
              || sentence.word(i).equals("after");
      if (introduces
          || i == 0
              && i == group.start()
              && (group.shape() == Shape.GERUND || group.shape() == Shape.PARTICIPLE)) {
        return true;
      }
    }
    return sentence.is(group.start(), Tag.FINITE_VERB)
        && group.start() == 0
        && sentence.lead() == null;
  }
}
