package org.onrecord.extract.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.ClausePlace;
import org.onrecord.extract.grammar.NounPhrases;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.TrailingAppositions;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;

/** Sources behind their cue: "…, said the minister, who left". */
final class InvertedSources {
  private final CuePlace place;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final FrontedContents fronted;

  InvertedSources(CuePlace place) {
    this.place = place;
    this.sentence = place.sentence();
    this.phrases = place.in().phrases();
    this.fronted = new FrontedContents(place, ClausePlace.MAIN);
  }

  static Optional<CueReading> read(CuePlace place) {
    if (place.takes(Frame.NP) && place.in().subjects().listed().isListed(place.verb())) {
      return Optional.empty();
    }
    InvertedSources inverted = new InvertedSources(place);
    Phrase behind = inverted.source();
    Content content =
        behind == null
            ? null
            : inverted.fronted.before(place.verb().start(), behind.end() + 1, true);
    return content == null ? Optional.empty() : Optional.of(new CueReading(behind, content));
  }

  /**
   * "…, said the minister, who left": the source after its verb, or null where the verb stands in
   * its usual place.
   */
  private @Nullable Phrase source() {
    VerbGroup group = place.verb();
    int after = place.after();
    boolean behindContent =
        sentence.is(group.start() - 1, Tag.COMMA)
            || sentence.is(group.start() - 1, Tag.QUOTATION)
            || sentence.is(group.start() - 1, Tag.DASH);
    if (!place.takes(Frame.INVERT)
        || !behindContent
        || group.start() != group.head()
        || !sentence.is(group.head(), Tag.FINITE_VERB) && !sentence.is(group.head(), Tag.VERB)
        || !phrases.begins(after)
        || sentence.is(after, Tag.QUOTATION)) {
      return null;
    }
    int end = phrases.endOf(after);
    Tag next = sentence.tag(end + 1);
    boolean fronts =
        sentence.is(group.start() - 1, Tag.QUOTATION) && sentence.endsAsFronted(group.start() - 1);
    if (fronted.isAside(group.start()) && (next.isPredicate() || next == Tag.THAT)) {
      return null;
    }
    if (!fronts && (next.isPredicate() || next == Tag.THAT || sentence.is(end, Tag.QUOTATION))) {
      return null;
    }
    if (sentence.is(group.start() - 1, Tag.COMMA)
        && place.in().subjects().of(group) != null
        && !sentence.is(group.start() - 2, Tag.QUOTATION)
        && next != Tag.STOP
        && next != Tag.COMMA) {
      return null;
    }
    boolean quoted =
        sentence.is(group.start() - 1, Tag.QUOTATION)
            || sentence.is(group.start() - 2, Tag.QUOTATION);
    return new Phrase(after, TrailingAppositions.after(sentence, end, quoted));
  }
}
