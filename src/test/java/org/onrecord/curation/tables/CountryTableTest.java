package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.curation.tables.CsvTable.Row;
import org.onrecord.text.PartialDate;
import org.onrecord.vocab.Iris;

/** The facts about countries are complete and do not contradict each other. */
final class CountryTableTest {

  private static final Path REFERENCE = Path.of("../shared/corpora/reference/countries.tsv");

  /** Nobody lives there for good, so that there is no word for the people. */
  private static final Set<String> WITHOUT_DEMONYM = Set.of("BV", "GS", "HM", "SJ", "TF", "UM");

  /** No place governs them from within; Tokelau's government goes round its atolls. */
  private static final Set<String> WITHOUT_CAPITAL = Set.of("AQ", "BV", "HM", "TK", "UM");

  private static final List<String> FORMS =
      List.of(
          "name",
          "names",
          "abbreviations",
          "former_names",
          "demonym_adjectives",
          "demonym_nouns",
          "parts",
          "part_demonyms",
          "capitals",
          "capital_spellings",
          "metonyms");

  private static List<Row> countries = List.of();
  private static List<Row> ambiguous = List.of();

  @BeforeAll
  static void read() throws IOException {
    FactTables tables = FactTables.read(Path.of("src/register"));
    countries = tables.countries().countries().rows();
    ambiguous = tables.countries().ambiguous().rows();
  }

  @Test
  void everyIsoCodeStandsOnce() {
    List<String> current =
        countries.stream()
            .filter(row -> !row.get("status").equals("former"))
            .map(row -> row.get("code"))
            .toList();
    Set<String> expected = new TreeSet<>(List.of(Locale.getISOCountries()));
    expected.add("XK");
    assertThat(current).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(current)).isEqualTo(expected);
  }

  @Test
  void rowsAreSortedByCode() {
    assertThat(countries).extracting(row -> row.get("code")).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyCountryHasNamesCodesAndWikidataId() {
    List<Row> current =
        countries.stream().filter(row -> !row.get("status").equals("former")).toList();
    assertThat(current)
        .allSatisfy(
            row -> {
              assertThat(
                      List.of(
                          row.get("name"),
                          row.get("name_fr"),
                          row.get("name_es"),
                          row.get("name_de")))
                  .as(row.place())
                  .doesNotContain("");
              assertThat(row.get("iso3")).as(row.place()).matches("[A-Z]{3}");
              assertThat(row.get("qid")).as(row.place()).matches("Q[1-9][0-9]*");
            });
    assertThat(current).extracting(row -> row.get("qid")).doesNotHaveDuplicates();
  }

  @Test
  void everyCountryHasDemonymAndCapitalButThoseThatCannot() {
    List<Row> current =
        countries.stream().filter(row -> !row.get("status").equals("former")).toList();
    assertThat(codesWithout(current, "demonym_adjectives")).isEqualTo(WITHOUT_DEMONYM);
    assertThat(codesWithout(current, "capitals")).isEqualTo(WITHOUT_CAPITAL);
  }

  private static Set<String> codesWithout(List<Row> rows, String column) {
    return new TreeSet<>(
        rows.stream().filter(row -> !row.has(column)).map(row -> row.get("code")).toList());
  }

  @Test
  void formerStatesHaveTheirTimeAndExistingSuccessors() {
    Set<String> codes = new TreeSet<>(countries.stream().map(row -> row.get("code")).toList());
    assertThat(countries.stream().filter(row -> row.get("status").equals("former")))
        .hasSize(8)
        .allSatisfy(
            row -> {
              assertThat(new PartialDate(row.get("valid_from")))
                  .as(row.place())
                  .isLessThan(new PartialDate(row.get("valid_until")));
              assertThat(codes).as(row.place()).containsAll(row.list("successors"));
              assertThat(row.list("successors")).as(row.place()).isNotEmpty();
            });
  }

  @Test
  void territoriesBelongToStates() {
    Set<String> states =
        new TreeSet<>(
            countries.stream()
                .filter(row -> row.get("status").equals("state"))
                .map(row -> row.get("code"))
                .toList());
    assertThat(countries)
        .allSatisfy(
            row -> {
              assertThat(row.get("status")).as(row.place()).isIn("state", "territory", "former");
              assertThat(row.has("territory_of"))
                  .as(row.place())
                  .isEqualTo(row.get("status").equals("territory"));
              assertThat(states).as(row.place()).containsAll(row.list("territory_of"));
            });
  }

  /**
   * Guinea and Georgia, Congolese and Dominican: whoever meets one of these must know that it is
   * not enough.
   */
  @Test
  void formsOfTwoCountriesAreDeclaredAmbiguous() {
    Map<String, Set<String>> declared = new TreeMap<>();
    ambiguous.forEach(
        row ->
            row.list("form")
                .forEach(
                    form ->
                        declared
                            .computeIfAbsent(form, f -> new TreeSet<>())
                            .addAll(row.list("countries"))));
    List<String> undeclared = new ArrayList<>();
    countriesByForm()
        .forEach(
            (form, codes) -> {
              if (codes.size() > 1 && !declared.getOrDefault(form, Set.of()).containsAll(codes)) {
                undeclared.add(form + " " + codes);
              }
            });
    assertThat(undeclared).isEmpty();
  }

  private static Map<String, Set<String>> countriesByForm() {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (Row row : countries) {
      forms(row)
          .forEach(form -> codes.computeIfAbsent(form, f -> new TreeSet<>()).add(row.get("code")));
    }
    return codes;
  }

  private static Stream<String> forms(Row row) {
    return FORMS.stream()
        .flatMap(column -> row.list(column).stream())
        .map(cell -> CountryTable.DatedName.parse(cell).name());
  }

  @Test
  void ambiguousFormsNameKnownCountriesKindsAndReadings() {
    Set<String> codes = new TreeSet<>(countries.stream().map(row -> row.get("code")).toList());
    assertThat(ambiguous)
        .allSatisfy(
            row -> {
              assertThat(row.list("countries")).as(row.place()).isNotEmpty();
              assertThat(codes).as(row.place()).containsAll(row.list("countries"));
              assertThat(row.get("role"))
                  .as(row.place())
                  .isIn("name", "abbreviation", "former", "demonym", "part", "capital", "metonym");
              assertThat(row.get("kind"))
                  .as(row.place())
                  .isIn(
                      "shared",
                      "place",
                      "person",
                      "language",
                      "people",
                      "common",
                      "organisation",
                      "region");
              assertThat(row.get("reading")).as(row.place()).isIn("country", "other", "context");
            });
    assertThat(ambiguous)
        .extracting(row -> Iris.form(row.get("role"), row.list("form").get(0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void misleadingPhrasesHoldANameOfTheirCountry() {
    countries.forEach(
        row -> {
          List<String> forms =
              Stream.concat(forms(row), ambiguousFormsOf(row.get("code")))
                  .map(form -> form.toLowerCase(Locale.ROOT))
                  .toList();
          assertThat(row.list("not_when"))
              .as(row.place())
              .allMatch(
                  phrase -> forms.stream().anyMatch(phrase.toLowerCase(Locale.ROOT)::contains));
        });
  }

  private static Stream<String> ambiguousFormsOf(String code) {
    return ambiguous.stream()
        .filter(row -> row.list("countries").contains(code))
        .flatMap(row -> row.list("form").stream());
  }

  @Test
  void codesAndWikidataIdsAgreeWithTheReferenceTable() throws IOException {
    assumeTrue(Files.exists(REFERENCE), "the reference table is not beside the project");
    Map<String, Row> reference = new TreeMap<>();
    CsvTable.readTabbed(REFERENCE).rows().forEach(row -> reference.put(row.get("iso2"), row));
    Map<String, String> kingdoms = Map.of("DK", "Q35", "NL", "Q55");
    assertThat(countries.stream().filter(row -> reference.containsKey(row.get("code"))))
        .hasSize(250)
        .allSatisfy(
            row -> {
              Row expected = Objects.requireNonNull(reference.get(row.get("code")));
              assertThat(row.get("qid"))
                  .as(row.place())
                  .isEqualTo(kingdoms.getOrDefault(row.get("code"), expected.get("qid")));
              // Kosovo has no code of three letters in the standard; ours is the one in common use
              assertThat(row.get("iso3"))
                  .as(row.place())
                  .isEqualTo(row.get("code").equals("XK") ? "XKX" : expected.get("iso3"));
            });
  }
}
