package org.onrecord.model;

import java.util.List;
import java.util.Map;
import org.onrecord.text.Span;

/**
 * Of whom a text speaks, as extraction sees it: what linking needs to say whom a pronoun or a
 * description means.
 *
 * @param namings where the text names persons, in text order
 * @param referents for each pronoun that is a source, by its place, the noun phrases before it that
 *     it may refer to: nearest sentence first, in text order within each
 */
public record Discourse(List<Naming> namings, Map<Span, List<Referent>> referents) {

  public static final Discourse NONE = new Discourse(List.of(), Map.of());

  /** What a name, a title or a description shows. */
  public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether both may be said of one person. */
    public boolean agrees(Sex other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  /**
   * A place where the text names a person.
   *
   * @param name the fullest form of the name in the document
   * @param titles titles and descriptions printed with it here
   * @param quoted whether it stands in somebody's words
   */
  public record Naming(Span span, String name, List<String> titles, Sex sex, boolean quoted) {
    public Naming {
      titles = List.copyOf(titles);
    }
  }

  /** What a noun phrase before a pronoun is. */
  public enum Kind {
    /** A person by name. */
    NAMED,
    /** A person by description: "the mayor". */
    DESCRIBED,
    /** Capitalised words that may name anything: "AMLO", "the Pentagon". */
    CAPITALISED,
    /** Several: "the officials". */
    GROUP,
    /** "he", "she". */
    PRONOUN
  }

  /**
   * A noun phrase that a pronoun may refer to.
   *
   * @param sentence how many sentences before the pronoun's own
   * @param subject whether it is the subject of its clause
   * @param source whether something is attributed to it
   */
  public record Referent(
      Span span, Kind kind, Sex sex, int sentence, boolean subject, boolean source) {}

  public Discourse {
    namings = List.copyOf(namings);
    referents = Map.copyOf(referents);
  }
}
