package org.onrecord.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.register.Period;
import org.onrecord.register.Register;
import org.onrecord.text.FoldedText;

/**
 * Says who is meant by a name: the only one who bears it, who held the office named with it, who
 * was in office at the time asked for, and else the only one of high office. Immutable.
 */
final class Namesakes {
  /** Kinds of office whose holders are not known by their family name alone. */
  private static final Set<String> MINOR =
      Set.of(
          "other",
          "ambassador",
          "special-envoy",
          "deputy-foreign-minister",
          "member-of-parliament");

  /** Kinds of office by which the world knows somebody. */
  private static final Set<String> HIGH =
      Set.of(
          "head-of-state",
          "head-of-government",
          "foreign-minister",
          "vice-president",
          "head-of-organisation");

  private final Register register;
  private final NameLexicon lexicon;

  Namesakes(Language language, Register register) {
    this.lexicon = language.names();
    this.register = register;
  }

  /**
   * Who is meant.
   *
   * @param meant one, or several of whom none is chosen
   * @param others who bear the name as well and were passed over
   */
  record Choice(List<Register.Person> meant, List<Register.Person> others) {}

  Choice choose(Piece.Someone someone, @Nullable Period time) {
    List<Integer> all = List.copyOf(new LinkedHashSet<>(someone.people()));
    List<Integer> left = all;
    if (left.size() > 1 && someone.country() != null) {
      String country = someone.country();
      left = kept(left, tenure -> country.equals(register.office(tenure.office()).country()));
    }
    if (left.size() > 1 && someone.title() != null) {
      NameLexicon.Title title = lexicon.titleOf(someone.title());
      left = kept(left, tenure -> title == null || fits(title, register.office(tenure.office())));
    }
    if (left.size() > 1 && time != null) {
      left = kept(left, tenure -> tenure.period().mayOverlap(time) && !isMinor(tenure));
    }
    if (left.size() > 1) {
      left = kept(left, tenure -> !isMinor(tenure));
    }
    if (left.size() > 1 && !someone.full()) {
      left = mostKnown(ofThatName(left, FoldedText.fold(someone.text())));
    }
    Set<Integer> meant = Set.copyOf(left);
    return new Choice(
        people(left), people(all.stream().filter(person -> !meant.contains(person)).toList()));
  }

  /** Those whose last name it is, before those who bear it with another: "Johnson Smith". */
  private List<Integer> ofThatName(List<Integer> people, String folded) {
    List<Integer> kept =
        people.stream()
            .filter(
                person ->
                    register.person(person).familyNames().stream()
                        .anyMatch(family -> FoldedText.fold(family).equals(folded)))
            .toList();
    return kept.isEmpty() ? people : kept;
  }

  private boolean isOfSameCountry(int one, int other) {
    Set<String> countries = countries(one);
    return countries(other).stream().anyMatch(countries::contains);
  }

  private Set<String> countries(int person) {
    return register.tenuresOf(person).stream()
        .map(tenure -> register.office(tenure.office()).country())
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * The one who was in high office far longer than all others, where none of these is of the same
   * country; else all.
   */
  private List<Integer> mostKnown(List<Integer> people) {
    List<Integer> sorted =
        people.stream().sorted(java.util.Comparator.comparingLong(p -> -highOffice(p))).toList();
    boolean clear =
        sorted.size() > 1
            && highOffice(sorted.get(0)) * 2 >= highOffice(sorted.get(1)) * 5
            && sorted.stream().skip(1).noneMatch(p -> isOfSameCountry(sorted.getFirst(), p));
    return clear ? List.of(sorted.getFirst()) : people;
  }

  /** Days in offices that are known everywhere. */
  private long highOffice(int person) {
    return register.tenuresOf(person).stream()
        .filter(tenure -> HIGH.contains(register.office(tenure.office()).kind()))
        .mapToLong(tenure -> days(tenure.period()))
        .sum();
  }

  private long days(Period period) {
    int last = period.endsBy() == Period.NEVER ? asOf() : period.endsBy();
    return period.startsFrom() == Period.EVER ? 365 : Math.max(0, last - period.startsFrom());
  }

  /** The last day on which the register knows somebody to have begun or ended. */
  private int asOf() {
    return register.content().tenures().stream()
        .mapToInt(tenure -> tenure.period().startsBy())
        .max()
        .orElse(0);
  }

  /** Those of whom some term of office is so; all where it is so of none. */
  private List<Integer> kept(
      List<Integer> people, java.util.function.Predicate<Register.Tenure> test) {
    List<Integer> kept =
        people.stream()
            .filter(person -> register.tenuresOf(person).stream().anyMatch(test))
            .toList();
    return kept.isEmpty() ? people : kept;
  }

  private boolean isMinor(Register.Tenure tenure) {
    return isMinor(register.office(tenure.office()));
  }

  static boolean isMinor(Register.Office office) {
    return MINOR.contains(office.kind());
  }

  private static boolean fits(NameLexicon.Title title, Register.Office office) {
    return title.isAddress()
        || title.kinds().contains(office.kind())
        || office.titles().stream().anyMatch(t -> FoldedText.fold(t).equals(title.form()));
  }

  private List<Register.Person> people(List<Integer> places) {
    return places.stream().map(register::person).toList();
  }

  /** Whether somebody of these has a name that begins so: "Tony" of "Tony Blair". */
  boolean isGivenName(String folded, List<Integer> people) {
    return people.stream()
        .flatMap(person -> register.person(person).names().stream())
        .map(FoldedText::fold)
        .anyMatch(name -> name.startsWith(folded + " "));
  }

  /**
   * The offices that a title means in a country or organisation, those held at the time before
   * others, those of that very title before others of the kind.
   */
  List<Register.Office> offices(String title, @Nullable String body, @Nullable Period time) {
    NameLexicon.Title known = lexicon.titleOf(title);
    List<Register.Office> printed = new ArrayList<>();
    List<Register.Office> ofKind = new ArrayList<>();
    for (Register.Office office : register.content().offices()) {
      if (body == null || body.equals(office.country()) || body.equals(office.organisation())) {
        boolean bears = office.titles().stream().anyMatch(t -> FoldedText.fold(t).equals(title));
        if (bears) {
          printed.add(office);
        } else if (body != null && known != null && known.kinds().contains(office.kind())) {
          ofKind.add(office);
        }
      }
    }
    List<Register.Office> found = printed.isEmpty() ? highest(ofKind) : printed;
    return found.size() > 1 && time != null ? heldIn(found, time) : found;
  }

  private static List<Register.Office> highest(List<Register.Office> offices) {
    List<Register.Office> major =
        offices.stream().filter(office -> !MINOR.contains(office.kind())).toList();
    return major.isEmpty() ? offices : major;
  }

  private List<Register.Office> heldIn(List<Register.Office> offices, Period time) {
    Set<String> held =
        register.content().tenures().stream()
            .filter(tenure -> tenure.period().mayOverlap(time))
            .map(tenure -> register.office(tenure.office()).iri())
            .collect(Collectors.toSet());
    List<Register.Office> kept = offices.stream().filter(o -> held.contains(o.iri())).toList();
    return kept.isEmpty() ? offices : kept;
  }
}
