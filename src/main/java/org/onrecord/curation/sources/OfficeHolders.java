package org.onrecord.curation.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.Term;
import org.onrecord.register.OfficeKind;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;

/**
 * The table of office holders of the world, {@code office-holders.tsv}, as terms; offices out of
 * the register's scope are left out.
 */
final class OfficeHolders {

  static final String SOURCE = "wikidata-everypolitician";

  private static final Map<String, OfficeKind> KINDS =
      Map.of(
          "head of state", OfficeKind.HEAD_OF_STATE,
          "head of government", OfficeKind.HEAD_OF_GOVERNMENT,
          "foreign minister", OfficeKind.FOREIGN_MINISTER,
          "defence minister", OfficeKind.DEFENCE_MINISTER,
          "finance minister", OfficeKind.FINANCE_MINISTER,
          "trade minister", OfficeKind.TRADE_MINISTER,
          "deputy head of government", OfficeKind.DEPUTY_HEAD_OF_GOVERNMENT,
          "permanent representative to the UN", OfficeKind.AMBASSADOR_TO_UN,
          "government spokesperson", OfficeKind.SPOKESPERSON,
          "national security adviser", OfficeKind.NATIONAL_SECURITY_ADVISER);

  /** Of the many ministers and judges called "other", those with a place in diplomacy. */
  private static final Map<String, OfficeKind> OTHER_TITLES =
      Map.of(
          "Governor-General", OfficeKind.OTHER,
          "Deputy Minister of Foreign Affairs", OfficeKind.DEPUTY_FOREIGN_MINISTER,
          "Minister of State for Foreign Affairs", OfficeKind.DEPUTY_FOREIGN_MINISTER,
          "President of the United Nations General Assembly", OfficeKind.HEAD_OF_ORGANISATION);

  private static final Set<String> LOWER_CASE_TITLES =
      Set.of("emir", "monarch", "pope", "president of Germany");

  /**
   * An explanation in a title: matches " (Prime Minister)" in "Chairman of the Cabinet of Ministers
   * (Prime Minister)", not "President".
   */
  private static final Pattern IN_PARENTHESES = Pattern.compile(" *\\([^)]*\\)");

  /**
   * A deputy by the title of vice-president: matches "First Vice-President", "Deputy President",
   * not "Vice Premier".
   */
  private static final Pattern VICE_PRESIDENT =
      Pattern.compile("(?i)\\b(vice|deputy)[ -]president\\b(?! of the (council|government))");

  /**
   * The extra remark of a row on a deputy or second-rank post: matches "junior: foreign minister",
   * "deputy national security adviser".
   */
  private static final Pattern SECOND_RANK = Pattern.compile("junior|deputy national|Geneva");

  /** A person without an English label: matches "Q110095945". */
  private static final Pattern NO_LABEL = Pattern.compile("Q[0-9]+");

  private OfficeHolders() {}

  static List<Term> read(Path file) throws IOException {
    List<Term> terms = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.readTabbed(file).rows()) {
      term(row).ifPresent(terms::add);
    }
    return terms;
  }

  private static Optional<Term> term(CsvTable.Row row) {
    String title = row.get("position_label");
    boolean assembly = title.equals("President of the United Nations General Assembly");
    Optional<OfficeKind> kind = kind(row, title);
    if (kind.isEmpty() || !hasEnglishName(row) || (!row.has("country_iso2") && !assembly)) {
      return Optional.empty();
    }
    boolean acting = title.startsWith("Acting ") || row.get("note").startsWith("acting");
    Optional<PartialDate> start = date(row.get("start"));
    Optional<PartialDate> end = date(row.get("end"));
    return Optional.of(
        new Term(
            row.place(),
            row.get("person_label"),
            row.get("person_qid"),
            List.of(),
            "",
            "",
            kind.get(),
            assembly
                ? "President of the General Assembly"
                : printed(title, row.get("country_iso2")),
            assembly ? "" : row.get("country_iso2"),
            assembly ? "un-general-assembly" : "",
            start,
            end,
            acting,
            SOURCE,
            ""));
  }

  private static boolean hasEnglishName(CsvTable.Row row) {
    String name = row.get("person_label");
    return !NO_LABEL.matcher(name).matches() && !Iris.slug(name).isEmpty();
  }

  private static Optional<OfficeKind> kind(CsvTable.Row row, String title) {
    String note = row.get("note");
    if (row.get("office_kind").equals("other") || note.startsWith("junior: foreign minister")) {
      return Optional.ofNullable(OTHER_TITLES.get(title));
    }
    if (SECOND_RANK.matcher(note).find()
        || title.startsWith("Deputy Government")
        || title.contains("Deputy Press")
        || title.contains("Deputy Communications")) {
      return Optional.empty();
    }
    if (note.startsWith("member of the collective presidency")) {
      return Optional.of(OfficeKind.OTHER);
    }
    OfficeKind kind = KINDS.get(row.get("office_kind"));
    boolean vicePresident =
        kind == OfficeKind.DEPUTY_HEAD_OF_GOVERNMENT && VICE_PRESIDENT.matcher(title).find();
    return vicePresident ? Optional.of(OfficeKind.VICE_PRESIDENT) : Optional.ofNullable(kind);
  }

  private static String printed(String title, String country) {
    String bare = IN_PARENTHESES.matcher(title).replaceAll("");
    if (bare.startsWith("Acting ")) {
      bare = bare.substring("Acting ".length());
    }
    return LOWER_CASE_TITLES.contains(bare)
        ? Character.toUpperCase(bare.charAt(0)) + bare.substring(1)
        : bare;
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new PartialDate(text));
  }
}
