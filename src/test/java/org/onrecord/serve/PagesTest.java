package org.onrecord.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pages and the web API, as a client without scripts sees them. */
class PagesTest {
  private static final String LUND = "person/ingrid-lund";

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

  private static HttpResponse<String> page(String path) {
    return served.get(path, "Accept", "text/html");
  }

  private static JsonObject json(String path) {
    return JsonParser.parseString(served.get(path).body()).getAsJsonObject();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/statements",
        "/documents",
        "/exchanges",
        "/compare",
        "/matrix",
        "/matrix?by=speaker",
        "/network",
        "/map",
        "/changes",
        "/changes?speaker=Ingrid+Lund",
        "/ask",
        "/sparql",
        "/api",
        "/ns.html",
        "/person/ingrid-lund",
        "/country/CL",
        "/office/no-foreign-minister",
        "/topic/fisheries",
        "/doc/talks/briefing.txt",
        "/doc/https%3A//news.example/2031/05/fish%3Fpage%3D1",
        "/ask/who-said-what?country=CL",
        "/compare?speaker=Ingrid+Lund&speaker=Ana+Soto",
        "/id/speech-act/deny.html",
        "/cite?statement=https%3A%2F%2Fw3id.org%2Fonrecord%2Fdoc%2Ftalks%2Fbriefing.txt%23s2"
      })
  void everyPageStandsByItselfAndRunsNoScriptOfItsOwn(String path) {
    HttpResponse<String> response = page(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(Served.header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(response.body())
        .contains("<html lang=\"en\">", "<h1>", "<main id=\"main\"")
        .doesNotContain("<script>", " onclick=", " style=", "src=\"http", "src=\"//");
    assertThat(Served.header(response, "Content-Security-Policy"))
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void wordsThatAreFoundAreMarkedAndLeadToTheirPlace() {
    assertThat(page("/statements?words=ironclad").body())
        .contains("<mark>ironclad</mark>", "href=\"/doc/talks/briefing.txt#s2\"");
    assertThat(page("/doc/talks/briefing.txt").body()).contains("id=\"s2\"");
  }

  @Test
  void textOfADocumentIsWhole() {
    String page = page("/doc/talks/briefing.txt").body();
    String text = page.substring(page.indexOf("<div class=\"text\">"));
    assertThat(text.replaceAll("<a class=\"cite\".*?</a>|<[^>]*>", ""))
        .contains("We keep an ironclad promise to our neighbours, and the quota stays.");
  }

  @Test
  void reportedWordsAreToldFromOwnOnes() {
    String page = page("/statements?depth=9").body();
    assertThat(page).contains("statement own", "statement reported", "reported in other words");
    assertThat(page("/statements?depth=9&how=indirect").body()).doesNotContain("statement own");
  }

  @Test
  void searchTakesWordsToStatements() {
    assertThat(Served.header(page("/search?q=ironclad"), "Location"))
        .isEqualTo("/statements?words=ironclad");
  }

  @ParameterizedTest
  @CsvSource({
    "/statements?country=Nowhereland, 404",
    "/statements?since=yesterday, 400",
    "/statements?min_confidence=2, 400",
    "/statements?page=0, 400",
    "/person/nobody, 404",
    "/matrix?by=colour, 400",
    "/ask/no-such-question, 404",
    "/ask/who-said-what?country=Nowhereland, 404",
    "/ask/who-said-what?colour=red, 400",
    "/ask/who-said-what.png, 406",
    "/cite, 400",
    "/assets/../site.css, 400",
    "/assets/none.css, 404"
  })
  void whatMeansNothingIsToldOnAPage(String path, int status) {
    HttpResponse<String> response = page(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("class=\"message\"");
  }

  /** The index counts what the named question counts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "country=CL",
        "speaker=" + LUND,
        "for=NO",
        "topic=fisheries",
        "how=turn",
        "how=indirect&depth=9",
        "office=office/no-foreign-minister",
        "since=2031-06",
        "until=2031-05",
        "min_confidence=0.9",
        "modality=none",
        "modality=negated&depth=9",
        "kind=transcript",
        "words=quota",
        "act=assert&depth=9",
        "country=CL&country=NO",
        "depth=5"
      })
  void facetsChooseWhatTheNamedQuestionAnswers(String query) {
    JsonArray rows = json("/ask/statements.json?limit=1000&" + query).getAsJsonArray("rows");
    assertThat(json("/statements.json?" + query).get("total").getAsInt()).isEqualTo(rows.size());
    assertThat(rows.size()).isPositive();
  }

  @Test
  void cellOfTheMatrixHasAsManyAsItsRows() {
    JsonElement first = json("/ask/matrix.json").getAsJsonArray("rows").get(0);
    String code = first.getAsJsonObject().get("code").getAsString();
    int count = first.getAsJsonObject().get("statements").getAsInt();
    String link =
        page("/matrix")
            .body()
            .replaceAll("(?s).*?<td class=\"shade-9\"><a href=\"([^\"]*)\".*", "$1");
    assertThat(link).contains("country=" + code);
    assertThat(
            json(link.replace("&amp;", "&").replace("/statements?", "/statements.json?"))
                .get("total")
                .getAsInt())
        .isEqualTo(count);
  }

  @Test
  void questionIsAnsweredInEveryForm() {
    String path = "/ask/who-said-what";
    assertThat(json(path + ".json?country=CL&limit=1").getAsJsonArray("rows")).hasSize(1);
    assertThat(served.get(path + ".csv?country=CL").body()).startsWith("date,who,in_office,said");
    assertThat(served.get(path + ".md?country=CL").body()).startsWith("| date | who |");
    assertThat(
            json(path + ".jsonld?country=CL")
                .getAsJsonArray("@graph")
                .get(0)
                .getAsJsonObject()
                .get("@id")
                .getAsString())
        .startsWith("https://w3id.org/onrecord/doc/");
    assertThat(served.get(path + ".rq?country=CL").body()).contains("country:CL");
    assertThat(
            Served.header(served.get(path + "?country=CL", "Accept", "text/csv"), "Content-Type"))
        .startsWith("text/csv");
  }

  @Test
  void pagesOfAnAnswerLeadToTheNext() {
    HttpResponse<String> first = served.get("/ask/statements.json?limit=2");
    assertThat(Served.header(first, "Link"))
        .isEqualTo("</ask/statements.json?limit=2&offset=2>; rel=\"next\"");
    HttpResponse<String> second = served.get("/ask/statements.json?limit=2&offset=2");
    assertThat(Served.header(second, "Link")).contains("rel=\"prev\"");
    assertThat(second.body()).isNotEqualTo(first.body());
    String tag = Served.header(first, "ETag");
    assertThat(served.get("/ask/statements.json?limit=2", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void openApiDescribesEveryQuestion() {
    JsonObject paths = json("/openapi.json").getAsJsonObject("paths");
    JsonArray questions =
        JsonParser.parseString(served.get("/ask.json").body())
            .getAsJsonObject()
            .getAsJsonArray("questions");
    assertThat(questions.size()).isGreaterThan(30);
    for (JsonElement question : questions) {
      assertThat(paths.has("/ask/" + question.getAsJsonObject().get("name").getAsString()))
          .isTrue();
    }
  }

  @Test
  void feedIsAtom() throws Exception {
    HttpResponse<String> response = served.get("/statements.atom?country=CL");
    assertThat(Served.header(response, "Content-Type")).startsWith("application/atom+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(response.body())));
    String atom = "http://www.w3.org/2005/Atom";
    assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
    for (String required : new String[] {"id", "title", "updated", "author", "content"}) {
      assertThat(feed.getElementsByTagNameNS(atom, required).getLength()).as(required).isPositive();
    }
    assertThat(feed.getElementsByTagNameNS(atom, "updated").item(1).getTextContent())
        .matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
  }

  @Test
  void queryOfAPageIsShownInTheEditor() {
    HttpResponse<String> shown = page("/query/who-said-what?country=CL");
    assertThat(shown.statusCode()).isEqualTo(303);
    assertThat(page(Served.header(shown, "Location")).body()).contains("<textarea id=\"query\"");
  }

  @Test
  void editorAnswersWithoutScripts() {
    String query = URLEncoder.encode("SELECT ?d { ?d a rec:Document }", StandardCharsets.UTF_8);
    assertThat(page("/sparql?query=" + query).body()).contains("<table class=\"rows\"");
    HttpResponse<String> wrong = page("/sparql?query=SELECT");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("role=\"alert\"");
    assertThat(page("/sparql?query=ASK+%7B+%3Fs+rec%3Aspaker+%3Fo+%7D").body())
        .contains("rec:spaker is no term of the ontology: did you mean rec:speaker?");
  }

  @Test
  void whatIsWrittenInAddressesIsNotRunOnPages() {
    String script = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);
    for (String path :
        new String[] {"/statements?words=", "/search?q=", "/sparql?query=", "/ask/search?words="}) {
      assertThat(page(path + script).body()).doesNotContain("<script>alert");
    }
  }

  @Test
  void statementIsCitedInEveryForm() {
    String query = "?statement=https%3A%2F%2Fw3id.org%2Fonrecord%2Fdoc%2Ftalks%2Fbriefing.txt%23s2";
    assertThat(served.get("/cite.bib" + query).body()).startsWith("@misc{lund20310502c64");
    assertThat(json("/cite.json" + query).get("type").getAsString()).isEqualTo("speech");
    assertThat(served.get("/cite.txt" + query).body()).startsWith("Ingrid Lund: “We keep");
  }
}
