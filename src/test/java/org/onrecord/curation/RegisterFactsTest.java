package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.curation.sources.UsExecutives;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;

/**
 * Holds the register against tables of facts that lie beside the project; skipped where they are
 * absent.
 */
final class RegisterFactsTest {

  private static final Path REFERENCE = Path.of("../shared/corpora/reference");

  /**
   * Offices a visitor comes in: matches "Prime Minister", "Federal Chancellor", not "Vice
   * President" (see {@link #OTHER_ROLE}).
   */
  private static final Pattern LEADING_ROLE =
      Pattern.compile(
          "(?i)president|prime minister|chancellor|foreign minister|minister of foreign");

  /** Matches "Vice President", "President-elect", not "President". */
  private static final Pattern OTHER_ROLE = Pattern.compile("(?i)vice|deputy|former|elect|wife");

  /** Two visitors in one row: matches "A and Prime Minister B". */
  private static final Pattern TWO_VISITORS = Pattern.compile(" and (Prime Minister|President) .*");

  /** Territories whose heads of government are no officials of a state. */
  private static final Set<String> TERRITORIES = Set.of("CK", "NC", "PF");

  private static RegisterTables tables;

  @BeforeAll
  static void readTheTables() throws IOException {
    assumeTrue(Files.isDirectory(REFERENCE), "the reference tables are not beside the project");
    tables = RegisterTables.read(Path.of("src/register"));
  }

  @Test
  void secretariesDeputiesAndAmbassadorsHaveTheDatesOfTheOfficeOfTheHistorian() throws IOException {
    Map<String, OfficeKind> roles =
        Map.of(
            "Secretary of State", OfficeKind.FOREIGN_MINISTER,
            "Deputy Secretary of State", OfficeKind.DEPUTY_FOREIGN_MINISTER,
            "Representative of the U.S.A. to the United Nations", OfficeKind.AMBASSADOR_TO_UN);
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (CsvTable.Row row : CsvTable.readTabbed(REFERENCE.resolve("officials.tsv")).rows()) {
      OfficeKind kind = roles.get(row.get("role"));
      boolean inScope =
          kind != null
              && row.has("started")
              && (row.has("ended") ? row.get("ended") : row.get("started")).compareTo("2000") >= 0;
      if (kind != null && inScope) {
        seen++;
        boolean found =
            usTerms(kind)
                .anyMatch(
                    term ->
                        named(term, row.get("surname"))
                            && dated(term, row.get("started"), row.get("ended")));
        if (!found) {
          wrong.add(
              row.get("role")
                  + " "
                  + row.get("name")
                  + " "
                  + row.get("started")
                  + ".."
                  + row.get("ended"));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(25);
  }

  @Test
  void presidentsAndVicePresidentsAreThoseOfTheExecutiveTable() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Term> executives = UsExecutives.read(REFERENCE.resolve("congress-executive.yaml"));
    for (Term fact : executives) {
      String surname = fact.person().substring(fact.person().lastIndexOf(' ') + 1);
      boolean found =
          usTerms(fact.kind())
              .anyMatch(
                  term ->
                      named(term, surname)
                          && !term.earliest().isAfter(fact.earliest())
                          && !term.latest().isBefore(fact.latest()));
      if (!found) {
        wrong.add(fact.place() + " " + fact.start() + ".." + fact.end());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(executives).hasSizeGreaterThan(100);
  }

  @Test
  void visitorsSince2000AreFoundByNameAndDate() throws IOException {
    Map<String, String> codes = countryCodes();
    Map<String, List<Term>> byName = new HashMap<>();
    for (Term term : tables.terms()) {
      Set<String> names = new TreeSet<>();
      Stream.concat(
              Stream.of(tables.people().of(term).label()),
              tables.people().of(term).otherNames().stream())
          .forEach(name -> names.add(Iris.slug(name)));
      names.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(term));
    }
    List<String> missed = new ArrayList<>();
    int seen = 0;
    for (CsvTable.Row row : CsvTable.readTabbed(REFERENCE.resolve("visits.tsv")).rows()) {
      String country = codes.getOrDefault(Iris.slug(row.get("country")), row.get("country"));
      boolean inScope =
          row.get("start").compareTo("2000") >= 0
              && LEADING_ROLE.matcher(row.get("role_derived")).find()
              && !OTHER_ROLE.matcher(row.get("role_derived")).find();
      if (inScope && !TERRITORIES.contains(country)) {
        seen++;
        String visitor = TWO_VISITORS.matcher(row.get("name_derived")).replaceAll("");
        if (resolved(visitor, LocalDate.parse(row.get("start")), byName)
            .noneMatch(term -> term.country().equals(country))) {
          missed.add(row.get("start") + " " + country + " " + visitor);
        }
      }
    }
    double share = 1 - (double) missed.size() / seen;
    assertThat(share)
        .as("share of %s visitors; missed: %s", seen, missed)
        .isGreaterThanOrEqualTo(.95);
  }

  /**
   * By a name of the register; else by family name and initial, if all it could be is one person.
   */
  private static Stream<Term> resolved(
      String visitor, LocalDate day, Map<String, List<Term>> byName) {
    List<Term> exact =
        byName.getOrDefault(Iris.slug(visitor), List.of()).stream()
            .filter(term -> inOffice(term, day))
            .toList();
    if (!exact.isEmpty()) {
      return exact.stream();
    }
    List<Term> near =
        tables.terms().stream()
            .filter(term -> inOffice(term, day))
            .filter(
                term ->
                    tables.people().of(term).familyNames().stream()
                        .anyMatch(family -> endsWith(visitor, family)))
            .filter(term -> Iris.slug(term.person()).charAt(0) == Iris.slug(visitor).charAt(0))
            .toList();
    return near.stream().map(term -> tables.people().of(term).slug()).distinct().count() == 1
        ? near.stream()
        : Stream.empty();
  }

  private static boolean endsWith(String name, String family) {
    return ("-" + Iris.slug(name)).endsWith("-" + Iris.slug(family));
  }

  private static boolean inOffice(Term term, LocalDate day) {
    return !day.isBefore(term.earliest()) && !day.isAfter(term.latest());
  }

  private static Stream<Term> usTerms(OfficeKind kind) {
    return tables.terms().stream()
        .filter(term -> term.country().equals("US") && term.kind() == kind);
  }

  private static boolean named(Term term, String surname) {
    Stream<String> names =
        Stream.concat(Stream.of(term.person()), tables.people().of(term).otherNames().stream());
    return names.anyMatch(name -> Iris.slug(name).contains(Iris.slug(surname)));
  }

  private static boolean dated(Term term, String start, String end) {
    return term.start().map(PartialDate::text).equals(Optional.of(start))
        && (end.isEmpty() || term.end().map(PartialDate::text).equals(Optional.of(end)));
  }

  /** The tables' country names, some with an explanation or an inversion, as codes. */
  private static Map<String, String> countryCodes() throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (CsvTable.Row row : CsvTable.read(Path.of("src/register/countries.csv")).rows()) {
      Stream.concat(Stream.of(row.get("name")), row.list("names").stream())
          .forEach(name -> codes.putIfAbsent(Iris.slug(name), row.get("code")));
    }
    codes.putAll(
        Map.ofEntries(
            Map.entry("china-peoples-republic-of", "CN"),
            Map.entry("congo-democratic-republic-of", "CD"),
            Map.entry("democratic-republic-of-the-congo-zaire", "CD"),
            Map.entry("congo-republic-of", "CG"),
            Map.entry("germany-federal-republic-of", "DE"),
            Map.entry("korea", "KR"),
            Map.entry("macedonia", "MK"),
            Map.entry("macedonia-former-yugoslav-republic-of", "MK"),
            Map.entry("somali-republic", "SO"),
            Map.entry("somoa", "WS"),
            Map.entry("western-samoa", "WS"),
            Map.entry("the-bahamas", "BS"),
            Map.entry("turkey", "TR"),
            Map.entry("swaziland", "SZ"),
            Map.entry("burma", "MM"),
            Map.entry("st-lucia", "LC"),
            Map.entry("yugoslavia", "YU")));
    return codes;
  }
}
