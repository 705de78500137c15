package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.query.SampleStore;
import org.onrecord.store.Store;

final class DatasetDescriptionTest {

  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  @Test
  void saysWhatIsInItFromWhenAndOfWhatAndUnderWhichLicence() throws IOException {
    Path dump = Files.writeString(folder.resolve("graph.nt.gz"), "not really packed");
    Publication publication =
        new Publication(
            "Harbour talks",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            "Archive of Quay",
            "https://people.example/quint",
            LocalDate.of(2032, 1, 9),
            "https://talks.example/sparql",
            List.of(Distribution.of(dump, "https://talks.example/dumps/")),
            List.of(
                new Publication.Example(
                    "who-spoke", "Who spoke?", "SELECT ?who WHERE { ?s rec:speaker ?who }")));
    String turtle = described(publication);
    assertThat(turtle)
        .contains(
            "dct:title \"Harbour talks\"@en",
            "dct:license <https://creativecommons.org/publicdomain/zero/1.0/>",
            "foaf:name \"Archive of Quay\"",
            "dct:creator <https://people.example/quint>",
            "dct:issued \"2032-01-09\"^^xsd:date",
            "dcat:startDate \"2031-05-02\"^^xsd:date",
            "dct:spatial",
            "void:sparqlEndpoint <https://talks.example/sparql>",
            "sd:supportedLanguage sd:SPARQL11Query",
            "dcat:byteSize 17",
            "dcat:downloadURL <https://talks.example/dumps/graph.nt.gz>",
            "dcat:mediaType <https://www.iana.org/assignments/media-types/application/n-triples>",
            "dcat:compressFormat <https://www.iana.org/assignments/media-types/application/gzip>",
            "spdx:checksumValue"
                + " \"344bf4e7b84477acfe1a4d7716377a004df98ad5cda3f22387553af7424553ad\"^^xsd:hexBinary",
            "void:dataDump <https://talks.example/dumps/graph.nt.gz>",
            "void:linkPredicate owl:sameAs",
            "sh:select \"SELECT ?who WHERE { ?s rec:speaker ?who }\"");
  }

  @Test
  void hasNoBlankNode() throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(
            new ByteArrayInputStream(
                described(Publication.UNNAMED).getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .parse(graph);
    assertThat(
            graph
                .find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
                .toList())
        .isEmpty();
  }

  @Test
  void baseIsAWebAddress() {
    assertThat(new Base("https://talks.example/data").iri())
        .isEqualTo("https://talks.example/data/");
    assertThatThrownBy(() -> new Base("talks")).hasMessageContaining("expected a web address");
    assertThatThrownBy(() -> new Base("https://talks.example/?a=b"))
        .hasMessageContaining("expected a web address");
  }

  private String described(Publication publication) throws IOException {
    try (Store store = SampleStore.open(folder)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(store).describe(publication, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
