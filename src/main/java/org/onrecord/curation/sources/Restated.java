package org.onrecord.curation.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.curation.tables.Term;
import org.onrecord.vocab.Iris;

/** The terms that tables of higher standing state anew. */
final class Restated {
  /** Sources differ by a few days on when somebody took over. */
  private static final int DATING_DAYS = 10;

  /** After this day the source knows nothing. */
  private static final LocalDate SOURCE_MADE = LocalDate.of(2023, 1, 31);

  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, Set<String>> namesOfRestated = new HashMap<>();
  private final Map<String, Set<String>> aliases;

  Restated(List<Term> terms, Map<String, Set<String>> aliases) {
    this.aliases = aliases;
    for (Term term : terms) {
      byOffice.computeIfAbsent(RegisterImport.officeKey(term), key -> new ArrayList<>()).add(term);
      String person = Iris.slug(term.person()) + "@" + term.body();
      Set<String> names =
          namesOfRestated.computeIfAbsent(
              person, key -> new TreeSet<>(aliases.getOrDefault(key, Set.of())));
      names.add(Iris.slug(term.person()));
      term.names().forEach(name -> names.add(Iris.slug(name)));
    }
  }

  boolean covers(Term imported) {
    return byOffice.getOrDefault(RegisterImport.officeKey(imported), List.of()).stream()
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
