package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.Findings;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

class ExporterTest {

  static {
    JenaSystem.init();
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatHoldsTheSameTriples(ExportFormat format) throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      Graph expected =
          store.read(dataset -> SampleGraph.graph(dataset.getDefaultGraph().find().toList()));
      Graph union = GraphFactory.createDefaultGraph();
      parsed(export(store, format), format)
          .find()
          .forEachRemaining(quad -> union.add(quad.asTriple()));
      assertThat(lines(union)).isEqualTo(lines(expected));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void bytesDoNotDependOnTheOrderOfIngestion(ExportFormat format) throws IOException {
    List<Findings> backwards = new ArrayList<>(SampleFindings.all());
    Collections.reverse(backwards);
    try (Store one = store("one", SampleFindings.all());
        Store other = store("other", backwards)) {
      other.remove(Iris.document(SampleFindings.ARTICLE));
      other.replace(List.of(document(SampleFindings.article())));
      assertThat(export(one, format))
          .isEqualTo(export(other, format))
          .isEqualTo(export(one, format));
    }
  }

  @Test
  void quadsGiveEachDocumentAGraphOfItsOwn() throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      DatasetGraph dataset = parsed(export(store, ExportFormat.NQUADS), ExportFormat.NQUADS);
      Set<String> graphs = new TreeSet<>();
      dataset.listGraphNodes().forEachRemaining(graph -> graphs.add(graph.getURI()));
      assertThat(graphs)
          .containsExactly(
              Iris.document(SampleFindings.ARTICLE), Iris.document(SampleFindings.INTERVIEW));
      assertThat(
              lines(
                  dataset.getGraph(
                      org.apache.jena.graph.NodeFactory.createURI(
                          Iris.document(SampleFindings.ARTICLE)))))
          .isEqualTo(lines(SampleGraph.graph(SampleGraph.triples(SampleFindings.article()))));
      assertThat(dataset.getDefaultGraph().size()).isEqualTo(SampleGraph.register().size() + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void oneDocumentAloneIsExportedWholly(ExportFormat format) throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exporter exporter = new Exporter(store);
      assertThat(exporter.exportDocument(Iris.document(SampleFindings.ARTICLE), format, out))
          .isTrue();
      Graph found = GraphFactory.createDefaultGraph();
      parsed(out.toByteArray(), format).find().forEachRemaining(quad -> found.add(quad.asTriple()));
      assertThat(lines(found))
          .isEqualTo(lines(SampleGraph.graph(SampleGraph.triples(SampleFindings.article()))));
      assertThat(exporter.exportDocument(Iris.document("unknown"), format, out)).isFalse();
    }
  }

  @Test
  void emptyStoreGivesValidOutput() throws IOException {
    try (Store store = Store.open(folder.resolve("empty"))) {
      for (ExportFormat format : ExportFormat.values()) {
        assertThat(parsed(export(store, format), format).isEmpty()).as(format.word()).isTrue();
      }
    }
  }

  @Test
  void characterThatXmlCannotHoldIsRefusedByName() throws IOException {
    Findings odd = SampleFindings.copy(org.onrecord.rdf.SampleFindings.article(), "form\ffeed.txt");
    try (Store store = store("store", List.of(odd))) {
      assertThatThrownBy(() -> export(store, ExportFormat.RDFXML))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("XML cannot hold the character U+000C");
    }
  }

  @Test
  void descriptionCountsTriplesDocumentsClassesAndProperties() throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(store).describe(out);
      Graph graph = parsed(out.toByteArray(), ExportFormat.TURTLE).getDefaultGraph();
      long triples = store.status().triples();
      Node dataset =
          org.apache.jena.graph.NodeFactory.createURI("https://w3id.org/onrecord/dataset");
      assertThat(
              graph
                  .find(dataset, VOID.triples.asNode(), Node.ANY)
                  .next()
                  .getObject()
                  .getLiteralValue())
          .isEqualTo((int) triples);
      assertThat(
              graph
                  .find(dataset, VOID.documents.asNode(), Node.ANY)
                  .next()
                  .getObject()
                  .getLiteralValue())
          .isEqualTo(2);
      assertThat(
              graph
                  .find(
                      Node.ANY,
                      VOID._class.asNode(),
                      org.apache.jena.graph.NodeFactory.createURI(org.onrecord.vocab.Rec.STATEMENT))
                  .toList())
          .hasSize(1);
    }
  }

  private Store store(String name, List<Findings> findings) {
    Store store = Store.open(folder.resolve(name));
    findings.forEach(f -> store.replace(List.of(document(f))));
    store.loadRegister("sample", SampleGraph.register());
    return store;
  }

  private static DocumentTriples document(Findings findings) {
    return new DocumentTriples(
        Iris.document(findings.document().id()), SampleGraph.triples(findings));
  }

  private static byte[] export(Store store, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).export(format, out);
    return out.toByteArray();
  }

  private static DatasetGraph parsed(byte[] bytes, ExportFormat format) {
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NQUADS -> Lang.NQUADS;
          case NTRIPLES -> Lang.NTRIPLES;
          case JSONLD -> Lang.JSONLD11;
          case RDFXML -> Lang.RDFXML;
        };
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
    return dataset;
  }

  private static String lines(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    org.apache.jena.riot.RDFWriter.source(graph).lang(Lang.NTRIPLES).output(out);
    return String.join(
        "\n",
        new TreeSet<>(out.toString(java.nio.charset.StandardCharsets.UTF_8).lines().toList()));
  }
}
