package org.onrecord.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SpeakerType.OFFICIAL;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.Utterance;
import org.onrecord.text.SourceText;
import org.onrecord.vocab.Iris;
import org.onrecord.vocab.Rec;
import org.onrecord.vocab.TripleOrder;

class FindingsMapperTest {

  static List<Findings> samples() {
    return SampleFindings.all();
  }

  @Test
  void interviewBecomesTheGoldenGraph() {
    assertSame(
        golden("golden-interview.ttl"),
        SampleGraph.graph(SampleGraph.triples(SampleFindings.interview())));
  }

  @Test
  void articleBecomesTheGoldenGraph() {
    assertSame(
        golden("golden-article.ttl"),
        SampleGraph.graph(SampleGraph.triples(SampleFindings.article())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void triplesAreSortedDistinctAndWithoutBlankNodes(Findings findings) {
    List<Triple> triples = SampleGraph.triples(findings);
    assertThat(triples).isSortedAccordingTo(TripleOrder.BY_TERMS).doesNotHaveDuplicates();
    assertThat(triples).noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyResourceSaysWhichDocumentItBelongsTo(Findings findings) {
    Graph graph = SampleGraph.graph(SampleGraph.triples(findings));
    Node document = NodeFactory.createURI(Iris.document(findings.document().id()));
    assertThat(graph.find().mapWith(Triple::getSubject).toSet())
        .allMatch(
            subject -> graph.contains(subject, NodeFactory.createURI(Rec.IN_DOCUMENT), document));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesConformToTheShapes(Findings findings) {
    assertThat(Shapes.bundled().check(SampleGraph.triples(findings))).isEmpty();
  }

  @Test
  void whatWasNotSaidKeepsItsSpeakerOnTheUtteranceOnly() {
    Graph graph = SampleGraph.graph(SampleGraph.triples(SampleFindings.article()));
    Node belief = NodeFactory.createURI(Iris.part(Iris.document(SampleFindings.ARTICLE), "s-3"));
    assertThat(graph.contains(belief, NodeFactory.createURI(Rec.SPEAKER), Node.ANY)).isFalse();
  }

  @Test
  void severalSpeakersAndTheAddresseeAreNamedEach() {
    Findings interview = SampleFindings.interview();
    Speaker both =
        Speaker.printed("The two ministers", null, SpeakerType.GROUP, 1, null)
            .shared(
                List.of(
                    new Speaker.Member("Ana Soto", "https://x.example/soto", OFFICIAL, null, "CL"),
                    new Speaker.Member("Jo Kern", null, SpeakerType.PERSON, null, null)),
                null,
                0.9);
    Speaker hearer =
        Speaker.printed("Peru", null, SpeakerType.UNKNOWN, 1, null)
            .resolved(SpeakerType.COUNTRY, "Peru", Iris.country("PE"), null, "PE", 0.9);
    Utterance shared = interview.utterances().get(1).withSpeaker(both).withAddressee(hearer);
    List<Triple> triples =
        SampleGraph.triples(
            new Findings(
                interview.document(),
                interview.kind(),
                interview.metadata(),
                List.of(interview.utterances().getFirst(), shared),
                List.of(),
                List.of()));
    for (String said : List.of("turn-2", "s-2")) {
      assertThat(objects(triples, said, Rec.SPEAKER))
          .containsExactlyInAnyOrder("https://x.example/soto", "https://w3id.org/onrecord/id/name/jo-kern");
    }
    assertThat(objects(triples, "turn-2", Rec.SPEAKS_FOR)).containsExactly(Iris.country("CL"));
    assertThat(objects(triples, "turn-2", Rec.ADDRESSEE)).containsExactly(Iris.country("PE"));
    assertThat(Shapes.bundled().check(triples)).isEmpty();
  }

  private static List<String> objects(List<Triple> triples, String part, String property) {
    String subject = Iris.part(Iris.document(SampleFindings.INTERVIEW), part);
    return triples.stream()
        .filter(t -> t.getSubject().getURI().equals(subject))
        .filter(t -> t.getPredicate().getURI().equals(property))
        .map(t -> t.getObject().getURI())
        .toList();
  }

  @Test
  void fingerprintChangesWithTextMetadataAndProvenance() {
    Document document = Document.ofText("a.txt", "One.");
    FindingsMapper mapper = SampleGraph.MAPPER;
    Metadata dated = new Metadata("T", null, null, null, null, null, List.of());
    assertThat(mapper.fingerprint(document))
        .isEqualTo(mapper.fingerprint(Document.ofText("a.txt", "One.")));
    assertThat(
            List.of(
                mapper.fingerprint(document),
                mapper.fingerprint(Document.ofText("a.txt", "Two.")),
                mapper.fingerprint(document.withMetadata(dated)),
                new FindingsMapper(new Provenance("1.2.4", "", "sample")).fingerprint(document)))
        .doesNotHaveDuplicates();
  }

  @Test
  void addressThatIsNoIriIsLeftOut() {
    Document document = Document.ofText("x.txt", "One.");
    Metadata metadata = new Metadata(null, null, "http://exa mple/ >", null, null, null, List.of());
    Findings findings =
        new Findings(
            document,
            org.onrecord.model.DocumentKind.ARTICLE,
            metadata,
            List.of(),
            List.of(),
            List.of());
    assertThat(SampleGraph.triples(findings))
        .noneMatch(t -> t.getPredicate().getURI().endsWith("terms/source"));
  }

  @Test
  void offsetsCountCodePoints() {
    Findings interview = SampleFindings.interview();
    SourceText text = interview.document().text();
    Graph graph = SampleGraph.graph(SampleGraph.triples(interview));
    Node statement =
        NodeFactory.createURI(Iris.part(Iris.document(SampleFindings.INTERVIEW), "s-2"));
    int start =
        Integer.parseInt(
            graph
                .find(statement, NodeFactory.createURI(Rec.CHAR_START), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    assertThat(start).isEqualTo(text.text().indexOf("Norway will") - 1);
  }

  private static Graph golden(String name) {
    InputStream in =
        Objects.requireNonNull(FindingsMapperTest.class.getResourceAsStream(name), name);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  /** By isomorphism; the difference shows as sorted lines. */
  private static void assertSame(Graph expected, Graph actual) {
    if (!expected.isIsomorphicWith(actual)) {
      assertThat(lines(actual)).isEqualTo(lines(expected));
    }
  }

  private static String lines(Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(out);
    return String.join("\n", new TreeSet<>(out.toString(StandardCharsets.UTF_8).lines().toList()));
  }
}
