package org.onrecord.extract.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.CueEntry;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/**
 * A source, a cue and a content found in the text, before the source is resolved.
 *
 * @param source where the source is printed, or null
 * @param content ascending; marks of quotation belong to it
 * @param rule the construction that was recognised
 */
public record Attribution(
    CueEntry entry,
    @Nullable Span cue,
    @Nullable Span source,
    List<Span> content,
    Modality modality,
    double confidence,
    Rule rule) {

  public Attribution {
    content = List.copyOf(content);
  }

  /** Whether words are, at least in part, in the content. */
  public boolean covers(Span words) {
    return content.stream().anyMatch(span -> span.overlaps(words));
  }

  public Span extent() {
    return content.getFirst().cover(content.getLast());
  }

  /** Other words of the same source, which stand alone beside these. */
  public Attribution floating(List<Span> content) {
    CueEntry silent = CueEntry.quoting(entry.lemma());
    return new Attribution(
        silent, null, source, content, Modality.ASSERTED, 0.5, Rule.FLOATING_QUOTATION);
  }

  /** Words between quotation marks for which the text names no source. */
  public static Attribution unattributed(Span words) {
    CueEntry silent = CueEntry.quoting("");
    return new Attribution(
        silent, null, null, List.of(words), Modality.ASSERTED, 0.3, Rule.UNATTRIBUTED_QUOTATION);
  }

  /** This cue and source with the words that stood before them. */
  public Attribution withWords(List<Span> content) {
    return new Attribution(
        entry, cue, source, content, modality, confidence, Rule.FRONTED_QUOTATION);
  }

  public Attribution withContent(List<Span> content) {
    return new Attribution(entry, cue, source, content, modality, confidence, rule);
  }
}
