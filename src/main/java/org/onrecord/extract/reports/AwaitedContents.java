package org.onrecord.extract.reports;

import java.util.Optional;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.language.Frame;
import org.onrecord.language.Tag;
import org.onrecord.model.Rule;

/** Contents still to come: in the next sentence, or in the paragraph behind a colon. */
final class AwaitedContents {
  private AwaitedContents() {}

  /** "The minister replied:", "Brown agreed." */
  static Optional<CueReading> read(CuePlace place) {
    Sentence sentence = place.sentence();
    if (place.source() == null || !place.takes(Frame.QUOTE) || place.isExpletive()) {
      return Optional.empty();
    }
    Tag last = sentence.tag(sentence.size() - 1);
    boolean wordless =
        place.isFinite()
            && place.takes(Frame.FRONT)
            && place.earlier().found().isEmpty()
            && last == Tag.STOP;
    if (!wordless && last != Tag.COLON) {
      return Optional.empty();
    }
    int head = place.verb().head();
    return place.says(Content.of(head, head, wordless ? Rule.CUE_SENTENCE : Rule.CUE_PARAGRAPH));
  }
}
