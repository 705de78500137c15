package org.onrecord.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Country;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Person;
import org.onrecord.register.Register.Tenure;

/**
 * Those of a register who may appear in made-up documents. Few countries, topics and persons are
 * named often and most of them rarely, as in real documents. Immutable and thread-safe.
 */
final class SyntheticCast {
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final int DAYS = 20 * 365;
  private static final Set<String> SPEAKING =
      Set.of("head-of-state", "head-of-government", "foreign-minister");

  /** So steeply frequency falls from the first to the last of a list. */
  private static final double STEEPNESS = 3;

  private final Register register;
  private final List<Country> countries;
  private final List<Tenure> tenures;

  SyntheticCast(Register register) {
    this.register = register;
    this.countries =
        register.content().countries().stream()
            .filter(
                c -> c.sovereign() == null && !c.demonyms().isEmpty() && !c.capitals().isEmpty())
            .toList();
    this.tenures =
        register.content().tenures().stream()
            .filter(t -> SPEAKING.contains(register.office(t.office()).kind()))
            .filter(t -> !register.person(t.person()).familyNames().isEmpty())
            .toList();
    if (countries.isEmpty() || tenures.isEmpty() || register.content().topics().isEmpty()) {
      throw new IllegalArgumentException(
          "the register has no officials, countries or topics to make documents of");
    }
  }

  SyntheticScene scene(RandomGenerator random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return new SyntheticScene(this, day, incumbent(day, random), incumbent(day, random), random);
  }

  /** One who was in office on a day. */
  private SyntheticScene.Speaker incumbent(LocalDate day, RandomGenerator random) {
    int epochDay = (int) day.toEpochDay();
    int from = random.nextInt(tenures.size());
    Tenure found = tenures.get(from);
    for (int i = 0; i < tenures.size(); i++) {
      Tenure tenure = tenures.get((from + i) % tenures.size());
      if (tenure.period().surelyHolds(epochDay)) {
        found = tenure;
        break;
      }
    }
    Person person = register.person(found.person());
    Office office = register.office(found.office());
    return new SyntheticScene.Speaker(
        person.name(), person.familyNames().getFirst(), title(office.kind()));
  }

  private static String title(String kind) {
    return switch (kind) {
      case "head-of-state" -> "President";
      case "head-of-government" -> "Prime Minister";
      default -> "Foreign Minister";
    };
  }

  Country country(RandomGenerator random) {
    return some(countries, random);
  }

  String topic(RandomGenerator random) {
    return some(some(register.content().topics(), random).triggers(), random);
  }

  String organisation(RandomGenerator random) {
    return some(register.content().organisations(), random).name();
  }

  /** A person whom no register knows: the given name of one and the family name of another. */
  String person(RandomGenerator random) {
    Person one = register.person(tenures.get(random.nextInt(tenures.size())).person());
    Person other = register.person(tenures.get(random.nextInt(tenures.size())).person());
    return one.name().split(" ", 2)[0] + " " + other.familyNames().getFirst();
  }

  /** One of a list, the first ones far more often than the last. */
  private static <T> T some(List<T> all, RandomGenerator random) {
    return all.get((int) (Math.pow(random.nextDouble(), STEEPNESS) * all.size()));
  }
}
