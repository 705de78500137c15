package org.onrecord.curation.tables;

import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.onrecord.curation.tables.CsvTable.Row;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;

/**
 * Topics of diplomacy, from broad to narrow, with the words that show them in a text.
 *
 * <p>{@code topics.csv}, one row a topic, sorted by id; several values in a cell have bars between:
 *
 * <ul>
 *   <li>{@code id}: the last segment of the topic's IRI; {@code label}, {@code definition}: for
 *       people; a label is not itself a trigger
 *   <li>{@code broader}: the id of the next broader topic; empty for a top concept
 *   <li>{@code triggers}: words that show the topic, in their basic form; {@code forms}: their
 *       inflections. One written all in lower case is found in any case, one with capitals only as
 *       written
 *   <li>{@code not_when}: phrases in which a trigger does not show the topic ("trade-off")
 * </ul>
 */
public record TopicTable(CsvTable topics) {

  private static final String LABEL = RDFS.label.getURI();
  private static final String ALT_LABEL = SKOS.altLabel.getURI();

  String turtle() {
    RegisterGraph graph = new RegisterGraph();
    graph
        .entry(Iris.topicScheme())
        .type(SKOS.ConceptScheme.getURI())
        .label(LABEL, "Topics of diplomacy", "en");
    topics.rows().forEach(row -> describe(row, graph));
    return graph.turtle();
  }

  private static void describe(Row row, RegisterGraph graph) {
    String iri = Iris.topic(row.get("id"));
    RegisterGraph.Entry topic =
        graph
            .entry(iri)
            .type(Rec.TOPIC)
            .type(SKOS.Concept.getURI())
            .label(SKOS.prefLabel.getURI(), row.get("label"), "en")
            .label(SKOS.definition.getURI(), row.get("definition"), "en")
            .labels(ALT_LABEL, row.list("triggers"))
            .labels(SKOS.hiddenLabel.getURI(), row.list("forms"))
            .texts(Rec.NOT_WHEN, row.list("not_when"))
            .iri(SKOS.inScheme.getURI(), Iris.topicScheme());
    if (row.has("broader")) {
      topic.iri(SKOS.broader.getURI(), Iris.topic(row.get("broader")));
    } else {
      topic.iri(SKOS.topConceptOf.getURI(), Iris.topicScheme());
      graph.entry(Iris.topicScheme()).iri(SKOS.hasTopConcept.getURI(), iri);
    }
  }
}
