package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.curation.tables.Collectives;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;

/**
 * Carries the public-domain tables of office holders over into the register, fact by fact: {@code
 * terms/imported-*.csv}. ModelTerms split by cabinet are joined, faults are mended as {@code
 * corrections*.csv} says, a term that the tables written by hand state anew gives way to that
 * statement, and an open term of an office for one ends where the next one begins. Every mending
 * leaves a note on its row. The same sources and tables give the same bytes.
 */
public final class RegisterImport {

  /**
   * Two terms of one person this near to each other are one, unless somebody else held the office
   * in between.
   */
  private static final int CABINET_GAP_DAYS = 45;

  /**
   * An overlap up to this long is a matter of dates of appointment and of taking over; a longer one
   * is told.
   */
  private static final int HANDOVER_DAYS = 62;

  /** Sources differ by a few days on when somebody took over. */
  private static final int DATING_DAYS = 10;

  /** After this day the source knows nothing. */
  private static final LocalDate SOURCE_MADE = LocalDate.of(2023, 1, 31);

  private static final List<String> SOURCE_ID_COLUMNS =
      List.of("qid", "source_name", "country", "person", "names", "family_name", "gender", "note");

  private final Path reference;
  private final Path register;
  private final List<String> doubts = new ArrayList<>();

  /**
   * @param reference folder with {@code office-holders.tsv}, {@code officials.tsv} and {@code
   *     congress-executive.yaml}
   * @param register the register's folder of tables
   */
  public RegisterImport(Path reference, Path register) {
    this.reference = reference;
    this.register = register;
  }

  /** Writes the imported tables anew; returns what could not be decided, a line each. */
  public List<String> run() throws IOException {
    List<Term> hand = new ArrayList<>();
    for (Path file : RegisterTables.csvFiles(register.resolve("terms"), "")) {
      if (!String.valueOf(file.getFileName()).startsWith("imported-")) {
        CsvTable.read(file).rows().forEach(row -> hand.add(Term.of(row)));
      }
    }
    Corrections corrections = Corrections.read(register);
    List<Term> principals =
        new ArrayList<>(corrections.apply(UsPrincipals.read(reference.resolve("officials.tsv"))));
    principals.addAll(
        joined(corrections.apply(UsExecutives.read(reference.resolve("congress-executive.yaml")))));
    List<Term> world =
        joined(
            possible(
                corrections.apply(OfficeHolders.read(reference.resolve("office-holders.tsv")))));
    corrections.unused().forEach(line -> doubts.add("correction without a row: " + line));
    Restated restated = new Restated(hand, aliases());
    Restated byPrincipals = new Restated(principals, aliases());
    List<Term> keptPrincipals =
        principals.stream().filter(Predicate.not(restated::covers)).toList();
    List<Term> kept =
        new ArrayList<>(
            world.stream()
                .filter(Predicate.not(restated::covers))
                .filter(Predicate.not(byPrincipals::covers))
                .toList());
    kept.addAll(keptPrincipals);
    List<Term> mended = new Handovers(kept, hand).mended();
    write(
        "imported-heads.csv",
        mended,
        term -> term.kind().compareTo(OfficeKind.HEAD_OF_GOVERNMENT) <= 0);
    write(
        "imported-foreign-ministers.csv",
        mended,
        term -> term.kind() == OfficeKind.FOREIGN_MINISTER);
    write(
        "imported-us-diplomats.csv",
        mended,
        term -> isOther(term) && !term.source().equals(OfficeHolders.SOURCE));
    write(
        "imported-others.csv",
        mended,
        term -> isOther(term) && term.source().equals(OfficeHolders.SOURCE));
    writePersons(world, mended);
    return List.copyOf(doubts);
  }

  /** Without those that end before they start and that no correction has mended. */
  private List<Term> possible(List<Term> terms) {
    Map<Boolean, List<Term>> possible =
        terms.stream()
            .collect(Collectors.partitioningBy(term -> !term.latest().isBefore(term.earliest())));
    possible
        .getOrDefault(false, List.of())
        .forEach(
            term ->
                doubts.add(
                    "ends before it starts: "
                        + officeKey(term)
                        + " "
                        + term.person()
                        + " "
                        + term.place()));
    return possible.getOrDefault(true, List.of());
  }

  private static boolean isOther(Term term) {
    return term.kind().compareTo(OfficeKind.FOREIGN_MINISTER) > 0;
  }

  /**
   * Other names of source persons, by Wikidata id or by name and country, as the persons tables
   * state them.
   */
  private Map<String, Set<String>> aliases() throws IOException {
    Map<String, Set<String>> aliases = new HashMap<>();
    for (CsvTable.Row row : RegisterTables.allRows(register, "persons")) {
      Set<String> names = new TreeSet<>();
      if (row.has("person")) {
        names.add(Iris.slug(row.get("person")));
      }
      row.list("names").forEach(name -> names.add(Iris.slug(name)));
      if (row.has("qid")) {
        aliases.computeIfAbsent(row.get("qid"), key -> new TreeSet<>()).addAll(names);
      }
      if (row.has("source_name")) {
        aliases
            .computeIfAbsent(
                Iris.slug(row.get("source_name")) + "@" + row.get("country"),
                key -> new TreeSet<>())
            .addAll(names);
      }
    }
    return aliases;
  }

  private void write(String file, List<Term> terms, Predicate<Term> wanted) throws IOException {
    List<Term> sorted =
        terms.stream()
            .filter(wanted)
            .sorted(
                Comparator.comparing(Term::body)
                    .thenComparing(Term::kind)
                    .thenComparing(Term::earliest)
                    .thenComparing(Term::person)
                    .thenComparing(Term::title))
            .toList();
    Files.writeString(
        register.resolve("terms").resolve(file),
        CsvTable.write(Term.COLUMNS, sorted.stream().map(Term::cells).toList()));
  }

  /**
   * Ids of persons of whom no imported term is left, so that the rows written by hand find them.
   */
  private void writePersons(List<Term> world, List<Term> mended) throws IOException {
    Set<String> left = new TreeSet<>();
    mended.forEach(term -> left.add(term.qid() + "@" + term.body()));
    Map<String, Map<String, String>> rows = new TreeMap<>();
    for (Term term : world) {
      if (!term.qid().isEmpty() && !left.contains(term.qid() + "@" + term.body())) {
        Map<String, String> row =
            Map.of("qid", term.qid(), "source_name", term.person(), "country", term.body());
        rows.put(term.body() + "/" + term.person() + "/" + term.qid(), row);
      }
    }
    Files.writeString(
        register.resolve("persons-imported.csv"),
        CsvTable.write(SOURCE_ID_COLUMNS, List.copyOf(rows.values())));
  }

  /** One person's terms in one office, where one ends when the other begins, are one term. */
  private List<Term> joined(List<Term> terms) {
    Map<String, List<Term>> byOffice = new LinkedHashMap<>();
    terms.forEach(
        term -> byOffice.computeIfAbsent(officeKey(term), key -> new ArrayList<>()).add(term));
    List<Term> joined = new ArrayList<>();
    for (List<Term> office : byOffice.values()) {
      Map<String, List<Term>> byPerson = new LinkedHashMap<>();
      office.forEach(
          term ->
              byPerson
                  .computeIfAbsent(
                      term.qid().isEmpty() ? term.person() : term.qid(), key -> new ArrayList<>())
                  .add(term));
      byPerson.values().forEach(own -> joined.addAll(joinedTermsOfOne(own, office)));
    }
    return joined;
  }

  private static List<Term> joinedTermsOfOne(List<Term> own, List<Term> office) {
    List<Term> sorted =
        own.stream()
            .sorted(Comparator.comparing(Term::earliest).thenComparing(Term::latest))
            .toList();
    List<Term> joined = new ArrayList<>();
    for (Term next : sorted) {
      Term last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.acting() == next.acting()
          && follows(last, next)
          && nobodyBetween(last, next, office)) {
        joined.set(joined.size() - 1, last.joinedWith(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean follows(Term last, Term next) {
    return last.end().isEmpty()
        || !next.earliest().isAfter(last.latest().plusDays(CABINET_GAP_DAYS));
  }

  private static boolean nobodyBetween(Term last, Term next, List<Term> office) {
    return last.end().isEmpty()
        || office.stream()
            .filter(term -> !term.qid().equals(last.qid()) || !term.person().equals(last.person()))
            .noneMatch(
                term ->
                    !term.earliest().isBefore(last.surelyUntil().minusDays(1))
                        && term.earliest().isBefore(next.earliest()));
  }

  public static String officeKey(Term term) {
    String key = term.body() + "/" + term.kind().text();
    return term.kind().single() ? key : key + "/" + Iris.slug(term.title());
  }

  /** The terms that tables of higher standing state anew. */
  private static final class Restated {
    private final Map<String, List<Term>> byOffice = new HashMap<>();
    private final Map<String, Set<String>> namesOfRestated = new HashMap<>();
    private final Map<String, Set<String>> aliases;

    Restated(List<Term> terms, Map<String, Set<String>> aliases) {
      this.aliases = aliases;
      for (Term term : terms) {
        byOffice.computeIfAbsent(officeKey(term), key -> new ArrayList<>()).add(term);
        String person = Iris.slug(term.person()) + "@" + term.body();
        Set<String> names =
            namesOfRestated.computeIfAbsent(
                person, key -> new TreeSet<>(aliases.getOrDefault(key, Set.of())));
        names.add(Iris.slug(term.person()));
        term.names().forEach(name -> names.add(Iris.slug(name)));
      }
    }

    boolean covers(Term imported) {
      return byOffice.getOrDefault(officeKey(imported), List.of()).stream()
          .anyMatch(
              term ->
                  samePerson(term, imported)
                      && (term.acting() == imported.acting()
                          ? touch(term, imported)
                          : sameTime(imported, term)));
    }

    private static boolean touch(Term term, Term imported) {
      return !term.earliest().isAfter(latest(imported))
          && !imported.earliest().isAfter(term.latest());
    }

    private static boolean sameTime(Term imported, Term term) {
      boolean begins = !imported.earliest().isBefore(term.earliest().minusDays(DATING_DAYS));
      return begins
          && (!latest(imported).isAfter(term.latest())
              || !imported.earliest().isAfter(term.earliest().plusDays(DATING_DAYS)));
    }

    /**
     * An open term says nothing of the time after the source was made: a later return to the office
     * is another term.
     */
    private static LocalDate latest(Term imported) {
      return imported.end().isEmpty() ? SOURCE_MADE : imported.latest();
    }

    private boolean samePerson(Term term, Term imported) {
      if (!term.qid().isEmpty() && !imported.qid().isEmpty()) {
        return term.qid().equals(imported.qid());
      }
      Set<String> known = new TreeSet<>(aliases.getOrDefault(imported.qid(), Set.of()));
      known.addAll(
          aliases.getOrDefault(Iris.slug(imported.person()) + "@" + imported.body(), Set.of()));
      known.add(Iris.slug(imported.person()));
      imported.names().forEach(name -> known.add(Iris.slug(name)));
      return namesOfRestated
          .getOrDefault(Iris.slug(term.person()) + "@" + term.body(), Set.of())
          .stream()
          .anyMatch(known::contains);
    }
  }

  /** Ends that the next holder's start gives, and stand-ins within another's term. */
  private final class Handovers {
    private final Map<String, List<Term>> byOffice = new TreeMap<>();
    private final Set<Term> imported;

    Handovers(List<Term> imported, List<Term> hand) {
      this.imported = Set.copyOf(imported);
      imported.forEach(
          term -> byOffice.computeIfAbsent(officeKey(term), key -> new ArrayList<>()).add(term));
      hand.forEach(
          term -> byOffice.computeIfAbsent(officeKey(term), key -> new ArrayList<>()).add(term));
    }

    List<Term> mended() {
      List<Term> mended = new ArrayList<>();
      for (List<Term> office : byOffice.values()) {
        office.sort(Comparator.comparing(Term::earliest).thenComparing(Term::latest));
        for (Term term : office) {
          if (imported.contains(term)) {
            mended.add(endsByTheNext(term) ? ended(term, office) : term);
          }
        }
      }
      return mended;
    }

    /** Dates of the exacter sources stand. */
    private boolean endsByTheNext(Term term) {
      boolean exact = !term.source().equals(OfficeHolders.SOURCE) && term.end().isPresent();
      return term.kind().single()
          && !term.acting()
          && !exact
          && !Collectives.MANY_AT_ONCE.test(term);
    }

    private Term ended(Term term, List<Term> office) {
      Optional<Term> next =
          office.stream()
              .filter(other -> !other.acting() && !sameHolder(other, term))
              .filter(
                  other ->
                      other.earliest().isAfter(term.earliest())
                          && other.surelyBegun().isBefore(term.latest()))
              .findFirst();
      if (next.isEmpty() || next.get().start().isEmpty()) {
        return term;
      }
      Term successor = next.get();
      PartialDate start = successor.start().orElseThrow();
      if (term.end().isEmpty()) {
        return term.endingAt(start, "end: start of " + successor.person());
      }
      if (successor.latest().isBefore(term.surelyUntil())) {
        doubts.add("within another's term: " + told(successor) + " in " + told(term));
        return term;
      }
      if (start.latest().plusDays(HANDOVER_DAYS).isBefore(term.surelyUntil())) {
        doubts.add("overlap: " + told(term) + " and " + told(successor));
        return term;
      }
      return term.endingAt(
          start,
          "end: start of " + successor.person() + "; the source has " + term.end().orElseThrow());
    }

    private boolean sameHolder(Term one, Term other) {
      return one.person().equals(other.person())
          || (!one.qid().isEmpty() && one.qid().equals(other.qid()));
    }

    private String told(Term term) {
      return officeKey(term)
          + " "
          + term.person()
          + " "
          + term.start().map(PartialDate::text).orElse("")
          + ".."
          + term.end().map(PartialDate::text).orElse("");
    }
  }
}
