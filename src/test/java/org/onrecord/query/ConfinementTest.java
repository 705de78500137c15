package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.Store;

/** A stranger's query reaches nothing but the store, runs no class, and changes nothing. */
class ConfinementTest {

  @TempDir static Path folder;
  private static Store store;
  private static ServerSocket listener;
  private static Path file;
  private static Map<String, Integer> digestsBefore = Map.of();
  private static final AtomicInteger HEARD = new AtomicInteger();

  @BeforeAll
  static void open() throws IOException {
    store = SampleStore.open(folder.resolve("store"));
    digestsBefore = digests();
    file = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> \"secret\" .");
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(ConfinementTest::listen);
  }

  private static void listen() {
    while (!listener.isClosed()) {
      try (Socket caller = listener.accept()) {
        HEARD.incrementAndGet();
        caller.getOutputStream().write("HTTP/1.0 500 no\r\n\r\n".getBytes());
      } catch (IOException closed) {
        // the test is over
      }
    }
  }

  @AfterAll
  static void noByteOfTheStoreHasChanged() throws IOException {
    assertThat(digests()).isEqualTo(digestsBefore);
    store.close();
    listener.close();
  }

  /** URL stands for the listener, FILE for a file, CLASS for a class, PROPERTY for another one. */
  static Stream<String> attempts() {
    String service = "SERVICE <URL> { ?s ?p ?o }";
    String exists = "EXISTS { " + service + " }";
    return Stream.of(
            "SELECT * WHERE { " + service + " }",
            "SELECT * WHERE { SERVICE SILENT <URL> { ?s ?p ?o } }",
            "SELECT * WHERE { ?s ?p ?o FILTER " + exists + " }",
            "SELECT * WHERE { ?s ?p ?o FILTER NOT " + exists + " }",
            "SELECT * WHERE { ?s ?p ?o MINUS { " + service + " } }",
            "SELECT * WHERE { ?s ?p ?o OPTIONAL { " + service + " } }",
            "SELECT * WHERE { { ?s ?p ?o } UNION { " + service + " } }",
            "SELECT * WHERE { { SELECT * WHERE { " + service + " } } }",
            "SELECT * WHERE { ?s ?p ?o LATERAL { " + service + " } }",
            "SELECT * WHERE { GRAPH ?g { " + service + " } }",
            "SELECT * WHERE { BIND(<URL> AS ?u) SERVICE ?u { ?s ?p ?o } }",
            "SELECT * WHERE { VALUES ?u { <URL> } SERVICE ?u { ?s ?p ?o } }",
            "SELECT * WHERE { ?x rec:source ?u SERVICE ?u { ?s ?p ?o } }",
            "SELECT * WHERE { BIND(IRI(CONCAT('URL', ENCODE_FOR_URI('x'))) AS ?u) SERVICE ?u { ?s"
                + " ?p ?o } }",
            "SELECT (IF(" + exists + ", 1, 0) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (SUM(IF(" + exists + ", 1, 0)) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY (" + exists + ")",
            "SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p HAVING (" + exists + ")",
            "SELECT (GROUP_CONCAT(IF(" + exists + ", 'a', 'b')) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (SAMPLE(IF(" + exists + ", 'a', 'b')) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (MAX(IF(" + exists + ", 1, 2)) AS ?x) WHERE { ?s ?p ?o } GROUP BY ?s",
            "SELECT (FOLD(IF(" + exists + ", 1, 2)) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT * WHERE { ?s ?p ?o } ORDER BY (" + exists + ")",
            "SELECT * WHERE { ?s ?p ?o } ORDER BY DESC(IF(NOT " + exists + ", 1, 2))",
            "SELECT * WHERE { ?s ?p ?o BIND(" + exists + " AS ?b) }",
            "SELECT * WHERE { ?s ?p ?o LET(?b := " + exists + ") }",
            "SELECT * WHERE { ?s ?p ?o FILTER(COALESCE(" + exists + ", true)) }",
            "SELECT * WHERE { ?s ?p ?o FILTER(1 IN (" + exists + ", 2)) }",
            "ASK { " + service + " }",
            "ASK { ?s ?p ?o FILTER " + exists + " }",
            "CONSTRUCT { ?s ?p ?o } WHERE { " + service + " }",
            "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } ORDER BY (" + exists + ")",
            "DESCRIBE ?s WHERE { " + service + " }",
            "DESCRIBE <URL>",
            "SELECT * FROM <URL> WHERE { ?s ?p ?o }",
            "SELECT * FROM NAMED <URL> WHERE { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * FROM <FILE> WHERE { ?s ?p ?o }",
            "SELECT * FROM NAMED <FILE> WHERE { GRAPH <FILE> { ?s ?p ?o } }",
            "SELECT * WHERE { GRAPH <FILE> { ?s ?p ?o } }",
            "SELECT * WHERE { SERVICE <FILE> { ?s ?p ?o } }",
            "LOAD <URL>",
            "LOAD SILENT <FILE> INTO GRAPH <urn:g>",
            "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
            "DELETE WHERE { ?s ?p ?o }",
            "DROP ALL",
            "CLEAR DEFAULT",
            "COPY <URL> TO DEFAULT",
            "SELECT * WHERE { ?s ?p ?o } ; DROP ALL",
            "SELECT (<CLASS>(1) AS ?x) WHERE { }",
            "PREFIX j: <PACKAGE> SELECT (j:Intruder\\$AsFunction(1) AS ?x) WHERE { }",
            "SELECT (<\\u006Aava:org.onrecord.query.Intruder$AsFunction>(1) AS ?x) WHERE { }",
            "BASE <CLASS> SELECT (<>(1) AS ?x) WHERE { }",
            "SELECT * WHERE { ?s ?p ?o FILTER(<CLASS>(?o)) }",
            "SELECT * WHERE { ?s ?p ?o } ORDER BY <CLASS>(?o)",
            "SELECT (SUM(<CLASS>(?o)) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (AGG <CLASS>(?o) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (CALL(IRI('CLASS'), 1) AS ?x) WHERE { }",
            "SELECT (CALL(IRI(CONCAT('ja', 'va:org.onrecord.query.Intruder$AsFunction')), ?o) AS"
                + " ?x) WHERE { ?s ?p ?o }",
            "SELECT (SUM(CALL(IRI('CLASS'), 1)) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT * WHERE { ?s ?p ?o } ORDER BY CALL(IRI('CLASS'), 1)",
            "SELECT (afn:eval(IRI(CONCAT('ja', 'va:org.onrecord.query.Intruder$AsFunction')), 1) AS"
                + " ?x) WHERE { }",
            "SELECT * WHERE { ?s ?p ?o"
                + " FILTER(<http://jena.apache.org/ARQ/function#eval>(IRI(CONCAT('ja',"
                + " 'va:org.onrecord.query.Intruder$AsFunction')), ?o)) }",
            "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(IRI(CONCAT('ja',"
                + " 'va:org.onrecord.query.Intruder$AsFunction')), 1) AS ?x) WHERE { }",
            "SELECT * WHERE { ?s <PROPERTY> ?o }",
            "SELECT * WHERE { ?s <PROPERTY>/rec:about ?o }",
            "SELECT * WHERE { ?s ^<PROPERTY> ?o }",
            "SELECT * WHERE { CALL <PROPERTY>(1) }",
            "SELECT * WHERE { ?s ?p ?o FILTER EXISTS { ?s <PROPERTY> ?o } }",
            "SELECT (SUM(IF(EXISTS { ?s <PROPERTY> ?o }, 1, 0)) AS ?x) WHERE { ?s ?p ?o }",
            "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) WHERE { }",
            "PREFIX a: <http://jena.apache.org/ARQ/> SELECT (a:jsFunction\\#eval('1') AS ?x) WHERE"
                + " { }",
            "SELECT (<http://jena.apache.org/ARQ/function#print>('leak') AS ?x) WHERE { }",
            "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) WHERE { }",
            "SELECT (<http://jena.apache.org/ARQ/function#context>('http://jena.apache.org/ARQ#x')"
                + " AS ?x) WHERE { }",
            "JSON { 'a' : ?s } WHERE { " + service + " }")
        .map(
            query ->
                query
                    .replace("afn:eval", "<http://jena.apache.org/ARQ/function#eval>")
                    .replace("URL", "http://localhost:" + listener.getLocalPort() + "/sparql")
                    .replace("FILE", file.toUri().toString())
                    .replace("CLASS", "java:org.onrecord.query.Intruder$AsFunction")
                    .replace("PACKAGE", "java:org.onrecord.query.")
                    .replace("PROPERTY", "java:org.onrecord.query.Intruder$AsProperty"));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  @Timeout(20)
  void nothingIsReachedNothingRunsNothingChanges(String sparql) throws IOException {
    Map<String, String> before = state();
    String answer;
    try {
      Answer given = new QueryRunner(store, new Limits(Duration.ofSeconds(10), 100)).run(sparql);
      answer = given.toString();
    } catch (QueryException refused) {
      assertThat(refused.kind()).isEqualTo(QueryException.Kind.USAGE);
      answer = "refused";
    }
    assertThat(answer).doesNotContain("secret");
    assertThat(HEARD).as("calls that the listener heard").hasValue(0);
    assertThat(Intruder.LOADED).isEmpty();
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void attemptsAreAtLeastForty() {
    assertThat(attempts()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://jena.apache.org/ARQ/function#localname>(?s) AS ?x) WHERE { ?s ?p ?o }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#upper-case>('a') AS ?x) WHERE { }",
        "SELECT (xsd:integer('1') AS ?x) WHERE { }",
        "SELECT ('SERVICE <java:x> CALL' AS ?x) WHERE { } # SERVICE"
      })
  void harmlessFunctionsAnswer(String sparql) {
    Answer.Rows rows = (Answer.Rows) new QueryRunner(store, Limits.DEFAULT).run(sparql);
    assertThat(rows.rows().getFirst().contains("x")).isTrue();
  }

  @Test
  void unknownFunctionIsToldAndNotTakenForAnEmptyAnswer() {
    assertThatThrownBy(
            () ->
                new QueryRunner(store, Limits.DEFAULT)
                    .run("SELECT * WHERE { ?s ?p ?o FILTER(<urn:no-such>(?o)) }"))
        .isInstanceOf(QueryException.class)
        .hasMessage("there is no function <urn:no-such>");
  }

  /** All triples, and every file of the store with its size and time. */
  private static Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    for (Path each : files()) {
      state.put(each.toString(), Files.size(each) + " " + Files.getLastModifiedTime(each));
    }
    store.read(
        dataset -> {
          dataset.find().forEachRemaining(quad -> state.put(quad.toString(), ""));
          return true;
        });
    return state;
  }

  /** The digest of every file of the store. */
  private static Map<String, Integer> digests() throws IOException {
    Map<String, Integer> digests = new TreeMap<>();
    for (Path each : files()) {
      digests.put(each.toString(), Arrays.hashCode(Files.readAllBytes(each)));
    }
    return digests;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
