package org.onrecord.curation.tables;

import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.curation.tables.CsvTable.Row;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * International organisations, groups of states, state bodies, armed groups and the like, and who
 * belongs to them since when.
 *
 * <p>{@code organisations.csv}, one row an organisation, sorted by id; several values in a cell
 * have bars between:
 *
 * <ul>
 *   <li>{@code id}: the last segment of its IRI; {@code name}: its full English name
 *   <li>{@code abbreviations}: to be matched in this case only; {@code names}: other names; {@code
 *       not_when}: phrases in which they do not name it
 *   <li>{@code kind}: intergovernmental, bloc, alliance, forum, organ, agency, court, financial,
 *       mission, ministry, parliament, state-body, party, armed-group, movement, ngo, company
 *   <li>{@code part_of}: another organisation; {@code country}: the state to which it belongs,
 *       empty for an international one; {@code headquarters}: a city
 *   <li>{@code valid_from}, {@code valid_until}: as far as known
 * </ul>
 *
 * <p>{@code memberships.csv}, one row an uninterrupted membership: {@code organisation}, {@code
 * member} (code of a country or id of an organisation), {@code kind} (member, observer,
 * participant, associate), {@code start}, {@code end} (empty: still a member).
 *
 * <p>Members of the United Nations agree with CLDR's; dates are general knowledge, given as far as
 * certain. A Wikidata id stands only where a source was at hand.
 */
public record OrganisationTable(CsvTable organisations, CsvTable memberships) {

  private static final String LABEL = RDFS.label.getURI();
  private static final String ALT_LABEL = SKOS.altLabel.getURI();

  String turtle() {
    RegisterGraph graph = new RegisterGraph();
    organisations.rows().forEach(row -> describe(row, graph));
    memberships.rows().forEach(row -> describeMembership(row, graph));
    return graph.turtle();
  }

  private static void describe(Row row, RegisterGraph graph) {
    RegisterGraph.Entry organisation =
        graph
            .entry(Iris.organisation(row.get("id")))
            .type(Rec.ORGANISATION)
            .label(LABEL, row.get("name"), "en")
            .labels(ALT_LABEL, row.list("names"))
            .texts(SKOS.notation.getURI(), row.list("abbreviations"))
            .texts(Rec.NOT_WHEN, row.list("not_when"))
            .text(Rec.ORGANISATION_KIND, row.get("kind"))
            .text(Rec.HEADQUARTERS, row.get("headquarters"))
            .date(Rec.VALID_FROM, row.get("valid_from"))
            .date(Rec.VALID_UNTIL, row.get("valid_until"));
    row.list("part_of").forEach(id -> organisation.iri(Rec.PART_OF, Iris.organisation(id)));
    row.list("country").forEach(code -> organisation.iri(Rec.OF_COUNTRY, Iris.country(code)));
    row.list("qid").forEach(qid -> organisation.iri(OWL.sameAs.getURI(), Iris.wikidata(qid)));
  }

  private static void describeMembership(Row row, RegisterGraph graph) {
    String member = row.get("member");
    String start = row.get("start");
    String iri =
        Iris.membership(row.get("organisation"), member, start.isEmpty() ? "unknown" : start);
    RegisterGraph.Entry membership =
        graph
            .entry(iri)
            .type(Rec.MEMBERSHIP)
            .iri(Rec.OF_ORGANISATION, Iris.organisation(row.get("organisation")))
            .iri(Rec.MEMBER, isCountry(member) ? Iris.country(member) : Iris.organisation(member))
            .date(Rec.START, start)
            .date(Rec.END, row.get("end"));
    if (!row.get("kind").equals("member")) {
      membership.text(Rec.MEMBERSHIP_KIND, row.get("kind"));
    }
    graph.entry(Iris.organisation(row.get("organisation"))).iri(Rec.HAS_MEMBER, iri);
  }

  /** Codes of countries are in capitals, ids of organisations are not. */
  private static boolean isCountry(String member) {
    return Character.isUpperCase(member.charAt(0));
  }
}
