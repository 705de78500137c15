package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * A turn that the source format itself marks (Hansard XML, TEI, subtitles with speakers, JSON
 * Lines), so that no rule has to find it.
 *
 * @param label the speaker as printed, or null where the format names none
 * @param labelSpan where the label stands in the canonical text, or null
 * @param spans the words spoken, in order, without label, notes and stage directions
 * @param participant the person, where the format identifies one
 */
public record MarkedTurn(
    @Nullable String label,
    @Nullable Span labelSpan,
    List<Span> spans,
    @Nullable Participant participant) {

  public MarkedTurn {
    spans = List.copyOf(spans);
  }
}
