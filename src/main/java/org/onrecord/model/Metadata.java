package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document as a whole; null or empty where unknown.
 *
 * @param date the day on which the words were spoken or published
 * @param url the canonical address of the document
 * @param language a BCP 47 tag
 * @param place where the words were spoken, as printed
 */
public record Metadata(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable String place,
    List<Participant> participants) {

  public static final Metadata UNKNOWN =
      new Metadata(null, null, null, null, null, null, List.of());

  public Metadata {
    participants = List.copyOf(participants);
  }

  public static Metadata titled(@Nullable String title) {
    return new Metadata(title, null, null, null, null, null, List.of());
  }

  public static Metadata of(List<Participant> participants) {
    return new Metadata(null, null, null, null, null, null, participants);
  }

  /**
   * This, with every field that {@code other} knows taken from it; participants of both, the
   * other's first.
   */
  public Metadata overriddenBy(Metadata other) {
    return new Metadata(
        other.title != null ? other.title : title,
        other.date != null ? other.date : date,
        other.url != null ? other.url : url,
        other.publisher != null ? other.publisher : publisher,
        other.language != null ? other.language : language,
        other.place != null ? other.place : place,
        union(other.participants, participants));
  }

  private static List<Participant> union(List<Participant> first, List<Participant> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
