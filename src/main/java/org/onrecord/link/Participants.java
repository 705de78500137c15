package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.link.Officials.Answer;
import org.onrecord.model.OfficeHeld;
import org.onrecord.model.Participant;
import org.onrecord.register.Register.Person;
import org.onrecord.register.Sense;
import org.onrecord.text.SpellingDistance;

/** Those whom a document names as taking part, resolved against the register. For one document. */
final class Participants {
  /** That a participant whom no register knows is rightly named by the document. */
  private static final double NAMED_BY_DOCUMENT = 0.85;

  private static final int SHOWS_A_HOUSE = 3;

  /** Given names that begin with so many same letters may be one. */
  private static final int ALIKE = 3;

  /** A kind of office that many titles have. */
  private static final String SHARED = "head-of-organisation";

  /** One participant: the name, the titles of the role as printed, who it is. */
  record Known(PersonName name, List<Title> titles, Identified identified) {
    boolean bears(Title title) {
      return titles.stream()
          .anyMatch(
              t ->
                  t.form().equals(title.form())
                      || t.kinds().stream().anyMatch(title.kinds()::contains));
    }

    /**
     * Whether a title without a name means this one: of heads of organisations only one of the same
     * title, for the Secretary-General is not the President.
     */
    boolean bearsAlone(Title title) {
      return titles.stream()
          .anyMatch(
              t ->
                  plain(t).equals(plain(title))
                      || t.kinds().stream()
                          .anyMatch(kind -> !kind.equals(SHARED) && title.kinds().contains(kind)));
    }

    private static String plain(Title title) {
      return title.form().replace('-', ' ');
    }
  }

  private final Officials officials;
  private final NameFinder nameFinder;
  private final NameLexicon lexicon;
  private final List<Known> known = new ArrayList<>();

  Participants(
      List<Participant> participants,
      Moment moment,
      Officials officials,
      NameFinder nameFinder,
      NameLexicon lexicon) {
    this.officials = officials;
    this.nameFinder = nameFinder;
    this.lexicon = lexicon;
    for (Participant participant : participants) {
      PersonName name = PersonName.of(participant.name(), lexicon);
      if (!name.isEmpty()) {
        known.add(known(participant, name, moment));
      }
    }
  }

  private Known known(Participant participant, PersonName name, Moment moment) {
    String role = participant.role();
    FoundNames inRole = nameFinder.find(role == null ? "" : role);
    List<Title> titles = inRole.titles().stream().map(t -> lexicon.title(t.index())).toList();
    String country = participant.country();
    if (country == null && !inRole.countries().isEmpty()) {
      country =
          officials
              .register()
              .content()
              .countries()
              .get(inRole.countries().getFirst().country())
              .code();
    }
    return new Known(name, titles, identified(participant, name, titles, country, moment));
  }

  private Identified identified(
      Participant participant,
      PersonName name,
      List<Title> titles,
      @Nullable String country,
      Moment moment) {
    List<@Nullable Title> tried = new ArrayList<>(titles);
    tried.add(null);
    for (Title title : tried) {
      Identified official = official(name, title, country, moment);
      if (official != null && !isNamesake(official, participant.country())) {
        return country == null ? official : inCountry(official, country);
      }
    }
    String role = participant.role();
    OfficeHeld office = role == null || role.isBlank() ? null : new OfficeHeld(null, role);
    return new Identified(
        -1, lexicon.withoutAddress(participant.name()), null, office, country, NAMED_BY_DOCUMENT);
  }

  /** "Mr N Vik" of one country's parliament is not Nils Vik, who held office in another's alone. */
  private boolean isNamesake(Identified official, @Nullable String country) {
    List<String> countries =
        officials.register().tenuresOf(official.person()).stream()
            .map(tenure -> officials.register().office(tenure.office()).country())
            .filter(Objects::nonNull)
            .toList();
    return country != null && !countries.isEmpty() && !countries.contains(country);
  }

  /**
   * The country that the document gives stands; the office of another country is then not the one
   * meant.
   */
  private static Identified inCountry(Identified official, String country) {
    if (official.country() == null || official.country().equals(country)) {
      return new Identified(
          official.person(),
          official.name(),
          official.iri(),
          official.office(),
          country,
          official.confidence());
    }
    return new Identified(
        official.person(), official.name(), official.iri(), null, country, official.confidence());
  }

  private @Nullable Identified official(
      PersonName name, @Nullable Title title, @Nullable String country, Moment moment) {
    List<Integer> bearers = new ArrayList<>();
    for (Sense sense : officials.register().dictionary().exactly(name.joined())) {
      if (sense.kind() == Sense.Kind.PERSON) {
        bearers.add(sense.index());
      }
    }
    if (bearers.isEmpty()) {
      for (int person : officials.index().byFamily(name.last())) {
        if (agrees(person, name) && (title != null || country != null || isWhole(person, name))) {
          bearers.add(person);
        }
      }
    }
    if (!bearers.isEmpty()) {
      Answer answer = officials.among(bearers, title, country, moment, true);
      if (answer.identified() != null) {
        return answer.identified();
      }
    }
    boolean enough = country != null || name.words().size() == 1;
    return title == null || !enough ? null : byOffice(name, title, country, moment);
  }

  /**
   * The holder of the office, where the surname is the same: spellings of given names differ, or
   * none is given.
   */
  private @Nullable Identified byOffice(
      PersonName name, Title title, @Nullable String country, Moment moment) {
    Identified holder = officials.named(name.last(), title, country, moment).identified();
    return holder == null || mayBe(holder, name) ? holder : null;
  }

  /** Whether printed given names may be another spelling of the official's: they begin alike. */
  private boolean mayBe(Identified holder, PersonName name) {
    return name.words().size() == 1
        || officials.register().person(holder.person()).names().stream()
            .map(printed -> PersonName.of(printed, lexicon))
            .anyMatch(n -> isSpelling(n.first(), name.first()));
  }

  /** "Sergey" and "Sergei", "Mohamed" and "Muhammad", "Steve" and "Stephen"; not "Ivica" and "Ivana". */
  private static boolean isSpelling(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    return same >= ALIKE
        || same > 0 && (initial || consonants(one).equals(consonants(other)))
        || same == Math.min(one.length(), other.length());
  }

  /** Without vowels and doubled letters. */
  private static String consonants(String name) {
    StringBuilder left = new StringBuilder();
    for (char c : name.toCharArray()) {
      boolean vowel = "aeiouyj".indexOf(c) >= 0;
      boolean doubled = !left.isEmpty() && left.charAt(left.length() - 1) == c;
      if (Character.isLetter(c) && !vowel && !doubled) {
        left.append(c);
      }
    }
    return left.toString();
  }

  private boolean agrees(int person, PersonName name) {
    return name.agreesWithOneOf(officials.register().person(person).names(), lexicon);
  }

  /**
   * Whether a name that nothing else is known of is an official's, but for words in its middle:
   * "Mark Brown" is not Mark Malloch Brown, nor is "M. Brown" or "Rob Brown" a Robert Brown.
   */
  private boolean isWhole(int person, PersonName name) {
    Person official = officials.register().person(person);
    boolean family =
        official.familyNames().isEmpty()
            || official.familyNames().stream()
                .map(printed -> PersonName.of(printed, lexicon))
                .anyMatch(name::endsWith);
    return family
        && official.names().stream()
            .map(printed -> PersonName.of(printed, lexicon))
            .anyMatch(printed -> printed.first().equals(name.first()));
  }

  /** Whether several of one country show that those without one are of its house too. */
  boolean areOfHouse(String country) {
    return known.stream().filter(k -> country.equals(k.identified().country())).count()
        >= SHOWS_A_HOUSE;
  }

  List<Known> all() {
    return known;
  }

  /**
   * The one whose name ends in these words, by role where several do; null where that leaves none
   * or several.
   */
  @Nullable Identified named(PersonName name, @Nullable Title title) {
    List<Known> same = known.stream().filter(k -> isCalled(k, name)).toList();
    if (same.size() > 1 && title != null) {
      same = same.stream().filter(k -> k.bears(title)).toList();
    }
    return sole(same);
  }

  private boolean isCalled(Known participant, PersonName name) {
    if (participant.name.endsWith(name) || participant.name.joined().equals(name.joined())) {
      return true;
    }
    if (name.words().size() > 1 && participant.name.agreesWith(name)) {
      return true;
    }
    boolean regnal =
        participant.titles.stream().anyMatch(t -> lexicon.list("regnal-titles").contains(t.form()));
    return (regnal || participant.name.words().size() < 3 && endsInNumber(participant.name))
            && participant.name.first().equals(name.first())
        || participant.identified.isOfficial() && bearsFamily(participant.identified.person(), name)
        || participant.name.words().size() > 2
            && participant
                .name
                .words()
                .subList(1, participant.name.words().size())
                .contains(name.joined());
  }

  private static boolean endsInNumber(PersonName name) {
    return name.words().getLast().chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }

  private boolean bearsFamily(int person, PersonName name) {
    return officials.index().byFamily(name.joined()).contains(person);
  }

  /** The one whose surname a slip of the keyboard away from this is, in the same role. */
  @Nullable Identified almostNamed(PersonName name, Title title) {
    return sole(
        known.stream()
            .filter(k -> k.bears(title) && SpellingDistance.isSlip(name.last(), k.name().last()))
            .toList());
  }

  /** The one whose role bears this title. */
  @Nullable Identified inRole(Title title) {
    return sole(known.stream().filter(k -> k.bearsAlone(title)).toList());
  }

  private static @Nullable Identified sole(List<Known> known) {
    return known.size() == 1 ? known.getFirst().identified() : null;
  }
}
