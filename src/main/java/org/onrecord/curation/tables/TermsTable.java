package org.onrecord.curation.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onrecord.vocab.Iris;

/**
 * A table of terms of somebody else's: the rows that can be used, and what is wrong with the
 * others, each fault with file and line. The columns may stand in any order and those that are not
 * needed may be missing.
 */
public record TermsTable(List<Term> terms, List<String> faults) {
  private static final List<String> NEEDED = List.of("person", "office_kind", "title");

  /** Matches "Q148" and the empty cell, not "q148" or "148". */
  private static final Pattern QID = Pattern.compile("(Q[1-9][0-9]*)?");

  public TermsTable {
    terms = List.copyOf(terms);
    faults = List.copyOf(faults);
  }

  /**
   * @param knows whether the register has this IRI of a country or organisation
   */
  public static TermsTable of(CsvTable table, Predicate<String> knows) {
    List<String> faults = new ArrayList<>(headerFaults(table));
    List<Term> terms = new ArrayList<>();
    if (faults.isEmpty()) {
      for (CsvTable.Row row : table.rows()) {
        try {
          Term term = Term.of(row);
          List<String> wrong = rowFaults(row, term, knows);
          if (wrong.isEmpty()) {
            terms.add(term);
          }
          wrong.forEach(fault -> faults.add(row.place() + ": " + fault));
        } catch (IllegalArgumentException e) {
          faults.add(e.getMessage());
        }
      }
    }
    return new TermsTable(terms, faults);
  }

  private static List<String> headerFaults(CsvTable table) {
    List<String> faults = new ArrayList<>();
    String place = table.name() + ":1: ";
    Set<String> seen = new HashSet<>();
    for (String column : table.columns()) {
      if (!Term.COLUMNS.contains(column)) {
        faults.add(
            place
                + "no column is called '"
                + column
                + "'; there are "
                + String.join(",", Term.COLUMNS));
      } else if (!seen.add(column)) {
        faults.add(place + "the column '" + column + "' stands twice");
      }
    }
    NEEDED.stream()
        .filter(column -> !table.columns().contains(column))
        .forEach(column -> faults.add(place + "the column '" + column + "' is missing"));
    if (!table.columns().contains("country") && !table.columns().contains("organisation")) {
      faults.add(place + "one of the columns 'country' and 'organisation' is needed");
    }
    return faults;
  }

  private static List<String> rowFaults(CsvTable.Row row, Term term, Predicate<String> knows) {
    List<String> faults = new ArrayList<>();
    if (term.country().isEmpty() == term.organisation().isEmpty()) {
      faults.add("give a country or an organisation, and not both");
    } else if (!term.country().isEmpty() && !knows.test(Iris.country(term.country()))) {
      faults.add(
          "no country has the code '"
              + term.country()
              + "'; write the ISO code of two letters, such as NO");
    } else if (!term.organisation().isEmpty()
        && !knows.test(Iris.organisation(term.organisation()))) {
      faults.add(
          "no organisation '"
              + term.organisation()
              + "' is in the register; give one such as nato, or a register in Turtle that has it"
              + " first");
    }
    if (!QID.matcher(term.qid()).matches()) {
      faults.add("no Wikidata id: '" + term.qid() + "'; write one such as Q148, or nothing");
    }
    if (!List.of("", "true", "false").contains(row.get("acting"))) {
      faults.add("acting is '" + row.get("acting") + "'; write true, false or nothing");
    }
    if (!List.of("", "female", "male").contains(term.gender())) {
      faults.add("gender is '" + term.gender() + "'; write female, male or nothing");
    }
    if (term.latest().isBefore(term.earliest())) {
      faults.add(
          term.person()
              + " ends ("
              + row.get("end")
              + ") before the start ("
              + row.get("start")
              + ")");
    }
    return faults;
  }
}
