package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.SourceText;
import org.onrecord.text.Span;

/**
 * What one speaker says in one go, with the evidence for it.
 *
 * @param id the fragment of its IRI: unique in the document, made from kind, text and occurrence
 * @param spans the words spoken, ascending, without label, quotation marks or attribution clause;
 *     several where the attribution interrupts them
 * @param cue the reporting words, or null
 * @param modality whether the text asserts that this was said
 * @param within the id of the utterance that reports this one, or null
 * @param answers the id of the question that this one answers, or null
 * @param addressee to whom it is said: the one whom a turn calls by name ("Matt."), the hearer of a
 *     report ("told the Minister"); or null
 * @param statements the sentences of the utterance, in order
 * @param confidence from 0 to 1: that these words are this speaker's
 * @param rule the rule that found it
 * @param overridden whether the user laid down who speaks, in place of what the rule found
 * @param citable from 0 to 1: that it could be cited as it stands, with who is told as its speaker;
 *     null where the likes of it were not read
 */
public record Utterance(
    String id,
    UtteranceKind kind,
    List<Span> spans,
    Speaker speaker,
    @Nullable Cue cue,
    Modality modality,
    @Nullable String within,
    @Nullable String answers,
    @Nullable Speaker addressee,
    List<Statement> statements,
    double confidence,
    Rule rule,
    boolean overridden,
    @Nullable Double citable) {

  public Utterance(
      String id,
      UtteranceKind kind,
      List<Span> spans,
      Speaker speaker,
      @Nullable Cue cue,
      Modality modality,
      @Nullable String within,
      @Nullable String answers,
      @Nullable Speaker addressee,
      List<Statement> statements,
      double confidence,
      Rule rule,
      boolean overridden) {
    this(
        id,
        kind,
        spans,
        speaker,
        cue,
        modality,
        within,
        answers,
        addressee,
        statements,
        confidence,
        rule,
        overridden,
        null);
  }

  public Utterance {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("an utterance without words: " + id);
    }
    spans = List.copyOf(spans);
    statements = List.copyOf(statements);
  }

  /**
   * That it can be cited as it stands: the words are these, the source is this, and the speaker is
   * told.
   */
  public double confidenceInAll() {
    return citable == null || overridden ? ofWordsAndSpeaker() : citable;
  }

  /** That the words are these, the source is this, and the speaker the one named. */
  public double ofWordsAndSpeaker() {
    return confidence * (speaker.isNamed() || speaker.basis() != null ? speaker.confidence() : 1);
  }

  /** From the first word to the last, with whatever interrupts them. */
  public Span extent() {
    return spans.getFirst().cover(spans.getLast());
  }

  /** The words spoken; the pieces of an interrupted utterance are joined by a blank. */
  public String words(SourceText text) {
    return spans.stream().map(text::slice).collect(java.util.stream.Collectors.joining(" "));
  }

  public Utterance withSpeaker(Speaker speaker) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden);
  }

  public Utterance withWithin(@Nullable String within) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden);
  }

  public Utterance withAnswers(@Nullable String answers) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden);
  }

  public Utterance withAddressee(@Nullable Speaker addressee) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden);
  }

  public Utterance withStatements(List<Statement> statements) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden);
  }

  /** The same, as sure as this; how citable it is is then told by that alone. */
  public Utterance withConfidence(double confidence) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden)
        .withCitable(null);
  }

  public Utterance withCitable(@Nullable Double citable) {
    return new Utterance(
        id,
        kind,
        spans,
        speaker,
        cue,
        modality,
        within,
        answers,
        addressee,
        statements,
        confidence,
        rule,
        overridden,
        citable);
  }

  public Utterance withRule(Rule rule) {
    return with(speaker, within, answers, addressee, statements, confidence, rule, overridden);
  }

  /** The same words, of whose speaker the user lays down who it is. */
  public Utterance withOverride() {
    return with(speaker, within, answers, addressee, statements, confidence, rule, true);
  }

  /** The stable name of the rule, with "+override" where the user laid down who speaks. */
  public String foundBy() {
    return overridden ? rule.printed() + "+override" : rule.printed();
  }

  private Utterance with(
      Speaker speaker,
      @Nullable String within,
      @Nullable String answers,
      @Nullable Speaker addressee,
      List<Statement> statements,
      double confidence,
      Rule rule,
      boolean overridden) {
    return new Utterance(
        id,
        kind,
        spans,
        speaker,
        cue,
        modality,
        within,
        answers,
        addressee,
        statements,
        confidence,
        rule,
        overridden,
        citable);
  }
}
