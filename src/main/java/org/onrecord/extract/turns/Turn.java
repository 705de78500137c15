package org.onrecord.extract.turns;

import java.util.List;
import org.onrecord.model.Modality;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;
import org.onrecord.model.UtteranceKind;
import org.onrecord.text.Fragments;
import org.onrecord.text.Span;

/** Makes the utterance of a turn. */
final class Turn {

  private Turn() {}

  static Utterance of(String id, List<Span> words, Speaker speaker, double confidence, Rule rule) {
    return new Utterance(
        id,
        UtteranceKind.TURN,
        words,
        speaker,
        null,
        Modality.ASSERTED,
        null,
        null,
        null,
        List.of(),
        confidence,
        rule,
        false);
  }

  /** A turn without a label. */
  static Utterance unlabelled(
      String text, List<Span> words, Speaker speaker, Rule rule, Fragments fragments) {
    return of(
        fragments.mint("turn", join(text, words)), words, speaker, speaker.confidence(), rule);
  }

  /** The words of spans, a blank apart. */
  static String join(String text, List<Span> spans) {
    StringBuilder joined = new StringBuilder();
    for (Span span : spans) {
      joined.append(text, span.start(), span.end()).append(' ');
    }
    return joined.toString();
  }
}
