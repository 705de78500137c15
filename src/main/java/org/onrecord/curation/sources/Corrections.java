package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.RegisterTables;
import org.onrecord.curation.tables.Term;
import org.onrecord.text.PartialDate;

/**
 * Faults known in the source tables and what is done about each: rows of {@code corrections*.csv}
 * with the columns {@code action, country, office_kind, person, start, end, new_start, new_end,
 * note}. Action {@code drop} leaves the row out, {@code change} sets its dates ({@code -} empties
 * one), {@code acting} marks it as acting. Country, kind, person and start say which row, as the
 * source prints them.
 */
final class Corrections {

  private final List<CsvTable.Row> rows;
  private final Set<CsvTable.Row> unused;

  private Corrections(List<CsvTable.Row> rows) {
    this.rows = List.copyOf(rows);
    this.unused = new LinkedHashSet<>(rows);
  }

  static Corrections read(Path register) throws IOException {
    List<CsvTable.Row> rows = new ArrayList<>();
    for (Path file : RegisterTables.csvFiles(register, "corrections")) {
      rows.addAll(CsvTable.read(file).rows());
    }
    return new Corrections(rows);
  }

  List<Term> apply(List<Term> terms) {
    List<Term> corrected = new ArrayList<>();
    for (Term term : terms) {
      Optional<CsvTable.Row> row =
          rows.stream().filter(candidate -> isAbout(candidate, term)).findFirst();
      row.ifPresent(unused::remove);
      if (row.isEmpty()) {
        corrected.add(term);
      } else if (!row.get().get("action").equals("drop")) {
        corrected.add(changed(term, row.get()));
      }
    }
    return corrected;
  }

  private static boolean isAbout(CsvTable.Row row, Term term) {
    return row.get("country").equals(term.body())
        && row.get("office_kind").equals(term.kind().text())
        && row.get("person").equals(term.person())
        && (!row.has("start")
            || row.get("start").equals(term.start().map(PartialDate::text).orElse("")))
        && (!row.has("end") || row.get("end").equals(term.end().map(PartialDate::text).orElse("")));
  }

  private static Term changed(Term term, CsvTable.Row row) {
    Term dated =
        term.during(date(row, "new_start", term.start()), date(row, "new_end", term.end()))
            .noted(row.get("note"));
    return row.get("action").equals("acting") ? dated.asActing() : dated;
  }

  private static Optional<PartialDate> date(
      CsvTable.Row row, String column, Optional<PartialDate> former) {
    return switch (row.get(column)) {
      case "" -> former;
      case "-" -> Optional.empty();
      default -> Optional.of(new PartialDate(row.get(column)));
    };
  }

  /** The corrections that met no row. */
  List<String> unused() {
    return unused.stream().map(row -> row.place() + " " + row.get("person")).toList();
  }
}
