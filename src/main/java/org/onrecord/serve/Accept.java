package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client takes, by its {@code Accept} header (RFC 9110, section 12.5.1). */
record Accept(List<Accept.Range> ranges) {

  /** One range of media types and how much it is liked, from 0 to 1. */
  record Range(String type, double quality) {
    /** How closely it names the type: 0 not at all, 1 all types, 2 all of a kind, 3 this one. */
    int closeness(String other) {
      if (type.equals(other)) {
        return 3;
      }
      if (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1))) {
        return 2;
      }
      return type.equals("*/*") ? 1 : 0;
    }
  }

  static Accept of(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type, quality(pieces)));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : List.copyOf(ranges));
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (piece.startsWith("q=")) {
        try {
          return Math.clamp(Double.parseDouble(piece.substring(2)), 0.0, 1.0);
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** The one that is liked best; of equals the first. Empty where none is taken. */
  Optional<Media> best(List<Media> offered) {
    Media best = null;
    double most = 0;
    for (Media media : offered) {
      double liked = media.types().stream().mapToDouble(this::quality).max().orElse(0);
      if (liked > most) {
        best = media;
        most = liked;
      }
    }
    return Optional.ofNullable(best);
  }

  private double quality(String type) {
    int closest = 0;
    double quality = 0;
    for (Range range : ranges) {
      int closeness = range.closeness(type);
      if (closeness > closest) {
        closest = closeness;
        quality = range.quality();
      }
    }
    return quality;
  }

  /** Whether the client names this form itself, and not only takes anything. */
  boolean names(Media media) {
    return ranges.stream()
        .anyMatch(range -> range.quality() > 0 && media.types().contains(range.type()));
  }
}
