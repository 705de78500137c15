package org.onrecord.extract.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.head.Byline;
import org.onrecord.extract.head.MetadataFinder;
import org.onrecord.extract.head.SameParticipants;
import org.onrecord.extract.labels.LabelFinder.Labels;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Issue;
import org.onrecord.model.Metadata;
import org.onrecord.model.Participant;
import org.onrecord.model.Rule;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.Fragments;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** Tells a speech from an article, in a text in which no labels take turns. */
final class UnlabelledText {
  private final TurnBody turnBody;
  private final SpeechDetector speechDetector;
  private final DocumentFrame documentFrame;
  private final Untaken untaken;
  private final MetadataFinder metadataFinder;
  private final Byline byline;

  UnlabelledText(
      Language language,
      LabelWords words,
      TurnBody turnBody,
      SpeechDetector speechDetector,
      DocumentFrame documentFrame,
      Byline byline) {
    this.turnBody = turnBody;
    this.speechDetector = speechDetector;
    this.documentFrame = documentFrame;
    this.untaken = new Untaken(words);
    this.metadataFinder = new MetadataFinder(language);
    this.byline = byline;
  }

  Turns of(Document document, List<Line> lines, Labels labels) {
    String text = document.text().text();
    List<Issue> issues = new ArrayList<>(untaken.inProse(labels.untaken()));
    List<Span> body = documentFrame.body(text, lines, issues);
    Metadata metadata = metadataFinder.ofProse(document, lines);
    Optional<Byline.Author> author = byline.find(text, lines, metadata.title());
    List<Span> own = author.map(named -> after(text, body, named.end())).orElse(body);
    boolean several = document.kind() == null && untaken.areSeveral(labels.untaken());
    if (own.isEmpty() || several || !isSpeech(document, body, own, author.isPresent())) {
      return new Turns(DocumentKind.ARTICLE, List.of(), body, metadata, issues);
    }
    headLeftOut(text, body, own, issues);
    List<Span> spoken = documentFrame.afterHead(text, lines, own, issues);
    Span extent = spoken.getFirst().cover(spoken.getLast());
    List<Span> words = turnBody.spoken(text, spoken);
    if (words.isEmpty()) {
      issues.add(Issue.info("turn-without-words", "a speech of which no words are spoken", extent));
      return new Turns(DocumentKind.SPEECH, List.of(), body, metadata, issues);
    }
    List<Participant> speakers =
        author
            .map(named -> List.of(named.participant()))
            .orElseGet(() -> metadataFinder.speakers(document, lines, metadata.title()));
    Speaker speaker =
        speaker(
            speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty(),
            extent,
            "a speech whose speaker the text does not name; give one in the title",
            issues);
    Utterance turn = Turn.unlabelled(text, words, speaker, Rule.SPEECH, new Fragments());
    return new Turns(DocumentKind.SPEECH, List.of(turn), body, with(speakers, metadata), issues);
  }

  private boolean isSpeech(Document document, List<Span> body, List<Span> own, boolean hasAuthor) {
    if (document.kind() != null) {
      return document.kind() != DocumentKind.ARTICLE;
    }
    String text = document.text().text();
    return speechDetector.isSpeech(text, body)
        || hasAuthor
            && (speechDetector.isAuthors(text, own) || speechDetector.isAddress(text, own));
  }

  private static Metadata with(List<Participant> speakers, Metadata metadata) {
    return metadata.overriddenBy(
        Metadata.of(SameParticipants.merged(metadata.participants(), speakers)));
  }

  private static void headLeftOut(
      String text, List<Span> body, List<Span> own, List<Issue> issues) {
    int first = body.getFirst().start();
    if (own.getFirst().start() > first) {
      issues.add(
          Issue.info(
              "page-furniture",
              "what stands before the first words was read as the head",
              Line.trim(text, first, own.getFirst().start())));
    }
  }

  /** What of a body comes after a place. */
  static List<Span> after(String text, List<Span> body, int from) {
    return body.stream()
        .filter(span -> span.end() > from)
        .map(span -> Line.trim(text, Math.max(from, span.start()), span.end()))
        .filter(span -> !span.isEmpty())
        .toList();
  }

  /** Whoever speaks words without a label; where nobody is known, that is a doubt. */
  static Speaker speaker(
      Optional<Participant> known, Span extent, String doubt, List<Issue> issues) {
    if (known.isPresent()) {
      Participant who = known.get();
      return Speaker.printed(who.name(), who.span(), SpeakerType.PERSON, 0.9, null);
    }
    issues.add(Issue.warning("speaker-unknown", doubt, extent));
    return Speaker.NONE;
  }
}
