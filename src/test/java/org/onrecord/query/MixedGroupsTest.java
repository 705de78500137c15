package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Prefixes;

/**
 * What is known of some of a group is told, although of others it is not: an aggregate over an
 * unbound variable is an error, which SPARQL makes a blank.
 */
final class MixedGroupsTest {
  private static final String DOCUMENT = "https://w3id.org/onrecord/doc/talk.txt";

  /** A surname that has candidates once and none elsewhere; an official in office and out of it. */
  private static final String TALK =
      """
      <#doc> dct:identifier "talk.txt" ; rec:date "2031-05-04"^^xsd:date ; a rec:Document .
      <#u1> a rec:IndirectQuotation ; rec:speakerLabel "Varga" ; rec:speakerType "person" ;
        rec:document <#doc> ; rec:candidate person:ana-soto .
      <#u2> a rec:IndirectQuotation ; rec:speakerLabel "Varga" ; rec:speakerType "person" ;
        rec:document <#doc> .
      <#u3> a rec:Turn ; rec:speakerLabel "MS. KERN" ; rec:document <#doc> ;
        rec:speaker person:mila-kern ; rec:inOffice office:nl-envoy .
      <#u4> a rec:Turn ; rec:speakerLabel "MS. KERN" ; rec:document <#doc> ;
        rec:speaker person:mila-kern .
      <#s1> rec:utterance <#u1> . <#s2> rec:utterance <#u2> .
      <#s3> rec:utterance <#u3> ; rec:depth 0 ; rec:document <#doc> ; rec:speaker person:mila-kern .
      <#s4> rec:utterance <#u4> ; rec:depth 0 ; rec:document <#doc> ; rec:speaker person:mila-kern .
      person:ana-soto rdfs:label "Ana Soto"@en .
      person:mila-kern a rec:Official ; rdfs:label "Mila Kern"@en .
      office:nl-envoy rdfs:label "Envoy of Norland"@en .
      <#term> rec:office office:nl-envoy ; rec:holder person:mila-kern .
      """;

  @TempDir private static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    String prefixes =
        Prefixes.ALL.entrySet().stream()
            .map(one -> "PREFIX " + one.getKey() + ": <" + one.getValue() + ">\n")
            .collect(Collectors.joining());
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            prefixes + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n" + TALK, Lang.TURTLE)
        .base(DOCUMENT)
        .parse(graph);
    store = Store.open(folder.resolve("store"));
    store.replace(List.of(new DocumentTriples(DOCUMENT, graph.find().toList())));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void whoAPrintedSourceMayBeIsToldAlthoughItHasNoCandidatesElsewhere() throws IOException {
    assertThat(ask("register-holes")).contains("Varga,2,2,1,Ana Soto");
    assertThat(ask("unresolved-speakers")).contains("Varga,2,Ana Soto,talk.txt,");
    assertThat(example("unresolved")).contains("Varga,2,Ana Soto");
  }

  @Test
  void anOfficeIsToldAlthoughItsHolderAlsoSpokeOutOfOffice() throws IOException {
    assertThat(example("most-heard")).contains("Mila Kern,2,1,Envoy of Norland");
  }

  private static List<String> ask(String name) throws IOException {
    NamedQuery query = QueryCatalogue.bundled().find(name).orElseThrow();
    return printed(runner().run(query, new Given(Map.of())));
  }

  private static List<String> example(String name) throws IOException {
    return printed(runner().run(ExampleQueries.find(name).orElseThrow().sparql()));
  }

  private static QueryRunner runner() {
    return new QueryRunner(store, Limits.DEFAULT);
  }

  private static List<String> printed(Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(AnswerFormat.CSV).write(answer, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
