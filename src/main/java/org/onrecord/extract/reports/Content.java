package org.onrecord.extract.reports;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.model.Rule;
import org.onrecord.text.Span;

/**
 * A reported content by the items of its sentence: one run of them, or two around what interrupts
 * it. Ends are included.
 *
 * @param secondFrom the first item of the second run, or -1 where there is none
 * @param rule the construction that was recognised
 */
record Content(int from, int to, int secondFrom, int secondTo, Rule rule) {
  static Content of(int from, int to, Rule rule) {
    return new Content(from, to, -1, -1, rule);
  }

  /** Whether nothing stands behind the cue: "report on the following: ." */
  boolean isEmpty() {
    return from > to || (secondFrom >= 0 && secondFrom > secondTo);
  }

  /** Where it stands in the text, in ascending order. */
  List<Span> spans(Sentence sentence) {
    List<Span> spans = new ArrayList<>();
    spans.add(sentence.span(from, to));
    if (secondFrom >= 0) {
      spans.add(sentence.span(secondFrom, secondTo));
    }
    return spans;
  }
}
