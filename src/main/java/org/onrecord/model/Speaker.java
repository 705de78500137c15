package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/**
 * The source of an utterance: first as printed, then as resolved.
 *
 * <p>Extraction fills in what is printed ({@code label}, {@code span}, {@code antecedent}, a first
 * {@code type}); linking adds {@code name}, {@code iri}, {@code office} and {@code country}, or
 * {@code members} where several share the words. A null name without members means that nobody is
 * asserted to be the speaker: wrong is worse than none.
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
 * @param members the two or more who share the words ("the two ministers"); {@code name}, {@code
 *     iri} and {@code office} are then null
 * @param basis by what it is known who speaks, or null where nobody does; of a pronoun also without
 *     a name, where it stands for another printed source, or for {@link Basis#NOBODY}
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
    @Nullable Antecedent antecedent,
    List<Member> members,
    @Nullable Basis basis) {

  /**
   * One of several who share the words.
   *
   * @param name the common English name
   * @param iri the register's IRI of the person, country or organisation, or null
   * @param office the office held on the document's day, or null
   * @param country ISO 3166-1 alpha-2 of the country that the member speaks for, or null
   */
  public record Member(
      String name,
      @Nullable String iri,
      SpeakerType type,
      @Nullable OfficeHeld office,
      @Nullable String country) {}

  /** No source is printed and none is known. */
  public static final Speaker NONE =
      new Speaker(
          null,
          null,
          SpeakerType.UNKNOWN,
          null,
          null,
          null,
          null,
          0,
          List.of(),
          null,
          List.of(),
          null);

  public Speaker {
    candidates = List.copyOf(candidates);
    members = List.copyOf(members);
    if (members.size() == 1 || !members.isEmpty() && name != null) {
      throw new IllegalArgumentException("one name or several members, not " + name + members);
    }
  }

  /** A source as extraction sees it. */
  public static Speaker printed(
      String label,
      @Nullable Span span,
      SpeakerType type,
      double confidence,
      @Nullable Antecedent antecedent) {
    return new Speaker(
        label,
        span,
        type,
        null,
        null,
        null,
        null,
        confidence,
        List.of(),
        antecedent,
        List.of(),
        null);
  }

  /** This source, printed at another place. */
  public Speaker at(@Nullable Span place) {
    return new Speaker(
        label,
        place,
        type,
        name,
        iri,
        office,
        country,
        confidence,
        candidates,
        antecedent,
        members,
        basis);
  }

  /** This source, resolved. */
  public Speaker resolved(
      SpeakerType type,
      @Nullable String name,
      @Nullable String iri,
      @Nullable OfficeHeld office,
      @Nullable String country,
      double confidence) {
    return with(
        type, name, iri, office, country, confidence, candidates, antecedent, List.of(), basis);
  }

  /** This source, resolved to several. */
  public Speaker shared(List<Member> members, @Nullable String country, double confidence) {
    return with(
        SpeakerType.GROUP,
        null,
        null,
        null,
        country,
        confidence,
        List.of(),
        antecedent,
        members,
        basis);
  }

  /** This source, not resolved because several are possible. */
  public Speaker ambiguous(List<Candidate> candidates) {
    return with(type, null, null, null, null, confidence, candidates, antecedent, List.of(), null);
  }

  /** This speaker, known by something, with the confidence that it gives. */
  public Speaker by(Basis basis, double confidence) {
    return with(
        type, name, iri, office, country, confidence, candidates, antecedent, members, basis);
  }

  /**
   * This pronoun, in place of a source that names nobody: "I" of "SENIOR OFFICIAL", "he" of "an
   * envoy". A source that is itself a pronoun without a meaning gives none.
   */
  public Speaker standingFor(Speaker source, Basis basis) {
    Span place =
        source.standsIn() && source.antecedent != null ? source.antecedent.span() : source.span;
    if (source.label == null || place == null || source.basis == Basis.NOBODY) {
      return this;
    }
    return with(
        source.type,
        null,
        null,
        null,
        source.country,
        source.confidence,
        List.of(),
        new Antecedent(null, List.of(), null, place),
        List.of(),
        basis);
  }

  /** The same source as printed, with something else known of it. */
  private Speaker with(
      SpeakerType type,
      @Nullable String name,
      @Nullable String iri,
      @Nullable OfficeHeld office,
      @Nullable String country,
      double confidence,
      List<Candidate> candidates,
      @Nullable Antecedent antecedent,
      List<Member> members,
      @Nullable Basis basis) {
    return new Speaker(
        label,
        span,
        type,
        name,
        iri,
        office,
        country,
        confidence,
        candidates,
        antecedent,
        members,
        basis);
  }

  /** Whether it is a pronoun in place of another source, which names nobody. */
  public boolean standsIn() {
    return !isNamed() && basis != null && basis != Basis.NOBODY;
  }

  /** Whether somebody is asserted to be the speaker. */
  public boolean isNamed() {
    return name != null || !members.isEmpty();
  }

  /** Those who are asserted to speak: the one named, the members, or nobody. */
  public List<Member> named() {
    return name == null ? members : List.of(new Member(name, iri, type, office, country));
  }
}
