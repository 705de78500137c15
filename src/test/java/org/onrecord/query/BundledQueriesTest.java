package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.Store;

/** Every bundled query on the sample documents; answers are written out as CSV. */
class BundledQueriesTest {

  private static final String LUND = "2031-05-02,Ingrid Lund,Foreign Minister of Norway,";
  private static final String INTERVIEW = "interviews/2031-harbour.txt";
  private static final String ARTICLE = "https://news.example/2031/05/fish?page=1";

  private static final String PERSON = "https://w3id.org/onrecord/id/person/";
  private static final String IN_INTERVIEW = "https://w3id.org/onrecord/doc/" + INTERVIEW;
  private static final String IN_ARTICLE =
      "https://w3id.org/onrecord/doc/https%3A//news.example/2031/05/fish%3Fpage%3D1";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile",
        "CL",
        "chl",
        "Chilean",
        "CHILE",
        "Q298",
        "Santiago",
        "https://w3id.org/onrecord/id/country/CL"
      })
  void whoSaidWhatAboutACountryHoweverItIsNamed(String country) {
    assertThat(ask("who-said-what", "country", country))
        .containsExactly(
            "2031-05-20,Carla Ibáñez,harbour pilot,stay in Chile.,named,"
                + ARTICLE
                + ",49,"
                + ARTICLE
                + ",0.85,"
                + IN_ARTICLE
                + "#s-2",
            LUND + "We spoke with Chile about it.,named," + interview(98, "s-3"),
            LUND
                + "The Chilean minister did not say that the pact is dead.,named,"
                + interview(128, "s-4"));
  }

  @Test
  void whoSaidWhatNamesAQuestionerByTheLabelAndLeavesOutWhatIsOnlyBelieved() {
    assertThat(ask("who-said-what", "country", "Norway"))
        .containsExactly(
            "2031-05-02,QUESTION,,\"Minister, will Norway join the fishing pact? 🎣\",named,"
                + interview(10, "s-1"),
            LUND + "Norway will sign in June.,named," + interview(72, "s-2"));
  }

  @Test
  void whoSaidWhatIsNarrowedByEachParameter() {
    List<String> lund = List.of(LUND + "Norway will sign in June.,named," + interview(72, "s-2"));
    assertThat(ask("who-said-what", "country", "NO", "speaker", "Ingrid Lund")).isEqualTo(lund);
    assertThat(ask("who-said-what", "country", "NO", "speaker", "Ingrid Lund", "topic", "fishing"))
        .isEqualTo(lund);
    assertThat(ask("who-said-what", "country", "NO", "words", "SIGN in")).isEqualTo(lund);
    assertThat(ask("who-said-what", "country", "CL", "since", "2031-05-03")).hasSize(1);
    assertThat(ask("who-said-what", "country", "CL", "until", "2031-05-03")).hasSize(2);
    assertThat(ask("who-said-what", "country", "CL", "document", "Nets stay")).hasSize(1);
    assertThat(ask("who-said-what", "country", "CL", "document", ARTICLE)).hasSize(1);
    assertThat(ask("who-said-what", "country", "CL", "topic", "fisheries")).isEmpty();
  }

  @Test
  void statementsByAnOfficialNewestFirst() {
    assertThat(ask("statements-by", "speaker", "Lund", "country", "Chile"))
        .containsExactly(
            LUND + "We spoke with Chile about it.," + interview(98, "s-3"),
            LUND
                + "The Chilean minister did not say that the pact is dead.,"
                + interview(128, "s-4"));
  }

  @Test
  void statementsByAPersonWhomOnlyADocumentKnows() {
    assertThat(ask("statements-by", "speaker", "carla ibanez"))
        .containsExactly(
            "2031-05-20,Carla Ibáñez,harbour pilot,\"The nets,\","
                + ARTICLE
                + ",1,"
                + ARTICLE
                + ",0.85,"
                + IN_ARTICLE
                + "#s-1",
            "2031-05-20,Carla Ibáñez,harbour pilot,stay in Chile.,"
                + ARTICLE
                + ",49,"
                + ARTICLE
                + ",0.85,"
                + IN_ARTICLE
                + "#s-2");
  }

  @Test
  void countriesBySpeakerAreCounted() {
    assertThat(ask("countries-by-speaker", "speaker", "Ingrid Lund"))
        .containsExactly(
            "Chile,CL,2,1,2031-05-02,2031-05-02", "Norway,NO,1,1,2031-05-02,2031-05-02");
  }

  @Test
  void topicsByCountryAreCounted() {
    assertThat(ask("topics-by-country", "country", "Norway"))
        .containsExactly("Fisheries,2,1,1,2031-05-02,2031-05-02");
    assertThat(ask("topics-by-country", "country", "Norway", "speaker", "Ingrid Lund"))
        .containsExactly("Fisheries,1,1,1,2031-05-02,2031-05-02");
  }

  @Test
  void exchangesShowQuestionAndAnswerInFull() {
    List<String> exchange =
        List.of(
            "2031-05-02,QUESTION,\"Minister, will Norway join the fishing pact? 🎣\",Ingrid"
                + " Lund,Norway will sign in June. We spoke with Chile about it. The Chilean"
                + " minister did not say that the pact is dead.,answered,"
                + INTERVIEW
                + ",10,,0.9,"
                + IN_INTERVIEW
                + "#s-2,"
                + IN_INTERVIEW
                + "#turn-1,"
                + IN_INTERVIEW
                + "#turn-2");
    assertThat(ask("exchanges", "country", "Norway")).isEqualTo(exchange);
    assertThat(ask("exchanges", "country", "Chile", "speaker", "Lund")).isEqualTo(exchange);
    assertThat(ask("exchanges", "topic", "Fisheries")).isEqualTo(exchange);
    assertThat(ask("exchanges")).isEqualTo(exchange);
    assertThat(ask("exchanges", "country", "CG")).isEmpty();
  }

  @Test
  void reportedSpeechTellsReporterSourceAndModality() {
    List<String> reported =
        List.of(
            "2031-05-02,Ingrid Lund,The Chilean minister,say,the pact is dead,negated,"
                + INTERVIEW
                + ",166,,0.85,"
                + IN_INTERVIEW
                + "#s-5");
    assertThat(ask("reported-speech")).isEqualTo(reported);
    assertThat(ask("reported-speech", "reporter", "Ingrid Lund", "country", "Chile"))
        .isEqualTo(reported);
    assertThat(ask("reported-speech", "speaker", "Pablo Reyes")).isEmpty();
  }

  @Test
  void officialsInOfficeOnADayWithDatesKnownToTheMonthOrYear() {
    assertThat(ask("officials-in-office", "country", "Chile", "on", "2031-03-31"))
        .containsExactly(
            "Chile,Foreign Minister of Chile,Pablo Reyes,2028,2031-03,," + PERSON + "pablo-reyes");
    assertThat(ask("officials-in-office", "country", "Chile", "on", "2031-04-01"))
        .containsExactly(
            "Chile,Foreign Minister of Chile,Ana Soto,2031-04,,," + PERSON + "ana-soto");
    assertThat(ask("officials-in-office", "country", "Norway", "on", "2030-01-14")).isEmpty();
    assertThat(ask("officials-in-office", "official", "Ingrid Lund"))
        .containsExactly(
            "Norway,Foreign Minister of Norway,Ingrid Lund,2030-01-15,,," + PERSON + "ingrid-lund");
    assertThat(ask("officials-in-office")).hasSize(3);
  }

  @Test
  void documentsAreListedNewestFirst() {
    String article =
        "2031-05-20,article,Nets stay,Example Press," + ARTICLE + "," + ARTICLE + "," + IN_ARTICLE;
    String interview =
        "2031-05-02,transcript,Harbour interview,Example Press," + INTERVIEW + ",," + IN_INTERVIEW;
    assertThat(ask("documents")).containsExactly(article, interview);
    assertThat(ask("documents", "kind", "article")).containsExactly(article);
    assertThat(ask("documents", "speaker", "Lund")).containsExactly(interview);
    assertThat(ask("documents", "title", "harbour")).containsExactly(interview);
    assertThat(ask("documents", "since", "2031-05-03")).containsExactly(article);
  }

  @Test
  void speakersAreCounted() {
    assertThat(ask("speakers", "country", "Norway"))
        .containsExactly(
            "Ingrid"
                + " Lund,1,1,2031-05-02,2031-05-02,https://w3id.org/onrecord/id/person/ingrid-lund");
    assertThat(ask("speakers")).hasSize(2);
  }

  @Test
  void unresolvedSpeakersComeWithTheirCandidates() {
    assertThat(ask("unresolved-speakers"))
        .containsExactly("The Chilean minister,1,\"Ana Soto, Pablo Reyes\"," + INTERVIEW + ",");
  }

  static Stream<NamedQuery> bundled() {
    return QueryCatalogue.bundled().queries().stream();
  }

  /** As a file it is plain SPARQL: any other tool can run it. */
  @ParameterizedTest
  @MethodSource("bundled")
  void queryIsStandardSparqlThatDeclaresItsPrefixesAndUsesItsParameters(NamedQuery query) {
    org.apache.jena.query.QueryFactory.create(
        query.text(), org.apache.jena.query.Syntax.syntaxSPARQL_11);
    for (Parameter parameter : query.parameters()) {
      assertThat(query.text()).as(query.name()).contains("$" + parameter.name());
      assertThat(parameter.description()).isNotBlank();
    }
  }

  @Test
  void catalogueListsEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = java.nio.file.Files.list(Path.of("queries"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .map(name -> name.replace(".rq", "")))
          .containsExactlyInAnyOrderElementsOf(bundled().map(NamedQuery::name).toList());
    }
  }

  /** A place in the interview as answers end: document, place, address, confidence, statement. */
  private static String interview(int at, String statement) {
    String confidence = statement.equals("s-1") ? "1.0" : "0.9";
    return INTERVIEW + "," + at + ",," + confidence + "," + IN_INTERVIEW + "#" + statement;
  }

  private static List<String> ask(String name, String... values) {
    NamedQuery query = QueryCatalogue.bundled().find(name).orElseThrow();
    Answer answer = new QueryRunner(store, Limits.DEFAULT).run(query, Given.of(values));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new AnswerWriter(AnswerFormat.CSV).write(answer, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
  }
}
