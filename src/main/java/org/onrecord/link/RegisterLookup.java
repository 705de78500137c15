package org.onrecord.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Language;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Period;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Tenure;
import org.onrecord.register.Sense;
import org.onrecord.text.FoldedText;

/**
 * Tells whom a name or a title may mean on a day, and why: which part of what was asked matched
 * which label, which office and which term. It looks at the register alone; a text says more.
 * Immutable and thread-safe.
 */
public final class RegisterLookup {
  /** Longest name of a country or organisation before or after a title, in words. */
  private static final int COUNTRY_WORDS = 5;

  private final Register register;
  private final NameLexicon lexicon;
  private final Officials officials;
  private final NameMatches names;

  public RegisterLookup(Register register, Language language) {
    this.register = register;
    this.lexicon = language.names();
    this.officials = new Officials(new PeopleIndex(register, language), lexicon);
    this.names = new NameMatches(officials.index());
  }

  /**
   * A term of office, dated as far as known.
   *
   * @param start the day, month or year, or null where it is not known
   * @param end likewise; null also while it goes on
   */
  public record Term(
      String office, String label, @Nullable String start, @Nullable String end, boolean acting) {}

  /**
   * Somebody who may be meant.
   *
   * @param because what matched, in words
   * @param onTheDay the terms that fit and go on that day
   * @param otherwise the last term that fits before the day, or the first after it, where none goes
   *     on
   */
  public record Candidate(
      String iri, String name, String because, List<Term> onTheDay, @Nullable Term otherwise) {
    public Candidate {
      onTheDay = List.copyOf(onTheDay);
    }

    public boolean inOffice() {
      return !onTheDay.isEmpty();
    }
  }

  /**
   * What was asked, taken apart.
   *
   * @param bodies codes of the countries and IRIs of the organisations that it may name; empty
   *     where it names none
   * @param named what names them, or null
   */
  private record Asked(
      @Nullable Title title, PersonName name, Set<String> bodies, @Nullable String named) {
    boolean isEmpty() {
      return name.isEmpty() && (title == null || title.isAddress() || !title.office());
    }
  }

  /**
   * All whom it may mean. Those in office on the day come alone where there are any, except that a
   * full name means whoever bears it.
   *
   * @param asked a name, a title, or both, with a country or without
   * @param country the code of the country asked about, or null for any
   */
  public List<Candidate> find(String asked, LocalDate on, @Nullable String country) {
    int day = Math.toIntExact(on.toEpochDay());
    Map<String, Candidate> found = new LinkedHashMap<>();
    for (Asked reading : readings(asked)) {
      boolean contradicts =
          country != null && !reading.bodies.isEmpty() && !reading.bodies.contains(country);
      if (!contradicts && !reading.isEmpty()) {
        candidates(reading, country == null ? reading.bodies : Set.of(country), day)
            .forEach(candidate -> found.putIfAbsent(candidate.iri(), candidate));
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::iri))
        .toList();
  }

  /**
   * The ways to take it apart, the one with most in it first: "Georgia Meloni" is no minister of
   * Georgia.
   */
  private List<Asked> readings(String asked) {
    List<String> words = new ArrayList<>(Arrays.asList(FoldedText.fold(asked).strip().split(" ")));
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
    List<Asked> readings = new ArrayList<>();
    readings.add(reading(words, Set.of(), null));
    for (int n = Math.min(COUNTRY_WORDS, words.size() - 1); n > 0; n--) {
      addWithBody(words.subList(0, n), words.subList(n, words.size()), readings);
      addWithBody(
          words.subList(words.size() - n, words.size()),
          words.subList(0, words.size() - n),
          readings);
    }
    return readings;
  }

  private void addWithBody(List<String> body, List<String> rest, List<Asked> readings) {
    String named = String.join(" ", body);
    String bare =
        named.endsWith("'s")
            ? named.substring(0, named.length() - 2)
            : named.endsWith("'") ? named.substring(0, named.length() - 1) : named;
    if (bare.startsWith("the ")) {
      bare = bare.substring("the ".length());
    }
    Set<String> bodies = new TreeSet<>();
    for (Sense sense : register.dictionary().exactly(bare)) {
      if (sense.isCountry()) {
        bodies.add(register.content().countries().get(sense.index()).code());
      } else if (sense.kind() == Sense.Kind.ORGANISATION) {
        bodies.add(register.content().organisations().get(sense.index()).iri());
      }
    }
    List<String> left = new ArrayList<>(rest);
    while (left.size() > 1 && lexicon.list("before-a-body").contains(left.getLast())) {
      left.removeLast();
    }
    if (!bodies.isEmpty()) {
      readings.add(reading(left, bodies, bare));
    }
  }

  private Asked reading(List<String> words, Set<String> bodies, @Nullable String named) {
    SpeakerLabel label = SpeakerLabel.of(String.join(" ", words), lexicon);
    PersonName name = label.name().joined().isBlank() ? PersonName.NONE : label.name();
    return new Asked(label.title(), name, bodies, named);
  }

  private List<Candidate> candidates(Asked asked, Set<String> bodies, int day) {
    Map<Integer, String> people = asked.name.isEmpty() ? Map.of() : names.of(asked.name);
    List<Integer> places =
        asked.name.isEmpty() ? holders(asked.title, bodies) : List.copyOf(people.keySet());
    boolean exact =
        asked.name.isEmpty()
            && places.stream().anyMatch(person -> holdsExactly(person, asked.title, bodies, day));
    List<Candidate> candidates = new ArrayList<>();
    for (int person : places) {
      String match = people.get(person);
      Candidate candidate = candidate(person, match, asked, bodies, day, exact);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    boolean some = candidates.stream().anyMatch(Candidate::inOffice);
    return candidates.stream().filter(c -> c.inOffice() || !some && !asked.name.isEmpty()).toList();
  }

  private List<Integer> holders(@Nullable Title title, Set<String> bodies) {
    Set<Integer> people = new LinkedHashSet<>();
    for (Tenure tenure : register.content().tenures()) {
      if (title != null && fits(register.office(tenure.office()), title, bodies)) {
        people.add(tenure.person());
      }
    }
    return List.copyOf(people);
  }

  private boolean fits(Office office, @Nullable Title title, Set<String> bodies) {
    boolean ofBody =
        bodies.isEmpty()
            || office.country() != null && bodies.contains(office.country())
            || office.organisation() != null && bodies.contains(office.organisation());
    return ofBody && (title == null || officials.fits(title, office));
  }

  /**
   * Whether the title is printed of an office that is held then: that goes before offices of which
   * it may be said.
   */
  private boolean holdsExactly(int person, @Nullable Title title, Set<String> bodies, int day) {
    return register.tenuresOf(person).stream()
        .anyMatch(
            tenure ->
                tenure.period().mayHold(day)
                    && fits(register.office(tenure.office()), title, bodies)
                    && prints(register.office(tenure.office()), title));
  }

  private static boolean prints(Office office, @Nullable Title title) {
    return title != null
        && office.titles().stream()
            .anyMatch(printed -> FoldedText.fold(printed).equals(title.form()));
  }

  private @Nullable Candidate candidate(
      int person, @Nullable String match, Asked asked, Set<String> bodies, int day, boolean exact) {
    List<Tenure> fitting =
        register.tenuresOf(person).stream()
            .filter(tenure -> fits(register.office(tenure.office()), asked.title, bodies))
            .filter(tenure -> !exact || prints(register.office(tenure.office()), asked.title))
            .toList();
    List<Tenure> now = fitting.stream().filter(tenure -> tenure.period().mayHold(day)).toList();
    Tenure near =
        now.isEmpty()
            ? fitting.stream()
                .min(Comparator.comparingLong(tenure -> tenure.period().distance(day)))
                .orElse(null)
            : null;
    if (fitting.isEmpty()) {
      return null;
    }
    Office office = register.office((near == null ? now.getFirst() : near).office());
    Register.Person who = register.person(person);
    return new Candidate(
        who.iri(),
        who.name(),
        because(match, asked, office),
        now.stream().map(this::term).toList(),
        near == null ? null : term(near));
  }

  private static String because(@Nullable String match, Asked asked, Office office) {
    List<String> reasons = new ArrayList<>();
    if (match != null) {
      reasons.add("\"" + asked.name.joined() + "\" is " + match);
    }
    if (asked.title != null) {
      reasons.add(
          "\""
              + asked.title.form()
              + "\" is "
              + (prints(office, asked.title)
                  ? "a title of the office"
                  : "said of a " + office.kind()));
    }
    if (asked.named != null) {
      reasons.add(
          "\""
              + asked.named
              + "\" is "
              + (office.country() == null ? office.organisation() : office.country()));
    }
    return String.join("; ", reasons);
  }

  private Term term(Tenure tenure) {
    Office office = register.office(tenure.office());
    Period period = tenure.period();
    return new Term(
        office.iri(),
        office.label(),
        date(period.startsFrom(), period.startsBy()),
        date(period.endsFrom(), period.endsBy()),
        tenure.acting());
  }

  /**
   * A day, or the month or year that reaches from the first day to the last; null for an open end.
   */
  private static @Nullable String date(int first, int last) {
    if (first == Period.EVER || last == Period.NEVER) {
      return null;
    }
    LocalDate day = LocalDate.ofEpochDay(first);
    if (first == last) {
      return day.toString();
    }
    YearMonth month = YearMonth.from(day);
    return month.atEndOfMonth().toEpochDay() == last
        ? month.toString()
        : Integer.toString(day.getYear());
  }
}
