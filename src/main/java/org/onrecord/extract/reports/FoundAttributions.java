package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Lead;
import org.onrecord.extract.grammar.PossibleSources;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.grammar.VerbGroup.Shape;
import org.onrecord.extract.grammar.VerbGroup;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.CueEntry;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.text.Span;

/** The attributions found in one sentence so far, in the order in which their cues stand. */
final class FoundAttributions {
  private final Sentence sentence;
  private final PossibleSources possible;
  private final List<Attribution> found = new ArrayList<>();

  FoundAttributions(Sentence sentence, PossibleSources possible) {
    this.sentence = sentence;
    this.possible = possible;
  }

  /** A live view of what was found. */
  List<Attribution> list() {
    return found;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void add(Attribution attribution) {
    found.add(attribution);
  }

  /**
   * Adds a report by a verb; where its source cannot speak, a quotation is left without one and
   * anything else is no report.
   *
   * @param after the item behind the cue with its particles
   */
  void add(CueEntry entry, VerbGroup group, int after, @Nullable Phrase source, Content content) {
    boolean mute = source != null && !possible.canSpeak(source);
    if (mute && !content.rule().endsWith("quotation")) {
      return;
    }
    Attribution attribution =
        attribution(
            entry,
            group,
            after,
            mute ? null : source,
            content.spans(sentence),
            content.rule());
    found.add(group.shape() == Shape.INFINITIVE ? withGoverning(attribution, group) : attribution);
  }

  Attribution attribution(
      CueEntry entry,
      VerbGroup group,
      int after,
      @Nullable Phrase source,
      List<Span> content,
      String rule) {
    return new Attribution(
        entry,
        sentence.span(group.head(), after - 1),
        source == null ? shared(group) : span(source),
        content,
        modality(group, source),
        0.9,
        rule);
  }

  /** The subject that stands before the sentence, for a verb that has no other. */
  private @Nullable Span shared(VerbGroup group) {
    Lead lead = sentence.lead();
    boolean takes = group.shape() == Shape.FINITE || group.shape() == Shape.GERUND;
    return lead == null || !takes ? null : lead.source();
  }

  Span span(Phrase phrase) {
    return sentence.span(phrase.start(), phrase.end());
  }

  /** Whether the content of a report begins right at an item. */
  boolean beginsAt(int item) {
    int start = sentence.start(item);
    return found.stream().anyMatch(a -> a.content().getFirst().start() == start);
  }

  /** Whether the words between the marks of a quotation are somebody's already. */
  boolean covers(int quotation) {
    Span words = sentence.span(quotation, quotation);
    return found.stream().anyMatch(a -> a.content().stream().anyMatch(s -> s.overlaps(words)));
  }

  /**
   * "declined to name him": the infinitive's report takes the place of the one whose content is the
   * infinitive.
   */
  private Attribution withGoverning(Attribution inner, VerbGroup group) {
    int to = sentence.start(group.start());
    for (Attribution outer : List.copyOf(found)) {
      Span cue = outer.cue();
      Span innerCue = inner.cue();
      boolean silent = outer.entry().kind() != CueKind.SPEECH || outer.entry().takes(Frame.NOT);
      boolean governs =
          silent && outer.rule().equals("cue-to") && outer.content().getFirst().start() == to;
      if (governs && cue != null && innerCue != null) {
        found.remove(outer);
        Modality modality =
            outer.entry().takes(Frame.NOT) || outer.modality() == Modality.NEGATED
                ? Modality.NEGATED
                : Modality.HYPOTHETICAL;
        return new Attribution(
            inner.entry(),
            cue.cover(innerCue),
            outer.source(),
            inner.content(),
            modality,
            inner.confidence(),
            inner.rule());
      }
    }
    return inner;
  }

  private Modality modality(VerbGroup group, @Nullable Phrase source) {
    boolean asked =
        source != null
            && source.start() > 0
            && source.end() < group.head()
            && (sentence.is(source.start() - 1, Tag.DO)
                || sentence.is(source.start() - 1, Tag.MODAL));
    if (asked && !group.negated()) {
      return Modality.HYPOTHETICAL;
    }
    if (group.negated()) {
      return Modality.NEGATED;
    }
    String modal = group.modal();
    boolean unreal = modal != null && !modal.equals("will") && !modal.equals("'ll");
    return unreal ? Modality.HYPOTHETICAL : Modality.ASSERTED;
  }

  /**
   * Ends each content before the source and cue of a report that stands behind it: "plans to leave,
   * officials said".
   */
  void clip() {
    for (int i = 0; i < found.size(); i++) {
      for (Attribution fronted : found) {
        Span cue = fronted.cue();
        Attribution outer = found.get(i);
        if (outer != fronted
            && cue != null
            && fronted.rule().startsWith("fronted")
            && outer.content().getLast().contains(cue)
            && !fronted.content().getLast().contains(outer.extent())) {
          Span source = fronted.source();
          int end = source == null ? cue.start() : Math.min(cue.start(), source.start());
          found.set(i, outer.withContent(endingBefore(outer.content(), end)));
        }
      }
    }
  }

  private List<Span> endingBefore(List<Span> content, int end) {
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      int last = Math.min(span.end(), end);
      while (last > span.start()
          && (Character.isWhitespace(sentence.text().charAt(last - 1))
              || sentence.text().charAt(last - 1) == ',')) {
        last--;
      }
      if (last > span.start()) {
        kept.add(new Span(span.start(), last));
      }
    }
    return kept.isEmpty() ? content : kept;
  }
}
