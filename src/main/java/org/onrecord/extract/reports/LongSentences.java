package org.onrecord.extract.reports;

import java.util.List;
import org.onrecord.extract.grammar.Sentence;
import org.onrecord.extract.grammar.SentenceBreaker;
import org.onrecord.model.Issue;

/** Tells of sentences that were cut for their length: a report across the cut may be lost. */
final class LongSentences {
  private LongSentences() {}

  static List<Issue> issues(List<Sentence> sentences) {
    return sentences.stream()
        .filter(Sentence::isCut)
        .map(
            sentence ->
                Issue.warning(
                    "long-sentence",
                    "a sentence of more than "
                        + SentenceBreaker.LONGEST
                        + " words is cut there, and a report across the cut may be lost; give the"
                        + " text its full stops and line breaks",
                    sentence.span(0, sentence.size() - 1)))
        .toList();
  }
}
