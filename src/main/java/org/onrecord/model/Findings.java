package org.onrecord.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known of one document: utterances with resolved speakers, statements with what they
 * are about, and every mention. The same document and register give equal findings, always.
 *
 * @param mentions in text order
 */
public record Findings(
    Document document,
    DocumentKind kind,
    Metadata metadata,
    List<Utterance> utterances,
    List<Mention> mentions,
    List<Issue> issues) {

  public Findings {
    utterances = List.copyOf(utterances);
    mentions = List.copyOf(mentions);
    issues = List.copyOf(issues);
  }

  /**
   * These without the utterances of which less is sure; what such a one reported or answered then
   * has no reporter and no question.
   */
  public Findings atLeast(double confidence) {
    List<Utterance> sure =
        utterances.stream().filter(u -> u.confidenceInAll() >= confidence).toList();
    Set<String> ids = sure.stream().map(Utterance::id).collect(Collectors.toSet());
    List<Utterance> kept =
        sure.stream()
            .map(u -> ids.contains(u.within()) ? u : u.withWithin(null))
            .map(u -> ids.contains(u.answers()) ? u : u.withAnswers(null))
            .toList();
    return new Findings(document, kind, metadata, kept, mentions, issues);
  }
}
