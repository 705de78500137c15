package org.onrecord.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.onrecord.register.Register.Country;

/** The day of a made-up document, who appears in it, and the countries of which it is. */
final class SyntheticScene {
  private static final int MAIN_COUNTRIES = 4;
  private static final int MOST_COUNTED = 90;

  /** One in so many countries named is none of the document's own. */
  private static final int OTHERS = 5;

  /** An official, as a document names them. */
  record Speaker(String name, String surname, String title) {
    String titled() {
      return title + " " + name;
    }
  }

  private final SyntheticCast cast;
  private final LocalDate day;
  private final Speaker host;
  private final Speaker guest;
  private final List<Country> countries;
  private final RandomGenerator random;

  SyntheticScene(
      SyntheticCast cast, LocalDate day, Speaker host, Speaker guest, RandomGenerator random) {
    this.cast = cast;
    this.day = day;
    this.host = host;
    this.guest = guest;
    this.random = random;
    this.countries =
        java.util.stream.Stream.generate(() -> cast.country(random)).limit(MAIN_COUNTRIES).toList();
  }

  LocalDate day() {
    return day;
  }

  Speaker host() {
    return host;
  }

  Speaker guest() {
    return guest;
  }

  /** What stands for a name in a form. */
  String given(String name) {
    return switch (name) {
      case "host" -> host.titled();
      case "host.title" -> host.title();
      case "host.surname" -> host.surname();
      case "guest" -> guest.titled();
      case "guest.surname", "surname" -> guest.surname();
      case "person" -> cast.person(random);
      case "country" -> country().name();
      case "demonym" -> country().demonyms().getFirst();
      case "capital" -> country().capitals().getFirst();
      case "organisation" -> cast.organisation(random);
      case "topic" -> cast.topic(random);
      case "number" -> String.valueOf(2 + random.nextInt(MOST_COUNTED));
      default -> throw new IllegalArgumentException("no made-up document gives " + name);
    };
  }

  private Country country() {
    return random.nextInt(OTHERS) == 0
        ? cast.country(random)
        : countries.get(random.nextInt(countries.size()));
  }
}
