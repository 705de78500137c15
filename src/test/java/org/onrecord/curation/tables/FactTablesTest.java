package org.onrecord.curation.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.rdf.Shapes;
import org.onrecord.vocab.Iris;

/**
 * Holds src/register and ontology together; {@code onrecord register build --output ontology}
 * writes the Turtle anew.
 */
final class FactTablesTest {

  private static final Path TABLES = Path.of("src/register");
  private static final Path ONTOLOGY = Path.of("ontology");

  @Test
  void rebuildingGivesTheCommittedBytes() throws IOException {
    FactTables tables = FactTables.read(TABLES);
    tables.turtle().forEach((name, text) -> assertThat(ONTOLOGY.resolve(name)).hasContent(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"countries.ttl", "organisations.ttl", "topics.ttl"})
  void everyFileIsTurtleWithoutBlankNodes(String file) {
    Graph graph = RDFParser.source(ONTOLOGY.resolve(file)).lang(Lang.TURTLE).toGraph();
    assertThat(graph.isEmpty()).isFalse();
    assertThat(
            graph
                .find()
                .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList())
        .isEmpty();
  }

  @Test
  void theFactsConformToTheShapes() {
    assertThat(Shapes.bundled().validate(facts()).violations()).isEmpty();
  }

  @Test
  void everyTermInUseIsDeclaredInTheOntology() {
    Graph ontology = RDFParser.source(ONTOLOGY.resolve("onrecord.ttl")).lang(Lang.TURTLE).toGraph();
    List<String> undeclared =
        facts()
            .find()
            .mapWith(Triple::getPredicate)
            .filterKeep(
                property ->
                    property.getURI().startsWith(Iris.NS)
                        && !ontology.contains(property, Node.ANY, Node.ANY))
            .mapWith(Node::getURI)
            .toList();
    assertThat(undeclared).isEmpty();
  }

  private static Graph facts() {
    Graph facts = GraphFactory.createDefaultGraph();
    for (String file : List.of("countries.ttl", "organisations.ttl", "topics.ttl")) {
      RDFParser.source(ONTOLOGY.resolve(file)).lang(Lang.TURTLE).parse(facts);
    }
    return facts;
  }
}
