package org.onrecord.model;

import java.util.List;

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
}
