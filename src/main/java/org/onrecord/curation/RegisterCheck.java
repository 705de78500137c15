package org.onrecord.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.curation.sources.RegisterImport;
import org.onrecord.curation.tables.Collectives;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;

/**
 * What is impossible or contradictory in the tables of terms: an end before its start, two
 * incumbents at once in an office for one, one term stated twice, a source that is not declared,
 * two Wikidata ids for one person, one person as two. A fault is told with the rows' file and line.
 */
public final class RegisterCheck {

  /** Offices of which the register promises one incumbent at a time. */
  private static final Set<OfficeKind> ONE_AT_A_TIME =
      Set.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.FOREIGN_MINISTER);

  private final RegisterTables tables;

  public RegisterCheck(RegisterTables tables) {
    this.tables = tables;
  }

  /** The faults, a line each; empty for a sound register. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    tables.terms().forEach(term -> addImpossible(term, faults));
    addTwins(faults);
    addCrowds(faults);
    addSharedLabels(faults);
    faults.addAll(new SplitPersons(tables).faults());
    return faults;
  }

  private void addImpossible(Term term, List<String> faults) {
    if (term.latest().isBefore(term.earliest())) {
      faults.add(term.place() + ": " + term.person() + " ends before the start");
    }
    if (term.country().isEmpty() == term.organisation().isEmpty()) {
      faults.add(
          term.place()
              + ": "
              + term.person()
              + " needs a country or an organisation, and not both");
    }
    if (!term.source().isEmpty() && !tables.sourceKeys().contains(term.source())) {
      faults.add(term.place() + ": source '" + term.source() + "' is not in sources.csv");
    }
  }

  private void addTwins(List<String> faults) {
    Map<String, Term> byIri = new HashMap<>();
    for (Term term : tables.terms()) {
      Term twin = byIri.put(tables.iri(term), term);
      if (twin != null) {
        faults.add(
            term.place() + ": " + term.person() + " is stated again, first in " + twin.place());
      }
    }
  }

  private void addCrowds(List<String> faults) {
    Map<String, List<Term>> byOffice = new TreeMap<>();
    tables.terms().stream()
        .filter(
            term ->
                ONE_AT_A_TIME.contains(term.kind()) && !term.acting() && !term.country().isEmpty())
        .forEach(
            term ->
                byOffice
                    .computeIfAbsent(RegisterImport.officeKey(term), key -> new ArrayList<>())
                    .add(term));
    for (List<Term> office : byOffice.values()) {
      office.sort(Comparator.comparing(Term::earliest).thenComparing(Term::latest));
      int holders = Collectives.holders(office.get(0).country(), office.get(0).kind());
      for (int i = holders; i < office.size(); i++) {
        Term later = office.get(i);
        List<Term> meanwhile =
            office.subList(0, i).stream().filter(term -> surelyTogether(term, later)).toList();
        if (meanwhile.size() >= holders) {
          Term earlier = meanwhile.get(0);
          faults.add(
              later.place()
                  + ": "
                  + later.person()
                  + " is in office together with "
                  + earlier.person()
                  + " ("
                  + earlier.place()
                  + ")");
        }
      }
    }
  }

  /** Whether some day surely belongs to both; a day of handover does not. */
  static boolean surelyTogether(Term one, Term other) {
    LocalDate begin =
        one.surelyBegun().isAfter(other.surelyBegun()) ? one.surelyBegun() : other.surelyBegun();
    LocalDate end =
        one.surelyUntil().isBefore(other.surelyUntil()) ? one.surelyUntil() : other.surelyUntil();
    return begin.isBefore(end);
  }

  /**
   * One label for two persons is no fault as long as their Wikidata ids or their countries tell
   * them apart.
   */
  private void addSharedLabels(List<String> faults) {
    Map<String, Set<String>> bySlug = new LinkedHashMap<>();
    for (Term term : tables.terms()) {
      bySlug
          .computeIfAbsent(tables.people().of(term).slug(), slug -> new TreeSet<>())
          .add(tables.people().of(term).qid());
    }
    bySlug.forEach(
        (slug, qids) -> {
          if (qids.size() > 1) {
            faults.add(slug + ": one person with the Wikidata ids " + String.join(", ", qids));
          }
        });
  }
}
