package org.onrecord.curation.tables;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.curation.tables.CsvTable.Row;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * Countries, territories and former states with every name that texts use for them, and the forms
 * that may mean something else.
 *
 * <p>{@code countries.csv}, one row a country, sorted by code; several values in a cell have bars
 * between:
 *
 * <ul>
 *   <li>{@code code}: ISO 3166-1 alpha-2 (Kosovo: XK); a former state has the code it had, or that
 *       of ISO 3166-3 where it was given to another
 *   <li>{@code name}: the English name in diplomatic use; {@code name_fr}, {@code name_es}, {@code
 *       name_de}: CLDR's
 *   <li>{@code status}: state, territory (then {@code territory_of}) or former (then {@code
 *       valid_from}, {@code valid_until} and {@code successors})
 *   <li>{@code names}: other names in use; {@code abbreviations}: to be matched in this case only
 *       ("US", not "us"); {@code former_names}: with their first and last day where known, {@code
 *       Zaire [1971-10-27/1997-05-16]}
 *   <li>{@code demonym_adjectives}, {@code demonym_nouns}: singular and plural written out
 *   <li>{@code parts}, {@code part_demonyms}: well-known parts whose name says the country, without
 *       standing for it
 *   <li>{@code capitals}; {@code capital_spellings}: other spellings, and seats of government that
 *       are no capital; {@code metonyms}: houses and offices that stand for its government
 *   <li>{@code not_when}: phrases in which a name of the country does not name it ("South China
 *       Sea")
 * </ul>
 *
 * <p>Codes are those of ISO 3166; the other languages' names are CLDR's, as the JDK has them;
 * Wikidata ids are those of country-coder 5.6.1 (for Denmark and the Netherlands its ids of the
 * countries, not of the kingdoms), and for former states those that public tables agree on. All
 * else is general knowledge.
 *
 * <p>{@code ambiguous.csv}, one row a form that may mean something else than a country, or several
 * countries: {@code form} (spellings with bars between), {@code role} (name, abbreviation, former,
 * demonym, part, capital, metonym), {@code countries} (the usual one first), {@code kind} of what
 * else it may be (shared, place, person, language, people, common, organisation, region), {@code
 * reading}: what to take it for where nothing near it decides (country, other, or context: leave it
 * open).
 */
public record CountryTable(CsvTable countries, CsvTable ambiguous) {

  private static final String LABEL = RDFS.label.getURI();
  private static final String ALT_LABEL = SKOS.altLabel.getURI();

  /**
   * A name with the time of its use: matches {@code Zaire [1971-10-27/1997-05-16]} and {@code Siam
   * [/1939]}, not {@code Kampuchea (1976)}.
   */
  private static final Pattern DATED_NAME = Pattern.compile("(.+?) \\[([0-9-]*)/([0-9-]*)\\]");

  /** Which property says of a country that one of its forms is ambiguous. */
  private static final Map<String, String> AMBIGUITY =
      Map.of(
          "name", Rec.AMBIGUOUS_NAME,
          "abbreviation", Rec.AMBIGUOUS_NAME,
          "former", Rec.AMBIGUOUS_NAME,
          "demonym", Rec.AMBIGUOUS_DEMONYM,
          "part", Rec.AMBIGUOUS_PART,
          "capital", Rec.AMBIGUOUS_CAPITAL,
          "metonym", Rec.AMBIGUOUS_CAPITAL);

  String turtle() {
    RegisterGraph graph = new RegisterGraph();
    countries.rows().forEach(row -> describe(row, graph));
    ambiguous.rows().forEach(row -> describeForm(row, graph));
    return graph.turtle();
  }

  private static void describe(Row row, RegisterGraph graph) {
    List<DatedName> formerNames = row.list("former_names").stream().map(DatedName::parse).toList();
    RegisterGraph.Entry country =
        graph
            .entry(Iris.country(row.get("code")))
            .type(Rec.COUNTRY)
            .label(LABEL, row.get("name"), "en")
            .label(LABEL, row.get("name_fr"), "fr")
            .label(LABEL, row.get("name_es"), "es")
            .label(LABEL, row.get("name_de"), "de")
            .labels(ALT_LABEL, row.list("names"))
            .labels(ALT_LABEL, row.list("abbreviations"))
            .labels(ALT_LABEL, formerNames.stream().map(DatedName::name).toList())
            .text(Rec.COUNTRY_CODE, row.get("code"))
            .text(Rec.ISO3, row.get("iso3"))
            .text(Rec.COUNTRY_STATUS, row.get("status"))
            .texts(Rec.ABBREVIATION, row.list("abbreviations"))
            .texts(Rec.DEMONYM, both(row, "demonym_adjectives", "demonym_nouns"))
            .texts(Rec.DEMONYM_NOUN, row.list("demonym_nouns"))
            .texts(Rec.CAPITAL, row.list("capitals"))
            .texts(Rec.CAPITAL_SPELLING, row.list("capital_spellings"))
            .texts(Rec.METONYM, row.list("metonyms"))
            .texts(Rec.PART_NAME, row.list("parts"))
            .texts(Rec.PART_DEMONYM, row.list("part_demonyms"))
            .texts(Rec.NOT_WHEN, row.list("not_when"))
            .date(Rec.VALID_FROM, row.get("valid_from"))
            .date(Rec.VALID_UNTIL, row.get("valid_until"))
            .label(Rec.NOTE, row.get("note"), "en");
    row.list("territory_of").forEach(code -> country.iri(Rec.TERRITORY_OF, Iris.country(code)));
    row.list("successors").forEach(code -> country.iri(Rec.SUCCESSOR, Iris.country(code)));
    row.list("qid").forEach(qid -> country.iri(OWL.sameAs.getURI(), Iris.wikidata(qid)));
    formerNames.stream()
        .filter(DatedName::dated)
        .forEach(name -> name.describe(row.get("code"), graph));
  }

  private static List<String> both(Row row, String first, String second) {
    return Stream.of(first, second).flatMap(column -> row.list(column).stream()).toList();
  }

  private static String ambiguity(Row row) {
    String property = AMBIGUITY.get(row.get("role"));
    if (property == null) {
      throw new IllegalArgumentException(
          row.place()
              + ": role '"
              + row.get("role")
              + "'; one of "
              + AMBIGUITY.keySet().stream().sorted().toList());
    }
    return property;
  }

  private static void describeForm(Row row, RegisterGraph graph) {
    String property = ambiguity(row);
    RegisterGraph.Entry form =
        graph
            .entry(Iris.form(row.get("role"), row.list("form").get(0)))
            .type(Rec.AMBIGUOUS_FORM)
            .labels(LABEL, row.list("form"))
            .text(Rec.FORM_ROLE, row.get("role"))
            .text(Rec.AMBIGUITY_KIND, row.get("kind"))
            .text(Rec.READING, row.get("reading"));
    List<String> codes = row.list("countries");
    form.iri(Rec.USUAL_COUNTRY, Iris.country(codes.get(0)));
    for (String code : codes) {
      form.iri(Rec.OF_COUNTRY, Iris.country(code));
      graph.entry(Iris.country(code)).texts(property, row.list("form"));
    }
    form.label(Rec.NOTE, row.get("note"), "en");
  }

  /** A name that a country had, with its first and last day as far as known. */
  public record DatedName(String name, String start, String end) {

    public static DatedName parse(String cell) {
      Matcher dated = DATED_NAME.matcher(cell);
      return dated.matches()
          ? new DatedName(dated.group(1), dated.group(2), dated.group(3))
          : new DatedName(cell, "", "");
    }

    boolean dated() {
      return !start.isEmpty() || !end.isEmpty();
    }

    private void describe(String code, RegisterGraph graph) {
      graph
          .entry(Iris.formerName(code, name))
          .type(Rec.FORMER_NAME)
          .label(LABEL, name, "en")
          .iri(Rec.OF_COUNTRY, Iris.country(code))
          .date(Rec.VALID_FROM, start)
          .date(Rec.VALID_UNTIL, end);
    }
  }
}
