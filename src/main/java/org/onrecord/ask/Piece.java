package org.onrecord.ask;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a question that is understood as one thing, or not understood. */
sealed interface Piece {

  /** The words as they stand in the question. */
  String text();

  /** Words that say what is asked for; of {@link Sign#ACT} with the act. */
  record Cue(String text, Sign sign, String act) implements Piece {}

  /**
   * Somebody of the register, or one of several of the same name.
   *
   * @param people places in the register
   * @param full whether the name is a full one
   * @param title folded, as printed before the name, or null
   * @param country code of the country named with it, or null
   */
  record Someone(
      String text,
      List<Integer> people,
      boolean full,
      @Nullable String title,
      @Nullable String country)
      implements Piece {
    public Someone {
      people = List.copyOf(people);
    }
  }

  /**
   * A country, by name, adjective or capital.
   *
   * @param codes one, or several where the name is shared
   * @param topic IRI of the topic that has the same name, or null
   */
  record Land(String text, List<String> codes, @Nullable String topic) implements Piece {
    public Land {
      codes = List.copyOf(codes);
    }
  }

  /**
   * An organisation, a topic, or what is both.
   *
   * @param topic IRI, or null
   * @param organisation IRI, or null
   */
  record Matter(String text, @Nullable String topic, @Nullable String organisation)
      implements Piece {}

  /** A title without a name: "foreign minister". */
  record Role(String text, String title) implements Piece {}

  /** An office of the register, by IRI. */
  record Post(String text, String iri, String country) implements Piece {}

  /** Words to look for. */
  record Words(String text, String words) implements Piece {}

  /** A document, by identity or address. */
  record Paper(String text) implements Piece {}

  /**
   * A time; both days belong to it.
   *
   * @param problem why it cannot be used, or null
   * @param attached whether it only stood behind "from", which means "in" of a document
   */
  record Time(
      String text,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      boolean attached,
      @Nullable String problem)
      implements Piece {}

  /** What of a genitive: "'s". */
  record Possessive(String text) implements Piece {}

  /** A comma and the like. */
  record Mark(String text) implements Piece {}

  /** A word that says nothing to us. */
  record Unknown(String text, boolean capitalised) implements Piece {}
}
