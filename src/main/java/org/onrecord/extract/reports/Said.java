package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.grammar.Subjects.Phrase;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.language.Frame;
import org.onrecord.model.CueKind;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/**
 * What was found in a sentence so far. Immutable.
 *
 * @param found in the order in which their cues stand
 * @param lastSource who said what was found last: behind it, "…, adding that" goes on with the same
 *     source
 * @param awaited an attribution whose content follows in the next sentence or paragraph ("The
 *     minister replied:"), or null
 */
record Said(List<Attribution> found, @Nullable Phrase lastSource, @Nullable Attribution awaited) {
  /** What stands before the source in "…, as the envoy said". */
  private static final String AS = ", as";

  static final Said NOTHING = new Said(List.of(), null, null);

  Said {
    found = List.copyOf(found);
  }

  Said with(Attribution attribution) {
    List<Attribution> more = new ArrayList<>(found);
    more.add(attribution);
    return new Said(more, lastSource, awaited);
  }

  Said with(@Nullable Phrase source, Attribution attribution) {
    List<Attribution> more = new ArrayList<>(found);
    more.add(attribution);
    return new Said(more, source, awaited);
  }

  /** With another as the last who spoke. */
  Said by(@Nullable Phrase source) {
    return new Said(found, source, awaited);
  }

  Said awaiting(Attribution attribution) {
    return new Said(found, lastSource, attribution);
  }

  /** Whether the content of a report begins right at a place of the text. */
  boolean beginsAt(int start) {
    return found.stream().anyMatch(a -> a.content().getFirst().start() == start);
  }

  /** Whether words are somebody's already. */
  boolean covers(Span words) {
    return found.stream().anyMatch(a -> a.covers(words));
  }

  /**
   * "declined to name him": with an infinitive's report in the place of the one whose content is
   * the infinitive.
   *
   * @param to where the infinitive begins in the text
   */
  Said withGoverned(@Nullable Phrase source, Attribution inner, int to) {
    for (Attribution outer : found) {
      boolean silent = outer.entry().kind() != CueKind.SPEECH || outer.entry().takes(Frame.NOT);
      boolean governs =
          silent && outer.rule() == Rule.CUE_TO && outer.content().getFirst().start() == to;
      Span cue = outer.cue();
      Span innerCue = inner.cue();
      if (governs && cue != null && innerCue != null) {
        List<Attribution> others = new ArrayList<>(found);
        others.remove(outer);
        others.add(governed(outer, cue, inner, innerCue));
        return new Said(others, source, awaited);
      }
    }
    return with(source, inner);
  }

  private static Attribution governed(
      Attribution outer, Span outerCue, Attribution inner, Span innerCue) {
    boolean negated = outer.entry().takes(Frame.NOT) || outer.modality() == Modality.NEGATED;
    return new Attribution(
        inner.entry(),
        outerCue.cover(innerCue),
        outer.source(),
        inner.content(),
        negated ? Modality.NEGATED : Modality.HYPOTHETICAL,
        inner.confidence(),
        inner.rule());
  }

  /**
   * Without refusals inside others' reports that refuse no word: "Police say he refused to drop the
   * gun".
   */
  Said withoutActs() {
    if (found.size() < 2) {
      return this;
    }
    List<Attribution> kept = found.stream().filter(a -> !isAct(a)).toList();
    return kept.size() == found.size() ? this : new Said(kept, lastSource, awaited);
  }

  private boolean isAct(Attribution inner) {
    Span cue = inner.cue();
    return inner.entry().takes(Frame.NOT)
        && inner.rule() == Rule.CUE_TO
        && cue != null
        && found.stream().anyMatch(a -> a != inner && a.covers(cue));
  }

  /**
   * With each content ended before the source and cue of a report that stands behind it: "plans to
   * leave, officials said".
   */
  Said clipped(String text) {
    if (found.size() < 2) {
      return this;
    }
    List<Attribution> clipped = new ArrayList<>(found);
    for (int i = 0; i < clipped.size(); i++) {
      for (int k = 0; k < clipped.size(); k++) {
        Attribution fronted = clipped.get(k);
        Attribution outer = clipped.get(i);
        Span cue = fronted.cue();
        if (outer != fronted
            && cue != null
            && fronted.rule().isFronted()
            && outer.content().getLast().contains(cue)
            && !fronted.content().getLast().contains(outer.extent())) {
          Span source = fronted.source();
          int end = source == null ? cue.start() : Math.min(cue.start(), source.start());
          clipped.set(i, outer.withContent(endingBefore(text, outer.content(), end)));
        }
      }
    }
    return new Said(clipped, lastSource, awaited);
  }

  private static List<Span> endingBefore(String text, List<Span> content, int end) {
    List<Span> kept = new ArrayList<>();
    for (Span span : content) {
      int last = trimmed(text, span.start(), Math.min(span.end(), end));
      if (text.startsWith(AS, last - AS.length())) {
        last = trimmed(text, span.start(), last - AS.length());
      }
      if (last > span.start()) {
        kept.add(new Span(span.start(), last));
      }
    }
    return kept.isEmpty() ? content : kept;
  }

  /** The end without blanks and commas before it. */
  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start
        && (Character.isWhitespace(text.charAt(last - 1)) || text.charAt(last - 1) == ',')) {
      last--;
    }
    return last;
  }
}
