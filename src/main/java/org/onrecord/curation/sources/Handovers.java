package org.onrecord.curation.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.curation.tables.Collectives;
import org.onrecord.curation.tables.Term;
import org.onrecord.text.PartialDate;

/** Ends that the next holder's start gives, and stand-ins within another's term. */
final class Handovers {
  private final Map<String, List<Term>> byOffice = new TreeMap<>();
  private final Set<Term> imported;
  private final List<String> doubts;

  /**
   * An overlap up to this long is a matter of dates of appointment and of taking over; a longer one
   * is told.
   */
  private static final int HANDOVER_DAYS = 62;

  /**
   * @param imported terms to be mended
   * @param hand terms that stand as they are
   * @param doubts takes a line for what could not be decided
   */
  Handovers(List<Term> imported, List<Term> hand, List<String> doubts) {
    this.doubts = doubts;
    this.imported = Set.copyOf(imported);
    imported.forEach(
        term ->
            byOffice
                .computeIfAbsent(RegisterImport.officeKey(term), key -> new ArrayList<>())
                .add(term));
    hand.forEach(
        term ->
            byOffice
                .computeIfAbsent(RegisterImport.officeKey(term), key -> new ArrayList<>())
                .add(term));
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
    return term.kind().single() && !term.acting() && !exact && !Collectives.MANY_AT_ONCE.test(term);
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
    return RegisterImport.officeKey(term)
        + " "
        + term.person()
        + " "
        + term.start().map(PartialDate::text).orElse("")
        + ".."
        + term.end().map(PartialDate::text).orElse("");
  }
}
