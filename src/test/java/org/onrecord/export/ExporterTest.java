package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.apache.jena.vocabulary.RDFS;
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
      assertThat(lines(union(parsed(export(store, format), format)))).isEqualTo(lines(expected));
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
  void oneDocumentComesWithTheNamesOfWhatItSpeaksOf(ExportFormat format) throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      Extent article = Extent.ofDocument(Iris.document(SampleFindings.ARTICLE));
      Graph found = union(parsed(export(store, article, format), format));
      Graph expected = SampleGraph.graph(SampleGraph.triples(SampleFindings.article()));
      assertThat(lines(found).lines().toList()).containsAll(lines(expected).lines().toList());
      assertThat(lines(found))
          .contains("<https://w3id.org/onrecord/id/country/NO> <" + RDFS.label + "> \"Norway\"@en")
          .doesNotContain("ingrid-lund");
      Extent unknown = Extent.ofDocument(Iris.document("unknown"));
      assertThat(parsed(export(store, unknown, format), format).isEmpty()).isTrue();
    }
  }

  @Test
  void documentsOfATimeAreExportedAndUndatedOnesCounted() throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      LocalDate day = LocalDate.of(2031, 5, 2);
      Exporter exporter = new Exporter(store);
      Exported exported = exporter.export(Extent.between(day, day), ExportFormat.NTRIPLES, out);
      assertThat(exported.documents()).isEqualTo(1);
      assertThat(exported.undated()).isEqualTo(undated(store));
      assertThat(
              exporter.export(Extent.between(day.plusYears(1), null), ExportFormat.NTRIPLES, out))
          .isEqualTo(new Exported(0, 0, undated(store)));
    }
  }

  private static int undated(Store store) {
    return (int) store.documents().stream().filter(document -> document.date() == null).count();
  }

  @ParameterizedTest
  @EnumSource(names = {"NTRIPLES", "NQUADS"})
  void unsortedHoldsTheSameLines(ExportFormat format) throws IOException {
    try (Store store = store("store", List.of(named("one.txt"), named("two.txt")))) {
      ByteArrayOutputStream unsorted = new ByteArrayOutputStream();
      new Exporter(store).exportUnsorted(Extent.WHOLE, format, unsorted);
      assertThat(sorted(unsorted.toByteArray())).isEqualTo(sorted(export(store, format)));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void nameOfSeveralDocumentsIsWrittenOnceInOneGraphAndInEachOfMany(ExportFormat format)
      throws IOException {
    try (Store store = store("store", List.of(named("one.txt"), named("two.txt")))) {
      long written =
          new Exporter(store).export(Extent.WHOLE, format, new ByteArrayOutputStream()).triples();
      long shared = 2; // type and label
      assertThat(written).isEqualTo(store.status().triples() + (format.hasGraphs() ? shared : 0));
    }
  }

  /** A person of full name whom no register knows speaks in it. */
  private static Findings named(String id) {
    return SampleFindings.copy(SampleFindings.article(), id);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void withoutTextNoWordIsWrittenAndAllElseIs(ExportFormat format) throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      Graph all = union(parsed(export(store, format), format));
      Node text = org.apache.jena.graph.NodeFactory.createURI(org.onrecord.vocab.Rec.TEXT);
      all.remove(Node.ANY, text, Node.ANY);
      Graph found = union(parsed(export(store, Extent.WHOLE.withoutText(), format), format));
      assertThat(lines(found)).isEqualTo(lines(all));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void publishersBaseNamesDocumentsAndRegisterAndKeepsTheTerms(ExportFormat format)
      throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new Exporter(store, new Base("https://talks.example/data")).export(Extent.WHOLE, format, out);
      String own = lines(union(parsed(export(store, format), format)));
      String moved =
          own.replace("https://w3id.org/onrecord/id/", "https://talks.example/data/id/")
              .replace("https://w3id.org/onrecord/doc/", "https://talks.example/data/doc/");
      assertThat(lines(union(parsed(out.toByteArray(), format))))
          .isEqualTo(sorted(moved.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
  }

  @Test
  void turtleReadsAsPeopleWriteIt() throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      Extent article = Extent.ofDocument(Iris.document(SampleFindings.ARTICLE));
      assertThat(
              new String(
                  export(store, article, ExportFormat.TURTLE),
                  java.nio.charset.StandardCharsets.UTF_8))
          .contains(
              "@base <https://w3id.org/onrecord/doc/https%3A//news.example/2031/05/fish%3Fpage%3D1>"
                  + " .")
          .contains("\n<> a rec:Document ;\n")
          .contains(
              """
              <#s-3> a rec:Statement ;
                rec:about country:NO ;
                rec:charStart 86 ;
              """)
          .contains("  rdfs:label \"Norwegen\"@de, \"Norway\"@en")
          .endsWith(" triples\n");
    }
  }

  @Test
  void jsonLdIsPlainToReadWithItsContext() throws IOException {
    try (Store store = store("store", SampleFindings.all())) {
      assertThat(
              new String(
                  export(store, ExportFormat.JSONLD), java.nio.charset.StandardCharsets.UTF_8))
          .contains("{\"@id\": \"id:country/NO\", \"@type\": \"Country\", \"label\": {")
          .contains("\"speaker\": \"id:person/ingrid-lund\"")
          .contains("\"date\": \"2031-05-02\", \"depth\": 0");
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
      new Exporter(store).describe(Publication.UNNAMED, out);
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
    return export(store, Extent.WHOLE, format);
  }

  private static byte[] export(Store store, Extent extent, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store).export(extent, format, out);
    return out.toByteArray();
  }

  private static Graph union(DatasetGraph dataset) {
    Graph union = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return union;
  }

  private static String sorted(byte[] lines) {
    return String.join(
        "\n",
        new TreeSet<>(new String(lines, java.nio.charset.StandardCharsets.UTF_8).lines().toList()));
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
