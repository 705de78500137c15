package org.onrecord.model;

import java.util.List;

/**
 * What extraction finds in a document, before any name is linked.
 *
 * @param kind what the document turned out to be
 * @param metadata the document's own, completed by what the text says (date line, title,
 *     participants)
 * @param utterances in the order in which they start in the text; an outer one before those within
 *     it
 * @param discourse of whom the text speaks
 * @param issues the reader's and the extractor's
 */
public record Extraction(
    Document document,
    DocumentKind kind,
    Metadata metadata,
    List<Utterance> utterances,
    Discourse discourse,
    List<Issue> issues) {

  public Extraction {
    utterances = List.copyOf(utterances);
    issues = List.copyOf(issues);
  }

  public Extraction withMetadata(Metadata metadata) {
    return new Extraction(document, kind, metadata, utterances, discourse, issues);
  }
}
