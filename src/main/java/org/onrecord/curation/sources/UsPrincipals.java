package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;

/**
 * Principal officers of the Department of State and chiefs of mission, {@code officials.tsv} of the
 * Office of the Historian, as terms.
 */
final class UsPrincipals {

  static final String SOURCE = "state-historian";

  /** Terms that ended before this year are out of the register's scope. */
  private static final String SINCE = "1993";

  /**
   * Honorary and administrative posts that nobody speaks for: matches "Career Ambassador", not
   * "Ambassador at Large".
   */
  private static final Pattern NOT_SPOKEN_FOR =
      Pattern.compile(
          "Career Ambassador|Inspector General|Comptroller|Medical Services|Director of the (Bureau"
              + " of Budget|Office of (Management|Foreign)|Foreign Service Institute)");

  /** A remark inside a forename: matches "(Nelson Strobridge)". */
  private static final Pattern IN_PARENTHESES = Pattern.compile(" *\\([^)]*\\) *");

  private static final String TO_THE_UN = "Representative of the U.S.A. to the United Nations";

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private UsPrincipals() {}

  static List<Term> read(Path file) throws IOException {
    List<Term> terms = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.readTabbed(file).rows()) {
      term(row)
          .filter(term -> terms.stream().noneMatch(earlier -> sameAppointment(earlier, term)))
          .ifPresent(terms::add);
    }
    return terms;
  }

  private static Optional<Term> term(CsvTable.Row row) {
    boolean mission = row.get("class").equals("chief-of-mission-org");
    String role = row.get("role");
    boolean inScope =
        row.get("class").equals("principal") && !NOT_SPOKEN_FOR.matcher(role).find()
            || mission && role.equals(TO_THE_UN);
    if (!inScope
        || !row.has("started")
        || (row.has("ended")
            ? row.get("ended").compareTo(SINCE) < 0
            : row.get("started").compareTo(SINCE) < 0)) {
      return Optional.empty();
    }
    String surname = row.get("surname");
    String full = row.get("name");
    String common = common(row.get("forename"), surname);
    return Optional.of(
        new Term(
            row.place(),
            common,
            "",
            names(full, row.get("forename"), surname, common),
            surname.contains(" ") ? surname : "",
            "",
            mission ? OfficeKind.AMBASSADOR_TO_UN : kind(role),
            mission ? "Permanent Representative to the United Nations" : role,
            "US",
            "",
            Optional.of(new PartialDate(row.get("started"))),
            row.has("ended") ? Optional.of(new PartialDate(row.get("ended"))) : Optional.empty(),
            role.contains("ad interim"),
            SOURCE,
            ""));
  }

  /** The source lists an appointment at large once for each subject it was for. */
  private static boolean sameAppointment(Term one, Term other) {
    return one.person().equals(other.person())
        && one.title().equals(other.title())
        && one.start().equals(other.start());
  }

  private static OfficeKind kind(String role) {
    if (role.startsWith("Secretary of State")) {
      return OfficeKind.FOREIGN_MINISTER;
    }
    return role.startsWith("Deputy Secretary of State")
        ? OfficeKind.DEPUTY_FOREIGN_MINISTER
        : OfficeKind.OTHER;
  }

  /**
   * First name and surname, as news print it: "Antony John" and "Blinken" give "Antony Blinken". An
   * initial first stays with the next name.
   */
  private static String common(String forename, String surname) {
    String[] words = BLANK.split(IN_PARENTHESES.matcher(forename).replaceAll(" ").strip());
    boolean initial = words[0].endsWith(".") && words.length > 1;
    return (initial ? words[0] + " " + words[1] : words[0]) + " " + surname;
  }

  private static List<String> names(String full, String forename, String surname, String common) {
    Set<String> names = new LinkedHashSet<>();
    String[] words = BLANK.split(IN_PARENTHESES.matcher(forename).replaceAll(" ").strip());
    names.add(IN_PARENTHESES.matcher(full).replaceAll(" ").strip());
    if (words.length > 1 && !words[0].endsWith(".")) {
      names.add(words[0] + " " + words[1].charAt(0) + ". " + surname);
    }
    names.remove(common);
    return List.copyOf(names);
  }
}
