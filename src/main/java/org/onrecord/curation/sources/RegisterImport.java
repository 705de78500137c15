package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.vocab.Iris;

/**
 * Carries the public-domain tables of office holders over into the register, fact by fact: {@code
 * terms/imported-*.csv}. Terms split by cabinet are joined, faults are mended as {@code
 * corrections*.csv} says, a term that the tables written by hand state anew gives way to that
 * statement, and an open term of an office for one ends where the next one begins. Every mending
 * leaves a note on its row. The same sources and tables give the same bytes.
 */
public final class RegisterImport {

  private static final List<String> SOURCE_ID_COLUMNS =
      List.of("qid", "source_name", "country", "person", "names", "family_name", "gender", "note");

  private final Path reference;
  private final Path register;
  private final List<String> doubts = new ArrayList<>();

  /**
   * @param reference folder with {@code office-holders.tsv}, {@code officials.tsv}, {@code
   *     congress-executive.yaml} and {@code congress.tsv}
   * @param register the register's folder of tables
   */
  public RegisterImport(Path reference, Path register) {
    this.reference = reference;
    this.register = register;
  }

  /** Writes the imported tables anew; returns what could not be decided, a line each. */
  public List<String> run() throws IOException {
    List<Term> hand = byHand();
    Corrections corrections = Corrections.read(register);
    List<Term> principals =
        new ArrayList<>(corrections.apply(UsPrincipals.read(reference.resolve("officials.tsv"))));
    principals.addAll(
        SplitTerms.joined(
            corrections.apply(UsExecutives.read(reference.resolve("congress-executive.yaml")))));
    List<Term> world =
        SplitTerms.joined(
            possible(
                corrections.apply(OfficeHolders.read(reference.resolve("office-holders.tsv")))));
    principals.addAll(
        SplitTerms.joined(corrections.apply(UsCongress.read(reference.resolve("congress.tsv")))));
    corrections.unused().forEach(line -> doubts.add("correction without a row: " + line));
    List<Term> mended = new Handovers(notRestated(world, principals, hand), hand, doubts).mended();
    writeTerms(mended);
    writePersons(world, mended);
    return List.copyOf(doubts);
  }

  /** The terms of the tables that people write. */
  private List<Term> byHand() throws IOException {
    List<Term> hand = new ArrayList<>();
    for (Path file : RegisterTables.csvFiles(register.resolve("terms"), "")) {
      if (!String.valueOf(file.getFileName()).startsWith("imported-")) {
        CsvTable.read(file).rows().forEach(row -> hand.add(Term.of(row)));
      }
    }
    return hand;
  }

  /** What tables by hand state gives way to them, and the world's table to those of the US. */
  private List<Term> notRestated(List<Term> world, List<Term> principals, List<Term> hand)
      throws IOException {
    Restated byHand = new Restated(hand, aliases());
    Restated byPrincipals = new Restated(principals, aliases());
    List<Term> kept =
        new ArrayList<>(
            world.stream()
                .filter(Predicate.not(byHand::covers))
                .filter(Predicate.not(byPrincipals::covers))
                .toList());
    principals.stream().filter(Predicate.not(byHand::covers)).forEach(kept::add);
    return kept;
  }

  /** One table for each group of offices. */
  private void writeTerms(List<Term> terms) throws IOException {
    write(
        "imported-heads.csv",
        terms,
        term -> term.kind().compareTo(OfficeKind.HEAD_OF_GOVERNMENT) <= 0);
    write(
        "imported-foreign-ministers.csv",
        terms,
        term -> term.kind() == OfficeKind.FOREIGN_MINISTER);
    write(
        "imported-us-congress.csv", terms, term -> term.kind() == OfficeKind.MEMBER_OF_PARLIAMENT);
    write(
        "imported-us-diplomats.csv",
        terms,
        term -> isOther(term) && !term.source().equals(OfficeHolders.SOURCE));
    write(
        "imported-others.csv",
        terms,
        term -> isOther(term) && term.source().equals(OfficeHolders.SOURCE));
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
    return term.kind().compareTo(OfficeKind.FOREIGN_MINISTER) > 0
        && term.kind() != OfficeKind.MEMBER_OF_PARLIAMENT;
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

  public static String officeKey(Term term) {
    String key = term.body() + "/" + term.kind().text();
    return term.kind().single() ? key : key + "/" + Iris.slug(term.title());
  }
}
