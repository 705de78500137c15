package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * The source of an utterance: first as printed, then as resolved.
 *
 * <p>Extraction fills in what is printed ({@code label}, {@code span}, {@code antecedent}, a first
 * {@code type}); linking adds {@code name}, {@code iri}, {@code office} and {@code country}. A null
 * name means that nobody is asserted to be the speaker: wrong is worse than none.
 *
 * @param label the source as printed, or null where none is
 * @param span where it is printed, or null
 * @param type what kind of source it is
 * @param name the common English name, or null
 * @param iri the register's IRI of the person, country or organisation, or null
 * @param office the office held on the document's day, or null
 * @param country ISO 3166-1 alpha-2 of the country that the speaker speaks for, or null
 * @param confidence from 0 to 1
 * @param candidates whom else it may be; two or more mean that the linker abstained
 * @param antecedent what the document tells of the source, or null
 */
public record Speaker(
    @Nullable String label,
    @Nullable Span span,
    SpeakerType type,
    @Nullable String name,
    @Nullable String iri,
    @Nullable OfficeHeld office,
    @Nullable String country,
    double confidence,
    List<Candidate> candidates,
    @Nullable Antecedent antecedent) {

  /** No source is printed and none is known. */
  public static final Speaker NONE =
      new Speaker(null, null, SpeakerType.UNKNOWN, null, null, null, null, 0, List.of(), null);

  public Speaker {
    candidates = List.copyOf(candidates);
  }

  /** A source as extraction sees it. */
  public static Speaker printed(
      String label,
      @Nullable Span span,
      SpeakerType type,
      double confidence,
      @Nullable Antecedent antecedent) {
    return new Speaker(
        label, span, type, null, null, null, null, confidence, List.of(), antecedent);
  }

  /** This source, resolved. */
  public Speaker resolved(
      SpeakerType type,
      @Nullable String name,
      @Nullable String iri,
      @Nullable OfficeHeld office,
      @Nullable String country,
      double confidence) {
    return new Speaker(
        label, span, type, name, iri, office, country, confidence, candidates, antecedent);
  }

  /** This source, not resolved because several are possible. */
  public Speaker ambiguous(List<Candidate> candidates) {
    return new Speaker(
        label, span, type, null, null, null, null, confidence, candidates, antecedent);
  }
}
