package org.onrecord.rdf;

import org.onrecord.rdf.CsvTable.Row;

/**
 * International organisations, groups of states, state bodies, armed groups and the like, and who belongs to them since when.
 *
 * <p>{@code organisations.csv}, one row an organisation, sorted by id; several values in a cell have bars between:
 *
 * <ul>
 *   <li>{@code id}: the last segment of its IRI; {@code name}: its full English name
 *   <li>{@code abbreviations}: to be matched in this case only; {@code names}: other names; {@code not_when}: phrases in which they do not name it
 *   <li>{@code kind}: intergovernmental, bloc, alliance, forum, organ, agency, court, financial, mission, ministry, parliament, state-body, party,
 *       armed-group, movement, ngo, company
 *   <li>{@code part_of}: another organisation; {@code country}: the state to which it belongs, empty for an international one;
 *       {@code headquarters}: a city
 *   <li>{@code valid_from}, {@code valid_until}: as far as known
 * </ul>
 *
 * <p>{@code memberships.csv}, one row an uninterrupted membership: {@code organisation}, {@code member} (code of a country or id of an organisation),
 * {@code kind} (member, observer, participant, associate), {@code start}, {@code end} (empty: still a member).
 */
record OrganisationTable(CsvTable organisations, CsvTable memberships) {

  String turtle() {
    TurtleBlocks turtle = new TurtleBlocks("Organisations and memberships of states. Built from src/register/organisations.csv and memberships.csv.");
    organisations.rows().forEach(row -> describe(row, turtle));
    memberships.rows().forEach(row -> describeMembership(row, turtle));
    return turtle.text();
  }

  private static void describe(Row row, TurtleBlocks turtle) {
    TurtleBlocks.Block organisation = turtle.subject(Iris.organisation(row.get("id"))).type("rec:Organisation")
        .text("rdfs:label", row.get("name"), "en")
        .texts("skos:altLabel", row.list("names"), "en")
        .texts("skos:notation", row.list("abbreviations"))
        .texts("rec:notWhen", row.list("not_when"))
        .text("rec:organisationKind", row.get("kind"))
        .text("rec:headquarters", row.get("headquarters"))
        .date("rec:validFrom", row.get("valid_from"))
        .date("rec:validUntil", row.get("valid_until"));
    row.list("part_of").forEach(id -> organisation.iri("rec:partOf", Iris.organisation(id)));
    row.list("country").forEach(code -> organisation.iri("rec:country", Iris.country(code)));
    row.list("qid").forEach(qid -> organisation.iri("owl:sameAs", Iris.wikidata(qid)));
  }

  private static void describeMembership(Row row, TurtleBlocks turtle) {
    String member = row.get("member");
    String start = row.get("start");
    String iri = Iris.membership(row.get("organisation"), member, start.isEmpty() ? "unknown" : start);
    TurtleBlocks.Block membership = turtle.subject(iri).type("rec:Membership")
        .iri("rec:organisation", Iris.organisation(row.get("organisation")))
        .iri("rec:member", isCountry(member) ? Iris.country(member) : Iris.organisation(member))
        .date("rec:start", start)
        .date("rec:end", row.get("end"));
    if (!row.get("kind").equals("member")) {
      membership.text("rec:membershipKind", row.get("kind"));
    }
    turtle.subject(Iris.organisation(row.get("organisation"))).iri("rec:hasMember", iri);
  }

  /** Codes of countries are in capitals, ids of organisations are not. */
  private static boolean isCountry(String member) {
    return Character.isUpperCase(member.charAt(0));
  }
}
