package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The graph's IRIs lead to pages and data here. */
class ResourcesTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String BRIEFING = "/doc/talks/briefing.txt";
  private static final String ARTICLE = "/doc/https%3A//news.example/2031/05/fish%3Fpage%3D1";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.on(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/country/NO, text/turtle, /id/country/NO.ttl",
    "/id/country/NO, application/ld+json, /id/country/NO.jsonld",
    "/id/country/NO, application/n-triples, /id/country/NO.nt",
    "/id/country/NO, application/rdf+xml, /id/country/NO.rdf",
    "/id/country/NO, text/html, /country/NO",
    "/id/country/NO, */*, /country/NO",
    "/id/person/ingrid-lund, text/html, /person/ingrid-lund",
    "/id/office/no-foreign-minister, text/html, /office/no-foreign-minister",
    "/doc/talks/briefing.txt, text/turtle, /doc/talks/briefing.txt.ttl",
    "/ns, text/turtle, /ns.ttl",
    "/ns, text/html, /ns.html"
  })
  void thingLeadsToWhatIsSaidOfIt(String path, String accept, String where) {
    HttpResponse<String> response = served.get(path, "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(Served.header(response, "Location")).isEqualTo(where);
    assertThat(Served.header(response, "Vary")).contains("Accept");
  }

  @Test
  void formWithTheHighestQualityIsChosen() {
    String accept = "text/turtle;q=0.3, application/ld+json;q=0.7, text/html;q=0.5";
    assertThat(Served.header(served.get("/id/country/NO", "Accept", accept), "Location"))
        .isEqualTo("/id/country/NO.jsonld");
    assertThat(Served.header(served.get("/id/country/NO", "Accept", BROWSER), "Location"))
        .isEqualTo("/country/NO");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/country/NO.ttl, text/turtle, rec:countryCode",
    "/id/country/NO.nt, application/n-triples, <https://w3id.org/onrecord/ns#countryCode>",
    "/id/country/NO.jsonld, application/ld+json, countryCode",
    "/id/country/NO.rdf, application/rdf+xml, countryCode",
    "/ns.ttl, text/turtle, rec:Statement"
  })
  void dataHasAnAddressOfItsOwn(String path, String type, String part) {
    HttpResponse<String> response = served.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Served.header(response, "Content-Type")).startsWith(type);
    assertThat(response.body()).contains(part);
  }

  @Test
  void whatPointsAtAThingIsSaidWithIt() {
    assertThat(served.get("/id/country/NO.nt").body())
        .contains(
            "<https://w3id.org/onrecord/ns#speaksFor> <https://w3id.org/onrecord/id/country/NO>");
  }

  @Test
  void documentSaysAllThatBelongsToIt() {
    assertThat(served.get(BRIEFING + ".ttl").body())
        .contains("briefing.txt#s1", "briefing.txt#a1", "rec:text");
  }

  @Test
  void documentKnownByItsAddressResolves() {
    assertThat(Served.header(served.get(ARTICLE, "Accept", "text/turtle"), "Location"))
        .isEqualTo(ARTICLE + ".ttl");
    assertThat(served.get(ARTICLE + ".ttl").body()).contains("rec:Document");
  }

  @Test
  void formThatIsNotThereIsToldWithThoseThatAre() {
    HttpResponse<String> response = served.get("/id/country/NO", "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/turtle", "text/html");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/country/QX",
    "/id/country/QX.ttl",
    "/doc/none.txt",
    "/id/person/%00",
    "/id/",
    "/doc"
  })
  void whatIsNotKnownIsNotFound(String path) {
    assertThat(served.get(path, "Accept", "text/turtle").statusCode()).isIn(404, 400);
  }

  @Test
  void headIsAnsweredWithATag() {
    HttpResponse<String> head = served.send("HEAD", "/id/country/NO.ttl", "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    String tag = Served.header(head, "ETag");
    assertThat(served.get("/id/country/NO.ttl", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get("/id/country/NO.ttl", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }
}
