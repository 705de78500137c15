package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Findings;
import org.onrecord.rdf.SampleFindings;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

class QueryRunnerTest {

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = SampleStore.open(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void prefixesOfTheProjectNeedNoDeclaration() {
    assertThat(run("SELECT ?s WHERE { ?s a rec:Statement }"))
        .asInstanceOf(type(Answer.Rows.class))
        .matches(a -> a.rows().size() == 8);
    assertThat(run("ASK { ?c rec:countryCode \"NO\" ; owl:sameAs wd:Q20 }"))
        .isEqualTo(new Answer.Truth(true));
    assertThat(run("CONSTRUCT WHERE { ?c a rec:Country }"))
        .asInstanceOf(type(Answer.Triples.class))
        .matches(a -> a.graph().size() == 4);
    assertThat(run("DESCRIBE id:country\\/NO").isEmpty()).isFalse();
  }

  @Test
  void rowsBeyondTheCapAreCutAndThatIsSaid() {
    QueryRunner runner = new QueryRunner(store, new Limits(Duration.ofSeconds(10), 3));
    Answer cut = runner.run("SELECT ?s WHERE { ?s a rec:Statement }");
    assertThat(cut)
        .asInstanceOf(type(Answer.Rows.class))
        .matches(a -> a.rows().size() == 3 && a.truncated());
    assertThat(runner.run("SELECT ?s WHERE { ?s a rec:Statement } LIMIT 3").truncated()).isFalse();
    assertThat(runner.run("CONSTRUCT WHERE { ?s a rec:Statement }").truncated()).isTrue();
    assertThat(runner.run(query("who-said-what"), Given.of("country", "CL")))
        .matches(a -> !a.truncated());
    assertThat(
            new QueryRunner(store, new Limits(Duration.ofSeconds(10), 2))
                .run(query("who-said-what"), Given.of("country", "CL")))
        .matches(Answer::truncated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a ?d ?g ?j",
        "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT ?a (COUNT(DISTINCT ?c) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
            + " GROUP BY ?a"
      })
  @Timeout(30)
  void queryThatTakesTooLongIsEnded(String sparql) {
    QueryRunner runner = new QueryRunner(store, new Limits(Duration.ofMillis(300), 0));
    assertThatThrownBy(() -> runner.run(sparql))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.kind()).isEqualTo(QueryException.Kind.TIMEOUT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * WHERE { { SELECT * WHERE { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }"
            + " }",
        "SELECT (<java:java.lang.System>(1) AS ?x) WHERE { }",
        "SELECT * WHERE { ?s <java:org.example.Function> ?o }",
        "LOAD <file:///etc/hostname>",
        "DELETE WHERE { ?s ?p ?o }"
      })
  void whatReachesOutOfTheStoreIsRefused(String sparql) {
    assertThatThrownBy(() -> run(sparql))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.kind()).isEqualTo(QueryException.Kind.USAGE));
  }

  @Test
  void fromReadsNoFile() throws Exception {
    Path file = Files.writeString(folder.resolve("x.ttl"), "<urn:a> <urn:b> <urn:c> .");
    assertThat(run("SELECT * FROM <" + file.toUri() + "> WHERE { ?s ?p ?o }").isEmpty()).isTrue();
  }

  @Test
  void syntaxErrorTellsLineAndColumn() {
    assertThatThrownBy(() -> run("SELECT ?s\nWHERE { ?s rec:about }"))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("query:2:22: not expected here: ")
        .hasMessageContaining("}")
        .hasMessageNotContaining("IRIref");
  }

  @Test
  void dotsAccentsAndInitialsOfANameDoNotMatter() {
    for (String name : List.of("Ingrid Lund", "INGRID LUND", "I Lund", "Ingrid K. Lund", "ıngrid Lund Jr.")) {
      assertThat(ask("who-said-what", "speaker", name))
          .as(name)
          .isEqualTo(ask("who-said-what", "speaker", "https://w3id.org/onrecord/id/person/ingrid-lund"));
    }
  }

  @Test
  void ambiguousNameListsTheCandidates() {
    assertThatThrownBy(() -> ask("who-said-what", "country", "Congolese"))
        .hasMessage(
            """
            “Congolese” may be any of these; give the IRI of one:
              Democratic Republic of the Congo  https://w3id.org/onrecord/id/country/CD
              Republic of the Congo  https://w3id.org/onrecord/id/country/CG\
            """);
  }

  @Test
  void personWhomSeveralDocumentsKnowByNameIsMeantInAllOfThem(@TempDir Path own) {
    try (Store two = SampleStore.open(own)) {
      Findings copy = SampleFindings.copy(SampleFindings.article(), "copy.txt");
      two.replace(
          List.of(new DocumentTriples(Iris.document("copy.txt"), SampleGraph.triples(copy))));
      QueryRunner runner = new QueryRunner(two, Limits.DEFAULT);
      for (String name :
          List.of("who-said-what", "statements-by", "documents", "countries-by-speaker")) {
        Given given =
            name.equals("who-said-what")
                ? Given.of("country", "CL", "speaker", "Carla Ibáñez")
                : Given.of("speaker", "Carla Ibáñez");
        int rows = ((Answer.Rows) runner.run(query(name), given)).rows().size();
        assertThat(rows)
            .as(name)
            .isEqualTo(
                name.equals("statements-by") ? 4 : name.equals("countries-by-speaker") ? 1 : 2);
      }
    }
  }

  @Test
  void unknownNameSuggestsSimilarOnes() {
    assertThatThrownBy(() -> ask("who-said-what", "country", "Norwey"))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> assertThat(e.kind()).isEqualTo(QueryException.Kind.NOT_FOUND))
        .hasMessage(
            """
            no country in this store is called “Norwey”; did you mean
              Norway  https://w3id.org/onrecord/id/country/NO\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          country | NO | sinec  | 2031-01-01 | who-said-what has no parameter --sinec; did you mean --since? It has --country, --speaker, --for, --office, --topic, --organisation, --person, --addressee, --words, --since, --until, --document, --min-confidence, --how, --depth
          country | NO | since  | spring 31  | --since “spring 31”: expected a day, month or year such as 2024-03-31, 2024-03, July 2024 or 2024
          country | NO | depth  | deep       | --depth “deep”: expected a whole number
          country | NO | how    | loud       | --how “loud”: expected direct, indirect, mixed, turn
          """)
  void wrongUseIsToldAndWhatIsRight(
      String first, String firstValue, String second, String secondValue, String message) {
    assertThatThrownBy(() -> ask("who-said-what", first, firstValue, second, secondValue))
        .hasMessage(message);
  }

  @Test
  void valueIsNeverReadAsSparql() {
    assertThat(
            new QueryRunner(store, Limits.DEFAULT)
                .run(
                    query("who-said-what"),
                    Given.of("country", "NO", "words", "\")) } INSERT DATA { <urn:a> <urn:b> \"x"))
                .isEmpty())
        .isTrue();
  }

  @Test
  void namesResolveForCommandsToo() {
    QueryRunner runner = new QueryRunner(store, Limits.DEFAULT);
    assertThat(runner.resolve(ParameterType.DOCUMENT, "interviews/2031-harbour.txt"))
        .isEqualTo("https://w3id.org/onrecord/doc/interviews/2031-harbour.txt");
    assertThat(runner.resolve(ParameterType.OFFICIAL, "Q900000001")).endsWith("/ingrid-lund");
    assertThat(runner.resolve(ParameterType.OFFICIAL, "i. lund")).endsWith("/ingrid-lund");
    assertThat(runner.resolve(ParameterType.OFFICE, "no-foreign-minister"))
        .endsWith("/no-foreign-minister");
  }

  private static Answer run(String sparql) {
    return new QueryRunner(store, Limits.DEFAULT).run(sparql);
  }

  private static Answer ask(String name, String... values) {
    return new QueryRunner(store, Limits.DEFAULT).run(query(name), Given.of(values));
  }

  private static NamedQuery query(String name) {
    return QueryCatalogue.bundled().find(name).orElseThrow();
  }
}
