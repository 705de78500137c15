package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.query.Limits;

/** The endpoint as the SPARQL 1.1 protocol has it. */
class SparqlProtocolTest {
  private static final String DOCUMENTS =
      "SELECT ?d WHERE { ?d a rec:Document } ORDER BY ?d LIMIT 1";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.on(folder, new Limits(Duration.ofSeconds(3), 5));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String asked(String query) {
    return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, application/sparql-results+json",
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "'text/html;q=0.1, application/sparql-results+xml;q=0.9', application/sparql-results+xml"
  })
  void rowsComeInTheFormThatIsTaken(String accept, String type) {
    HttpResponse<String> response =
        accept.contains("html")
            ? served.send(
                "POST",
                "/sparql",
                DOCUMENTS,
                "Accept",
                accept,
                "Content-Type",
                "application/sparql-query")
            : served.get(asked(DOCUMENTS), "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Served.header(response, "Content-Type")).startsWith(type);
    assertThat(response.body()).contains("https://w3id.org/onrecord/doc/");
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, text/turtle",
    "application/n-triples, application/n-triples",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml",
    "application/trig, application/trig"
  })
  void graphsComeInTheFormThatIsTaken(String accept, String type) {
    HttpResponse<String> response =
        served.get(
            asked(
                "CONSTRUCT WHERE { <https://w3id.org/onrecord/id/country/NO>"
                    + " <http://www.w3.org/2000/01/rdf-schema#label> ?name }"),
            "Accept",
            accept);
    assertThat(Served.header(response, "Content-Type")).startsWith(type);
    assertThat(response.body()).contains("Norway");
  }

  @Test
  void formThatIsNotOfferedIsToldWithThoseThatAre() {
    HttpResponse<String> response = served.get(asked(DOCUMENTS), "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/csv", "application/sparql-results+json");
  }

  @Test
  void bothFormsOfPostAnswerAsGetDoes() {
    String body = served.get(asked(DOCUMENTS)).body();
    assertThat(
            served
                .send("POST", "/sparql", DOCUMENTS, "Content-Type", "application/sparql-query")
                .body())
        .isEqualTo(body);
    assertThat(
            served
                .send(
                    "POST",
                    "/sparql",
                    asked(DOCUMENTS).substring("/sparql?".length()),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .body())
        .isEqualTo(body);
  }

  @Test
  void clientOfAnotherHandReadsTheAnswer() {
    try (QueryExecHTTP query =
        QueryExecHTTP.service(served.address() + "/sparql")
            .query("SELECT (1 AS ?one) {}")
            .build()) {
      assertThat(RowSetOps.count(query.select())).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql?query=SELECT, 400",
    "/sparql?query=ASK%7B%7D&query=ASK%7B%7D, 400",
    "/sparql?query=ASK%7B%7D&default-graph-uri=urn:a, 400",
    "/sparql?query=%FF, 400",
    "/sparql?query=ASK%7B%7D&timeout=0, 400",
    "/sparql?query=ASK%7B%7D&format=png, 406",
    "/sparql?update=DROP+ALL, 403",
    "/nothing, 404",
    "/id/../../etc/passwd, 400"
  })
  void wrongRequestsAreToldSo(String path, int status) {
    HttpResponse<String> response = served.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, application/sparql-update, 403",
    "POST, text/plain, 415",
    "PUT, text/turtle, 405",
    "DELETE, text/turtle, 405",
    "PATCH, text/turtle, 405"
  })
  void nothingIsChangedThroughIt(String method, String type, int status) {
    for (String path : new String[] {"/sparql", "/data?default"}) {
      HttpResponse<String> response = served.send(method, path, "DROP ALL", "Content-Type", type);
      assertThat(response.statusCode()).isIn(status, 405);
    }
  }

  @Test
  void whatIsCutOffIsSaidInHeadAndBody() {
    HttpResponse<String> rows = served.get(asked("SELECT * { ?s ?p ?o }"));
    assertThat(Served.header(rows, "OnRecord-Max-Rows")).isEqualTo("5");
    assertThat(Served.header(rows, "OnRecord-Timeout")).isEqualTo("3");
    assertThat(Served.header(rows, "OnRecord-Truncated")).isEqualTo("true");
    assertThat(rows.body()).contains("\"note\":\"only the first 5 are given; there are more\"");
    HttpResponse<String> graph = served.get(asked("CONSTRUCT WHERE { ?s ?p ?o }"));
    assertThat(graph.body()).endsWith("# only the first 5 are given; there are more\n");
    assertThat(Served.header(served.get(asked(DOCUMENTS)), "OnRecord-Truncated")).isEmpty();
  }

  @Test
  void queryThatTakesTooLongIsEndedWithTheReason() {
    HttpResponse<String> response =
        served.get(
            asked("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
                + "&timeout=1");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).startsWith("no answer within 1 s");
    assertThat(Served.header(response, "Retry-After")).isNotEmpty();
  }

  @Test
  void tenMegabytesAreNoQuery() {
    String query = "ASK { } #" + "x".repeat(10_000_000);
    assertThat(
            served
                .send("POST", "/sparql", query, "Content-Type", "application/sparql-query")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void addressThatIsTooLongIsRefused() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.address().getPort())) {
      socket.setSoTimeout(10_000);
      try {
        socket
            .getOutputStream()
            .write(
                ("GET /sparql?query=" + "x".repeat(200_000) + " HTTP/1.1\r\nHost: a\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
      } catch (SocketException e) {
        // refused before all of it was written; what the server said is read all the same
      }
      byte[] start = socket.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 4");
    }
  }

  @Test
  void pagesOfOtherSitesMayAsk() {
    assertThat(Served.header(served.get(asked(DOCUMENTS)), "Access-Control-Allow-Origin"))
        .isEqualTo("*");
    HttpResponse<String> asked =
        served.send(
            "OPTIONS",
            "/sparql",
            "",
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "POST");
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(Served.header(asked, "Access-Control-Allow-Methods")).contains("POST");
  }

  @Test
  void whoHasItIsSentNothingAgain() {
    String tag = Served.header(served.get(asked(DOCUMENTS)), "ETag");
    assertThat(tag).isNotEmpty();
    HttpResponse<String> again = served.get(asked(DOCUMENTS), "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void headAnswersAsGetDoesWithoutTheBody() {
    HttpResponse<String> head = served.send("HEAD", asked(DOCUMENTS), "");
    HttpResponse<String> get = served.get(asked(DOCUMENTS));
    assertThat(head.body()).isEmpty();
    assertThat(Served.header(head, "Content-Length"))
        .isEqualTo(Served.header(get, "Content-Length"));
    assertThat(Served.header(head, "ETag")).isEqualTo(Served.header(get, "ETag"));
  }

  @Test
  void longAnswersAreCompressedForThoseWhoTakeThat() throws Exception {
    String path = "/id/country/NO.ttl";
    String plain = served.get(path).body();
    try (Socket socket = new Socket("127.0.0.1", served.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] all = socket.getInputStream().readAllBytes();
      String head = new String(all, StandardCharsets.ISO_8859_1);
      int body = head.indexOf("\r\n\r\n") + 4;
      assertThat(head.substring(0, body)).contains("Content-Encoding: gzip");
      try (GZIPInputStream in =
          new GZIPInputStream(new ByteArrayInputStream(all, body, all.length - body))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
      }
    }
  }

  @Test
  void withoutAQueryTheEndpointDescribesItself() {
    assertThat(served.get("/sparql", "Accept", "text/turtle").body())
        .contains("sd:Service", "formats:SPARQL_Results_JSON", "sd:SPARQL11Query");
  }

  @Test
  void graphsAreReadByTheGraphStoreProtocol() {
    HttpResponse<String> all = served.get("/data?default", "Accept", "application/n-triples");
    assertThat(all.body()).contains("<https://w3id.org/onrecord/id/country/NO>");
    String document = "https://w3id.org/onrecord/doc/talks/briefing.txt";
    HttpResponse<String> one = served.get("/data?graph=" + document, "Accept", "text/turtle");
    assertThat(one.body()).contains("Fishing briefing").doesNotContain("rec:Country");
    assertThat(served.get("/data?graph=urn:none").statusCode()).isEqualTo(404);
    assertThat(served.get("/data").statusCode()).isEqualTo(400);
  }
}
