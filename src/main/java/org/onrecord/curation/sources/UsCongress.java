package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;
import org.onrecord.text.WordListFile;

/**
 * Members of the Congress of the United States, {@code congress.tsv} made of the versions of the
 * congress-legislators project's list, as terms: one of a member in a chamber for a state. Who sat
 * in the last version is in office; who left long before the term was to end left at the latest
 * time at which a version has the member.
 */
final class UsCongress {
  /** A list may say so many days too early that somebody left: it was made so seldom. */
  private static final int BETWEEN_VERSIONS = 183;

  /** From the last sitting of one Congress to the first of the next there are fewer days. */
  private static final int RECESS = 75;

  /** A nickname inside a name: matches {@code "Bobby" } in {@code Robert C. "Bobby" Scott}. */
  private static final Pattern NICKNAME = Pattern.compile("\"[^\"]*\" *");

  private final List<CsvTable.Row> rows;
  private final String latest;

  /** Names of states by postal code. */
  private final Map<String, String> states = new HashMap<>();

  /** Common names that two members bear. */
  private final Set<String> shared = new HashSet<>();

  private UsCongress(List<CsvTable.Row> rows) {
    this.rows = rows;
    this.latest =
        rows.stream().map(row -> row.get("listed_until")).max(String::compareTo).orElse("");
    for (String line : WordListFile.beside(UsCongress.class, "us-states.txt").lines()) {
      states.put(line.substring(0, 2), line.substring(3));
    }
    Map<String, String> bearers = new HashMap<>();
    for (CsvTable.Row row : rows) {
      String other = bearers.putIfAbsent(commonName(row), row.get("bioguide"));
      if (other != null && !other.equals(row.get("bioguide"))) {
        shared.add(commonName(row));
      }
    }
  }

  static List<Term> read(Path file) throws IOException {
    UsCongress congress = new UsCongress(CsvTable.readTabbed(file).rows());
    List<Term> terms = new ArrayList<>();
    for (CsvTable.Row row : congress.rows) {
      // a list made before the term began cannot have known of it
      if (row.get("listed_until").compareTo(row.get("start")) >= 0 || !row.has("start")) {
        terms.add(congress.term(row));
      }
    }
    return terms;
  }

  private Term term(CsvTable.Row row) {
    String common = commonName(row);
    String person =
        shared.contains(common) && !row.has("wikidata") ? withoutSuffix(row.get("name")) : common;
    String last = row.get("last");
    return new Term(
        row.place(),
        person,
        row.get("wikidata"),
        otherNames(row, person),
        last.contains(" ") ? last : "",
        row.get("gender").equals("F") ? "female" : "male",
        OfficeKind.MEMBER_OF_PARLIAMENT,
        row.get("office") + " from " + states.getOrDefault(row.get("state"), row.get("state")),
        "US",
        "",
        Optional.of(new PartialDate(row.get("start"))),
        end(row),
        false,
        UsExecutives.SOURCE,
        leftEarly(row) ? "left before the end of the term; the last list with the member" : "");
  }

  private Optional<PartialDate> end(CsvTable.Row row) {
    if (row.get("listed_until").equals(latest) && row.get("end").compareTo(latest) > 0) {
      return Optional.empty();
    }
    String end = leftEarly(row) ? row.get("listed_until") : row.get("end");
    return Optional.of(new PartialDate(next(row).orElse(end)));
  }

  /**
   * Where the next term of the member begins, if that is soon: old terms end in the source with the
   * last sitting.
   */
  private Optional<String> next(CsvTable.Row row) {
    LocalDate end = LocalDate.parse(row.get("end"));
    return rows.stream()
        .filter(other -> other.get("bioguide").equals(row.get("bioguide")))
        .filter(other -> other.get("office").equals(row.get("office")))
        .map(other -> other.get("start"))
        .filter(start -> start.compareTo(row.get("start")) > 0)
        .filter(start -> !LocalDate.parse(start).isBefore(end.minusDays(RECESS)))
        .filter(start -> !LocalDate.parse(start).isAfter(end.plusDays(RECESS)))
        .findFirst();
  }

  private boolean leftEarly(CsvTable.Row row) {
    LocalDate listed = LocalDate.parse(row.get("listed_until"));
    LocalDate start = LocalDate.parse(row.get("start"));
    LocalDate end = LocalDate.parse(row.get("end"));
    return !row.get("listed_until").equals(latest)
        && listed.isAfter(start)
        && listed.isBefore(end.minusDays(BETWEEN_VERSIONS));
  }

  /** "Bernie Sanders", as news print it. */
  private static String commonName(CsvTable.Row row) {
    return row.get(row.has("nickname") ? "nickname" : "first") + " " + row.get("last");
  }

  private static List<String> otherNames(CsvTable.Row row, String person) {
    Set<String> names = new LinkedHashSet<>();
    String full = NICKNAME.matcher(row.get("name")).replaceAll("");
    names.add(full);
    names.add(withoutSuffix(full));
    names.add(row.get("first") + " " + row.get("last"));
    names.add(commonName(row));
    names.remove(person);
    return List.copyOf(names);
  }

  /** Without ", Jr." at its end. */
  private static String withoutSuffix(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(0, comma);
  }
}
