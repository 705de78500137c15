package org.onrecord.rdf;

import org.onrecord.rdf.CsvTable.Row;

/**
 * Topics of diplomacy, from broad to narrow, with the words that show them in a text.
 *
 * <p>{@code topics.csv}, one row a topic, sorted by id; several values in a cell have bars between:
 *
 * <ul>
 *   <li>{@code id}: the last segment of the topic's IRI; {@code label}, {@code definition}: for people; a label is not itself a trigger
 *   <li>{@code broader}: the id of the next broader topic; empty for a top concept
 *   <li>{@code triggers}: words that show the topic, in their basic form; {@code forms}: their inflections. One written all in lower case is found in
 *       any case, one with capitals only as written
 *   <li>{@code not_when}: phrases in which a trigger does not show the topic ("trade-off")
 * </ul>
 */
record TopicTable(CsvTable topics) {

  String turtle() {
    TurtleBlocks turtle = new TurtleBlocks("Topics of diplomacy in a SKOS scheme; alternative and hidden labels are the words that show a topic. Built from src/register/topics.csv.");
    turtle.subject(Iris.topicScheme()).type("skos:ConceptScheme").text("rdfs:label", "Topics of diplomacy", "en");
    topics.rows().forEach(row -> describe(row, turtle));
    return turtle.text();
  }

  private static void describe(Row row, TurtleBlocks turtle) {
    String iri = Iris.topic(row.get("id"));
    TurtleBlocks.Block topic = turtle.subject(iri).type("rec:Topic", "skos:Concept")
        .text("skos:prefLabel", row.get("label"), "en")
        .text("skos:definition", row.get("definition"), "en")
        .texts("skos:altLabel", row.list("triggers"), "en")
        .texts("skos:hiddenLabel", row.list("forms"), "en")
        .texts("rec:notWhen", row.list("not_when"))
        .iri("skos:inScheme", Iris.topicScheme());
    if (row.has("broader")) {
      topic.iri("skos:broader", Iris.topic(row.get("broader")));
    } else {
      topic.iri("skos:topConceptOf", Iris.topicScheme());
      turtle.subject(Iris.topicScheme()).iri("skos:hasTopConcept", iri);
    }
  }
}
