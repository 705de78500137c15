package org.onrecord.extract.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/** The bold passages of a text, to be asked in text order. For one use. */
final class StrongSpans {
  /** "**" and "__", with which Markdown opens a bold passage. */
  private static final int MARKS = 2;

  private final List<Span> spans;
  private int next;

  StrongSpans(List<Span> spans) {
    this.spans = spans.stream().sorted().toList();
  }

  /** The bold passage that begins at, or goes over, an index; indices must ascend. */
  @Nullable Span at(int index) {
    while (next < spans.size() && spans.get(next).end() <= index) {
      next++;
    }
    return next < spans.size() && spans.get(next).start() <= index + MARKS ? spans.get(next) : null;
  }
}
