package org.onrecord.rdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.rdf.CsvTable.Row;

/**
 * Countries, territories and former states with every name that texts use for them, and the forms that may mean something else.
 *
 * <p>{@code countries.csv}, one row a country, sorted by code; several values in a cell have bars between:
 *
 * <ul>
 *   <li>{@code code}: ISO 3166-1 alpha-2 (Kosovo: XK); a former state has the code it had, or that of ISO 3166-3 where it was given to another
 *   <li>{@code name}: the English name in diplomatic use; {@code name_fr}, {@code name_es}, {@code name_de}: CLDR's
 *   <li>{@code status}: state, territory (then {@code territory_of}) or former (then {@code valid_from}, {@code valid_until} and {@code successors})
 *   <li>{@code names}: other names in use; {@code abbreviations}: to be matched in this case only ("US", not "us");
 *       {@code former_names}: with their first and last day where known, {@code Zaire [1971-10-27/1997-05-16]}
 *   <li>{@code demonym_adjectives}, {@code demonym_nouns}: singular and plural written out
 *   <li>{@code parts}, {@code part_demonyms}: well-known parts whose name says the country, without standing for it
 *   <li>{@code capitals}; {@code capital_spellings}: other spellings, and seats of government that are no capital; {@code metonyms}: houses
 *       and offices that stand for its government
 *   <li>{@code not_when}: phrases in which a name of the country does not name it ("South China Sea")
 * </ul>
 *
 * <p>{@code ambiguous.csv}, one row a form that may mean something else than a country, or several countries: {@code form} (spellings with
 * bars between), {@code role} (name, abbreviation, former, demonym, part, capital, metonym), {@code countries} (the usual one first),
 * {@code kind} of what else it may be (shared, place, person, language, people, common, organisation, region), {@code reading}: what to
 * take it for where nothing near it decides (country, other, or context: leave it open).
 */
record CountryTable(CsvTable countries, CsvTable ambiguous) {

  /** A name with the time of its use: matches {@code Zaire [1971-10-27/1997-05-16]} and {@code Siam [/1939]}, not {@code Kampuchea (1976)}. */
  private static final Pattern DATED_NAME = Pattern.compile("(.+?) \\[([0-9-]*)/([0-9-]*)\\]");

  /** Which property says of a country that one of its forms is ambiguous. */
  private static final Map<String, String> AMBIGUITY = Map.of(
      "name", "rec:ambiguousName",
      "abbreviation", "rec:ambiguousName",
      "former", "rec:ambiguousName",
      "demonym", "rec:ambiguousDemonym",
      "part", "rec:ambiguousPart",
      "capital", "rec:ambiguousCapital",
      "metonym", "rec:ambiguousCapital");

  String turtle() {
    TurtleBlocks turtle = new TurtleBlocks("Countries, territories and former states, with the names that texts use. Built from src/register/countries.csv and ambiguous.csv.");
    countries.rows().forEach(row -> describe(row, turtle));
    ambiguous.rows().forEach(row -> describeForm(row, turtle));
    return turtle.text();
  }

  private static void describe(Row row, TurtleBlocks turtle) {
    List<DatedName> formerNames = row.list("former_names").stream().map(DatedName::parse).toList();
    TurtleBlocks.Block country = turtle.subject(Iris.country(row.get("code"))).type("rec:Country")
        .text("rdfs:label", row.get("name"), "en")
        .text("rdfs:label", row.get("name_fr"), "fr")
        .text("rdfs:label", row.get("name_es"), "es")
        .text("rdfs:label", row.get("name_de"), "de")
        .texts("skos:altLabel", row.list("names"), "en")
        .texts("skos:altLabel", row.list("abbreviations"), "en")
        .texts("skos:altLabel", formerNames.stream().map(DatedName::name).toList(), "en")
        .text("rec:countryCode", row.get("code"))
        .text("rec:iso3", row.get("iso3"))
        .text("rec:countryStatus", row.get("status"))
        .texts("rec:abbreviation", row.list("abbreviations"))
        .texts("rec:demonym", both(row, "demonym_adjectives", "demonym_nouns"))
        .texts("rec:demonymNoun", row.list("demonym_nouns"))
        .texts("rec:capital", row.list("capitals"))
        .texts("rec:capitalSpelling", row.list("capital_spellings"))
        .texts("rec:metonym", row.list("metonyms"))
        .texts("rec:partName", row.list("parts"))
        .texts("rec:partDemonym", row.list("part_demonyms"))
        .texts("rec:notWhen", row.list("not_when"))
        .date("rec:validFrom", row.get("valid_from"))
        .date("rec:validUntil", row.get("valid_until"))
        .text("rec:note", row.get("note"), "en");
    row.list("territory_of").forEach(code -> country.iri("rec:territoryOf", Iris.country(code)));
    row.list("successors").forEach(code -> country.iri("rec:successor", Iris.country(code)));
    row.list("qid").forEach(qid -> country.iri("owl:sameAs", Iris.wikidata(qid)));
    formerNames.stream().filter(DatedName::dated).forEach(name -> name.describe(row.get("code"), turtle));
  }

  private static List<String> both(Row row, String first, String second) {
    return Stream.of(first, second).flatMap(column -> row.list(column).stream()).toList();
  }

  private static void describeForm(Row row, TurtleBlocks turtle) {
    String property = AMBIGUITY.get(row.get("role"));
    if (property == null) {
      throw new IllegalArgumentException(row.place() + ": role '" + row.get("role") + "'; one of " + AMBIGUITY.keySet().stream().sorted().toList());
    }
    TurtleBlocks.Block form = turtle.subject(Iris.form(row.get("role"), row.list("form").get(0))).type("rec:AmbiguousForm")
        .texts("rdfs:label", row.list("form"), "en")
        .text("rec:formRole", row.get("role"))
        .text("rec:ambiguityKind", row.get("kind"))
        .text("rec:reading", row.get("reading"));
    List<String> codes = row.list("countries");
    form.iri("rec:usualCountry", Iris.country(codes.get(0)));
    for (String code : codes) {
      form.iri("rec:country", Iris.country(code));
      turtle.subject(Iris.country(code)).texts(property, row.list("form"));
    }
    form.text("rec:note", row.get("note"), "en");
  }

  /** A name that a country had, with its first and last day as far as known. */
  record DatedName(String name, String start, String end) {

    static DatedName parse(String cell) {
      Matcher dated = DATED_NAME.matcher(cell);
      return dated.matches() ? new DatedName(dated.group(1), dated.group(2), dated.group(3)) : new DatedName(cell, "", "");
    }

    boolean dated() {
      return !start.isEmpty() || !end.isEmpty();
    }

    private void describe(String code, TurtleBlocks turtle) {
      turtle.subject(Iris.formerName(code, name)).type("rec:FormerName")
          .text("rdfs:label", name, "en")
          .iri("rec:country", Iris.country(code))
          .date("rec:validFrom", start)
          .date("rec:validUntil", end);
    }
  }
}
