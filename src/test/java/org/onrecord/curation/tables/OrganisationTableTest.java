package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.curation.tables.CsvTable.Row;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;

/**
 * Organisations and memberships refer to what exists, and the members on a day are those that
 * history knows.
 */
final class OrganisationTableTest {

  private static List<Row> organisations = List.of();
  private static List<Row> memberships = List.of();
  private static Set<String> codes = Set.of();

  @BeforeAll
  static void read() throws IOException {
    FactTables tables = FactTables.read(Path.of("src/register"));
    organisations = tables.organisations().organisations().rows();
    memberships = tables.organisations().memberships().rows();
    codes =
        new TreeSet<>(
            tables.countries().countries().rows().stream().map(row -> row.get("code")).toList());
  }

  @Test
  void idsAreSlugsAndSorted() {
    assertThat(organisations)
        .extracting(row -> row.get("id"))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.equals(Iris.slug(id)));
  }

  @Test
  void organisationsReferToKnownOnes() {
    assertThat(organisations)
        .allSatisfy(
            row -> {
              assertThat(ids()).as(row.place()).containsAll(row.list("part_of"));
              assertThat(codes).as(row.place()).containsAll(row.list("country"));
              assertThat(row.get("kind"))
                  .as(row.place())
                  .isIn(
                      "intergovernmental",
                      "bloc",
                      "alliance",
                      "forum",
                      "organ",
                      "agency",
                      "court",
                      "financial",
                      "mission",
                      "ministry",
                      "parliament",
                      "state-body",
                      "party",
                      "armed-group",
                      "movement",
                      "ngo",
                      "company");
            });
  }

  private static Set<String> ids() {
    return new HashSet<>(organisations.stream().map(row -> row.get("id")).toList());
  }

  @Test
  void noNameBelongsToTwoOrganisations() {
    assertThat(
            organisations.stream()
                .flatMap(
                    row ->
                        Stream.of(
                                Stream.of(row.get("name")),
                                row.list("abbreviations").stream(),
                                row.list("names").stream())
                            .flatMap(names -> names.distinct())))
        .doesNotHaveDuplicates();
  }

  @Test
  void membershipsReferToKnownOnesAndEndAfterTheyBegin() {
    assertThat(memberships)
        .allSatisfy(
            row -> {
              assertThat(ids()).as(row.place()).contains(row.get("organisation"));
              assertThat(codes.contains(row.get("member")) || ids().contains(row.get("member")))
                  .as(row.place())
                  .isTrue();
              assertThat(row.get("kind"))
                  .as(row.place())
                  .isIn("member", "observer", "participant", "associate");
              if (row.has("end")) {
                assertThat(new PartialDate(row.get("start")).earliest())
                    .as(row.place())
                    .isBefore(new PartialDate(row.get("end")).latest());
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "un, 2021-06-01, 193",
    "un, 1945-12-31, 51",
    "un, 2005-01-01, 191",
    "eu, 2012-01-01, 27",
    "eu, 2015-01-01, 28",
    "eu, 2021-01-01, 27",
    "eu, 2003-06-01, 15",
    "nato, 2000-01-01, 19",
    "nato, 2010-01-01, 28",
    "nato, 2022-01-01, 30",
    "nato, 2024-06-01, 32",
    "asean, 2021-01-01, 10",
    "g7, 2021-06-01, 7",
    "g20, 2021-06-01, 20",
    "g20, 2024-01-01, 21",
    "brics, 2012-01-01, 5",
    "brics, 2024-06-01, 9",
    "au, 2021-01-01, 55",
    "commonwealth, 2023-01-01, 56",
    "gcc, 2021-01-01, 6",
    "quad, 2021-06-01, 4",
    "arab-league, 2021-01-01, 21",
    "oas, 2021-01-01, 35",
    "ecowas, 2021-01-01, 15",
    "osce, 2021-01-01, 57",
    "council-of-europe, 2021-01-01, 47",
    "oecd, 2021-06-01, 38",
    "apec, 2021-01-01, 21",
    "opec, 2021-01-01, 13",
    "sco, 2024-08-01, 10",
    "euro-area, 2021-01-01, 19",
    "warsaw-pact, 1985-01-01, 7"
  })
  void membersOnADayAreAsManyAsHistoryKnows(String organisation, LocalDate day, int expected) {
    List<String> members =
        memberships.stream()
            .filter(
                row ->
                    row.get("organisation").equals(organisation)
                        && row.get("kind").equals("member")
                        && coversDay(row, day))
            .map(row -> row.get("member"))
            .sorted()
            .toList();
    assertThat(members).doesNotHaveDuplicates().as(members.toString()).hasSize(expected);
  }

  private static boolean coversDay(Row row, LocalDate day) {
    return !new PartialDate(row.get("start")).earliest().isAfter(day)
        && (!row.has("end") || !new PartialDate(row.get("end")).latest().isBefore(day));
  }
}
