package org.onrecord.extract;

import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/** Resolves printed sources inside the document. */
final class Sources {
  private final Tokens tokens;
  private final Vocabulary vocabulary;

  Sources(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
  }

  Speaker speaker(Attribution attribution) {
    Span source = attribution.source();
    if (source == null) {
      return Speaker.NONE;
    }
    return Speaker.printed(source.of(tokens.text()), source, SpeakerType.UNKNOWN, 0.5, null);
  }
}
