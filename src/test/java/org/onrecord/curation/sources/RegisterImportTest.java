package org.onrecord.curation.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.curation.tables.CsvTable;
import org.onrecord.curation.tables.Term;

/** Invented ministers of real countries, in the shape of the source tables. */
final class RegisterImportTest {

  private static final String HOLDERS =
      "country_iso2\tcountry_qid\tposition_qid\tposition_label\tposition_full_label\toffice_kind"
          + "\tperson_qid\tperson_label\tstart\tend\tnote\n";

  private static final String MEMBERS =
      "bioguide\twikidata\tname\tfirst\tlast\tnickname\tgender\toffice\tstate\tparty\tstart\tend"
          + "\tlisted_until\n";

  @TempDir private Path scratch;

  @BeforeEach
  void layOutTheTables() throws IOException {
    Files.createDirectories(scratch.resolve("terms"));
    Files.writeString(
        scratch.resolve("officials.tsv"), "class\tname\tsurname\tforename\trole\tstarted\tended\n");
    Files.writeString(scratch.resolve("congress-executive.yaml"), "");
    Files.writeString(scratch.resolve("congress.tsv"), MEMBERS);
  }

  @Test
  void termsSplitByCabinetAreOne() throws IOException {
    assertThat(
            imported(
                holder("Ada Lind", "2001-03-01", "2004-05-10"),
                holder("Ada Lind", "2004-05-12", "2008-01-01")))
        .containsExactly("Ada Lind 2001-03-01..2008-01-01");
  }

  @Test
  void termsWithSomebodyInBetweenStayTwo() throws IOException {
    assertThat(
            imported(
                holder("Ada Lind", "2001-03-01", "2004-05-10"),
                holder("Bo Ek", "2004-05-10", "2004-06-01"),
                holder("Ada Lind", "2004-06-01", "2008-01-01")))
        .containsExactly(
            "Ada Lind 2001-03-01..2004-05-10",
            "Bo Ek 2004-05-10..2004-06-01",
            "Ada Lind 2004-06-01..2008-01-01");
  }

  @Test
  void anOpenTermEndsWhereTheNextOneBegins() throws IOException {
    assertThat(imported(holder("Ada Lind", "2001-03-01", ""), holder("Bo Ek", "2004-05-10", "")))
        .containsExactly("Ada Lind 2001-03-01..2004-05-10", "Bo Ek 2004-05-10..");
  }

  @Test
  void aTermStatedByHandReplacesTheImportedOne() throws IOException {
    Files.writeString(
        scratch.resolve("terms/hand.csv"),
        String.join(",", Term.COLUMNS)
            + "\n"
            + "Ada Lind,,,,,foreign-minister,Foreign"
            + " Minister,SE,,2001-03-02,2005-01-01,,general-knowledge,\n");

    assertThat(imported(holder("Ada Lind", "2001", "2005"), holder("Bo Ek", "2005-01-01", "")))
        .containsExactly("Bo Ek 2005-01-01..");
    assertThat(Files.readString(scratch.resolve("persons-imported.csv")))
        .contains("Q1,Ada Lind,SE");
  }

  @Test
  void aCorrectionLeavesARowOut() throws IOException {
    Files.writeString(
        scratch.resolve("corrections.csv"),
        "action,country,office_kind,person,start,end,new_start,new_end,note\n"
            + "drop,SE,foreign-minister,Bo Ek,,,,,never was\n");

    assertThat(
            imported(
                holder("Ada Lind", "2001-03-01", "2004-05-10"), holder("Bo Ek", "2003-05-10", "")))
        .containsExactly("Ada Lind 2001-03-01..2004-05-10");
  }

  @Test
  void termsOfAMemberOfCongressForOneStateAreOneAndTheLastIsOpen() throws IOException {
    assertThat(
            members(
                member("Ada Lind", "Senator", "2005-01-04", "2010-12-22", "2026-06-15"),
                member("Ada Lind", "Senator", "2011-01-05", "2031-01-03", "2026-06-15")))
        .containsExactly("Ada Lind Senator from Utah 2005-01-04..");
  }

  @Test
  void aMemberOfCongressWhoLeftEarlyLeftWhenLastListed() throws IOException {
    assertThat(
            members(
                member("Ada Lind", "Senator", "2005-01-04", "2031-01-03", "2026-06-15"),
                member("Bo Ek", "Representative", "2011-01-05", "2013-01-03", "2011-09-28")))
        .containsExactly(
            "Ada Lind Senator from Utah 2005-01-04..",
            "Bo Ek Representative from Utah 2011-01-05..2011-09-28");
  }

  private List<String> members(String... rows) throws IOException {
    Files.writeString(scratch.resolve("congress.tsv"), MEMBERS + String.join("", rows));
    Files.writeString(scratch.resolve("office-holders.tsv"), HOLDERS);
    new RegisterImport(scratch, scratch).run();
    return CsvTable.read(scratch.resolve("terms/imported-us-congress.csv")).rows().stream()
        .map(
            row ->
                row.get("person")
                    + " "
                    + row.get("title")
                    + " "
                    + row.get("start")
                    + ".."
                    + row.get("end"))
        .toList();
  }

  private static String member(
      String name, String office, String start, String end, String listedUntil) {
    String[] words = name.split(" ");
    return String.join(
            "\t",
            name,
            "",
            name,
            words[0],
            words[1],
            "",
            "F",
            office,
            "UT",
            "",
            start,
            end,
            listedUntil)
        + "\n";
  }

  @Test
  void anEndBeforeTheStartIsNotCarriedOver() throws IOException {
    assertThat(imported(holder("Ada Lind", "2004-03-01", "2001-05-10"))).isEmpty();
  }

  private List<String> imported(String... rows) throws IOException {
    Files.writeString(scratch.resolve("office-holders.tsv"), HOLDERS + String.join("", rows));
    new RegisterImport(scratch, scratch).run();
    return CsvTable.read(scratch.resolve("terms/imported-foreign-ministers.csv")).rows().stream()
        .map(row -> row.get("person") + " " + row.get("start") + ".." + row.get("end"))
        .toList();
  }

  private static String holder(String person, String start, String end) {
    String qid = person.startsWith("Ada") ? "Q1" : "Q2";
    return String.join(
            "\t",
            "SE",
            "Q34",
            "Q9",
            "Minister of Foreign Affairs",
            "",
            "foreign minister",
            qid,
            person,
            start,
            end,
            "")
        + "\n";
  }
}
