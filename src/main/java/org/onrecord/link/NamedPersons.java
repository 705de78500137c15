package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Discourse.Sex;
import org.onrecord.register.Register;
import org.onrecord.text.Span;
import org.onrecord.text.Spans;

/**
 * The persons whom a text names, mention by mention in text order, each as far as it is known. For
 * one document; immutable.
 */
final class NamedPersons {

  /**
   * A place where the text names a person.
   *
   * @param titles titles and descriptions printed with the name here, folded
   * @param quoted whether it stands in somebody's words, between quotation marks
   * @param addressed whether the person is only spoken to
   */
  record Naming(
      Span span, Identified who, Set<String> titles, Sex sex, boolean quoted, boolean addressed) {
    Naming {
      titles = Set.copyOf(titles);
    }

    /** This mention, of another person. */
    Naming of(Identified other) {
      return new Naming(span, other, titles, sex, quoted, addressed);
    }
  }

  private final List<Naming> namings;
  private final Register register;
  private final GivenNames givenNames;

  NamedPersons(List<Naming> namings, Register register, GivenNames givenNames) {
    this.givenNames = givenNames;
    this.namings = namings.stream().sorted(Comparator.comparing(Naming::span)).toList();
    this.register = register;
  }

  /** Those whose mention begins inside a stretch of the text. */
  List<Naming> within(int start, int end) {
    int from = Spans.firstFrom(namings, Naming::span, start);
    int to = from;
    while (to < namings.size() && namings.get(to).span().start() < end) {
      to++;
    }
    return namings.subList(from, to);
  }

  /** The different persons of these mentions, in order. */
  static List<Identified> distinct(List<Naming> namings) {
    List<Identified> persons = new ArrayList<>();
    for (Naming naming : namings) {
      if (!holds(persons, naming.who())) {
        persons.add(naming.who());
      }
    }
    return persons;
  }

  private static boolean holds(List<Identified> persons, Identified who) {
    for (Identified person : persons) {
      if (who.isSamePersonAs(person)) {
        return true;
      }
    }
    return false;
  }

  /** What the register or the text shows of a person; unknown where they contradict each other. */
  Sex sex(Identified who) {
    Sex known = who.isOfficial() ? sex(register.person(who.person())) : givenNames.sex(who.name());
    if (known != Sex.UNKNOWN) {
      return known;
    }
    Sex sex = Sex.UNKNOWN;
    for (Naming naming : namings) {
      if (naming.sex() != Sex.UNKNOWN && naming.who().isSamePersonAs(who)) {
        if (!sex.agrees(naming.sex())) {
          return Sex.UNKNOWN;
        }
        sex = naming.sex();
      }
    }
    return sex;
  }

  static Sex sex(Register.Person person) {
    String gender = person.gender() == null ? "" : person.gender();
    return switch (gender) {
      case "male" -> Sex.MALE;
      case "female" -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }
}
