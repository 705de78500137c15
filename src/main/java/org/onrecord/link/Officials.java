package org.onrecord.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.NameLexicon;
import org.onrecord.language.NameLexicon.Title;
import org.onrecord.model.Candidate;
import org.onrecord.model.OfficeHeld;
import org.onrecord.register.OfficeKind;
import org.onrecord.register.PeopleIndex;
import org.onrecord.register.Period;
import org.onrecord.register.Register;
import org.onrecord.register.Register.Office;
import org.onrecord.register.Register.Tenure;
import org.onrecord.text.FoldedText;

/**
 * Says who of the register is meant by a name, a title and a country at a moment, and how sure that
 * is. Nobody where two are equally likely. Immutable and thread-safe.
 *
 * <p>Confidence: {@link #FULL_NAME_IN_OFFICE} for a full name in the office printed with it, {@link
 * #TITLE_AND_NAME} for a title with a surname that only one person in office bears, {@link
 * #FULL_NAME} for a full name alone, {@link #FORMER} for one who no longer holds the office, {@link
 * #ROLE_ALONE} for an office without a name.
 */
final class Officials {
  static final double FULL_NAME_IN_OFFICE = 0.98;
  static final double TITLE_AND_NAME = 0.95;
  static final double FULL_NAME = 0.93;
  static final double ROLE_ALONE = 0.85;
  static final double FORMER = 0.8;
  static final double ROLE_UNDATED = 0.75;

  /** A title is still used for so long after, without more said: "President Obama" in 2021. */
  private static final long LONG_AGO = 40 * 365L;

  /** Any title is used for so long after. */
  private static final long JUST_BEFORE = 365L;

  /** What is asked for: a person by name, by title and country, or both. */
  record Wanted(List<String> names, @Nullable Title title, @Nullable String country) {}

  /** Whom the register offers: one who is meant, or several of whom none is chosen. */
  record Answer(@Nullable Identified identified, List<Candidate> candidates) {
    static final Answer NOBODY = new Answer(null, List.of());
  }

  private final Register register;
  private final PeopleIndex index;
  private final NameLexicon lexicon;
  private final OfficeTitles titles;
  private final HeldOffices held;

  Officials(PeopleIndex index, NameLexicon lexicon) {
    this.register = index.register();
    this.index = index;
    this.lexicon = lexicon;
    this.titles = new OfficeTitles(lexicon);
    this.held = new HeldOffices(register, lexicon);
  }

  PeopleIndex index() {
    return index;
  }

  /** How a person's best tenure fits what is wanted: higher is better; 0 does not fit. */
  private record Fit(int person, @Nullable Tenure tenure, int rank, long age) {}

  /** Which of the persons given is meant. */
  Answer among(
      List<Integer> people,
      @Nullable Title title,
      @Nullable String country,
      Moment moment,
      boolean fullName) {
    List<Fit> fits = new ArrayList<>();
    for (int person : new LinkedHashSet<>(people)) {
      Fit fit = fit(person, title, country, moment, fullName);
      if (fit.rank > 0) {
        fits.add(fit);
      }
    }
    if (fits.isEmpty()) {
      return Answer.NOBODY;
    }
    fits.sort(Comparator.<Fit>comparingInt(f -> -f.rank).thenComparingLong(f -> f.age));
    Fit best = fits.getFirst();
    boolean tied =
        fits.size() > 1 && fits.get(1).rank == best.rank && !isClearlyLater(best, fits.get(1));
    return tied
        ? new Answer(null, fits.stream().limit(5).map(this::candidate).toList())
        : new Answer(identified(best, title, moment, fullName), List.of());
  }

  /** Of two who both left office, the one who left it years later is meant. */
  private static boolean isClearlyLater(Fit best, Fit next) {
    return best.rank <= 2 * FORMERLY + 1 && best.age > 0 && next.age - best.age > 365;
  }

  private static final int IN_OFFICE = 4;
  private static final int FORMERLY = 2;
  private static final int LATER = 1;

  private Fit fit(
      int person,
      @Nullable Title title,
      @Nullable String country,
      Moment moment,
      boolean fullName) {
    Fit best =
        new Fit(
            person,
            null,
            fullName && (title == null || title.isAddress() || !title.office()) ? 1 : 0,
            0);
    for (Tenure tenure : register.tenuresOf(person)) {
      Office office = register.office(tenure.office());
      if (country != null && office.country() != null && !country.equals(office.country())) {
        continue;
      }
      boolean titleFits = title == null || fits(title, office);
      if (!titleFits && !fullName) {
        continue;
      }
      int when = when(tenure, moment);
      if (when == 0 || !fullName && !isStillCalled(when, title, tenure, moment)) {
        continue;
      }
      int rank = when * 2 + (titleFits && title != null && !title.isAddress() ? 1 : 0);
      long age = when == FORMERLY ? moment.daysSince(tenure.period()) : 0;
      Fit fit = new Fit(person, tenure, rank, age);
      if (rank > best.rank || rank == best.rank && isBetter(fit, best)) {
        best = fit;
      }
    }
    return best;
  }

  /**
   * Whether a surname with a title means who bears the office then: not one who takes it later, nor
   * who left it, but where the title says so, or is kept by custom, or he left just before.
   */
  private boolean isStillCalled(int when, @Nullable Title title, Tenure tenure, Moment moment) {
    if (when != FORMERLY || title == null) {
      return when != LATER && (title == null || !title.past() || !moment.isKnown());
    }
    return title.past()
        || titles.isKept(title, register.office(tenure.office()))
        || moment.daysSince(tenure.period()) < JUST_BEFORE;
  }

  private boolean isBetter(Fit fit, Fit than) {
    if (than.tenure == null || fit.tenure == null) {
      return fit.tenure != null;
    }
    if (fit.age != than.age) {
      return fit.age < than.age;
    }
    return weight(register.office(fit.tenure.office()))
        > weight(register.office(than.tenure.office()));
  }

  /** Of several crowns on one head the one where its bearer lives weighs most. */
  private int weight(Office office) {
    boolean secondary =
        office.country() != null
            && office.kind().equals("head-of-state")
            && lexicon.list("secondary-seats").contains(FoldedText.fold(office.country()));
    return 2 * OfficeKind.weight(office.kind()) - (secondary ? 1 : 0);
  }

  private static int when(Tenure tenure, Moment moment) {
    if (!moment.isKnown() || moment.mayFall(tenure.period())) {
      return IN_OFFICE;
    }
    if (moment.isAfter(tenure.period())) {
      return moment.daysSince(tenure.period()) < LONG_AGO ? FORMERLY : 0;
    }
    return LATER;
  }

  /** Whether an office may be called by a title. */
  boolean fits(Title title, Office office) {
    return titles.fit(title, office);
  }

  private Candidate candidate(Fit fit) {
    Register.Person person = register.person(fit.person);
    return new Candidate(person.name(), person.iri(), 0.5);
  }

  private Identified identified(Fit fit, @Nullable Title title, Moment moment, boolean fullName) {
    boolean now = fit.tenure != null && moment.mayFall(fit.tenure.period());
    boolean titled = title != null && !title.isAddress() && title.office();
    double confidence =
        now || !moment.isKnown()
            ? (fullName
                ? (titled ? FULL_NAME_IN_OFFICE : FULL_NAME)
                : titled ? TITLE_AND_NAME : FORMER)
            : fullName ? FULL_NAME : FORMER;
    return identified(fit.person, now ? fit.tenure : null, fit.tenure, confidence);
  }

  private Identified identified(
      int place, @Nullable Tenure held, @Nullable Tenure known, double confidence) {
    Register.Person person = register.person(place);
    OfficeHeld office = null;
    if (held != null) {
      Office of = register.office(held.office());
      office = new OfficeHeld(of.iri(), of.label());
    }
    String country = known == null ? null : register.office(known.office()).country();
    return new Identified(place, person.name(), person.iri(), office, country, confidence);
  }

  /**
   * The official of this IRI, with the office then held; null where the register does not know it.
   */
  @Nullable Identified pinned(String iri, Moment moment) {
    for (int person = 0; person < register.content().people().size(); person++) {
      if (register.person(person).iri().equals(iri)) {
        Identified found = among(List.of(person), null, null, moment, true).identified();
        return found == null ? identified(person, null, null, 1) : found;
      }
    }
    return null;
  }

  /** Whom a surname, or the name of a monarch, means together with a title. */
  Answer named(String folded, @Nullable Title title, @Nullable String country, Moment moment) {
    Answer answer = among(index.byFamily(folded), title, country, moment, false);
    if (answer.identified == null
        && answer.candidates.isEmpty()
        && title != null
        && isRegnal(title)) {
      return among(index.byGiven(folded), title, country, moment, false);
    }
    return answer;
  }

  private boolean isRegnal(Title title) {
    return lexicon
        .list("regnal-titles")
        .contains(title.form().substring(title.form().lastIndexOf(' ') + 1));
  }

  /** Who holds the office that a title means in a country, where that is one person. */
  Answer incumbent(Title title, String country, Moment moment) {
    if (!moment.isKnown() || title.isAddress() || !title.office()) {
      return Answer.NOBODY;
    }
    Map<Integer, Tenure> holders = new HashMap<>();
    int bestWeight = -1;
    for (int place : index.officesOf(country)) {
      Office office = register.office(place);
      if (!titles.fit(title, office) || !titles.meansAlone(title, office)) {
        continue;
      }
      int weight = OfficeKind.weight(office.kind());
      for (Tenure tenure : register.tenuresIn(place)) {
        if (moment.mayFall(tenure.period())) {
          if (weight > bestWeight) {
            holders.clear();
            bestWeight = weight;
          }
          if (weight == bestWeight) {
            holders.putIfAbsent(tenure.person(), tenure);
          }
        }
      }
    }
    return holders.size() == 1
        ? sole(holders.values().iterator().next(), moment)
        : new Answer(
            null,
            holders.keySet().stream()
                .sorted()
                .limit(5)
                .map(p -> candidate(new Fit(p, null, 0, 0)))
                .toList());
  }

  private Answer sole(Tenure tenure, Moment moment) {
    return new Answer(
        identified(tenure.person(), tenure, tenure, moment.stated() ? ROLE_ALONE : ROLE_UNDATED),
        List.of());
  }

  /** All times in which any person of these held an office that the title may mean. */
  List<Period> periods(int person, @Nullable Title title) {
    List<Period> periods = new ArrayList<>();
    for (Tenure tenure : register.tenuresOf(person)) {
      if (title == null || fits(title, register.office(tenure.office()))) {
        periods.add(tenure.period());
      }
    }
    return periods;
  }

  /** What kinds of office people hold. */
  HeldOffices held() {
    return held;
  }

  /** Whether a person then held an office of a country other than a seat in its parliament. */
  boolean isKnownByOffice(int person, Moment moment) {
    return register.tenuresOf(person).stream()
        .filter(tenure -> moment.mayFall(tenure.period()))
        .map(tenure -> register.office(tenure.office()))
        .anyMatch(office -> office.country() != null && !HeldOffices.isSeat(office));
  }

  /** Whether a person then held an office that the title means. */
  boolean holds(int person, Title title, Moment moment) {
    return register.tenuresOf(person).stream()
        .filter(tenure -> moment.mayFall(tenure.period()))
        .map(tenure -> register.office(tenure.office()))
        .anyMatch(o -> fits(title, o) && !titles.isOfSecretary(o.titles(), title.form()));
  }

  /** The countries for which a person held office then, or ever where it is not known when. */
  Set<String> countries(int person, Moment moment) {
    Set<String> countries = new LinkedHashSet<>();
    for (Tenure tenure : register.tenuresOf(person)) {
      String country = register.office(tenure.office()).country();
      if (country != null && moment.mayFall(tenure.period())) {
        countries.add(country);
      }
    }
    return countries;
  }

  Register register() {
    return register;
  }
}
