package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Utterance;
import org.onrecord.text.Span;

/**
 * A document taken apart by speaker.
 *
 * @param kind what the document turned out to be
 * @param turns the labelled turns in text order (one, the whole body, for a speech); empty for an
 *     article
 * @param body the passages that hold the document's own prose: for an article the text without page
 *     furniture, for a transcript the report that stands before its first label
 * @param metadata the document's own, completed from title, heading, date line and participants'
 *     list
 */
public record Turns(
    DocumentKind kind,
    List<Utterance> turns,
    List<Span> body,
    Metadata metadata,
    List<Issue> issues) {

  public Turns {
    turns = List.copyOf(turns);
    body = List.copyOf(body);
    issues = List.copyOf(issues);
  }

  Turns withIssue(Issue issue) {
    List<Issue> all = new ArrayList<>(issues);
    all.add(issue);
    return new Turns(kind, turns, body, metadata, all);
  }
}
