package org.onrecord.curation.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.curation.tables.Term;

/** Terms that a source splits by cabinet or by election, as one. */
final class SplitTerms {
  /**
   * Two terms of one person this near to each other are one, unless somebody else held the office
   * in between.
   */
  private static final int CABINET_GAP_DAYS = 45;

  private SplitTerms() {}

  /** One person's terms in one office, where one ends when the other begins, are one term. */
  static List<Term> joined(List<Term> terms) {
    Map<String, List<Term>> byOffice = new LinkedHashMap<>();
    terms.forEach(
        term ->
            byOffice
                .computeIfAbsent(RegisterImport.officeKey(term), key -> new ArrayList<>())
                .add(term));
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
}
