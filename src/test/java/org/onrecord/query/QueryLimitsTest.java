package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Iris;

/** A question ends when its time, its memory or its stack is up, and says which. */
class QueryLimitsTest {
  private static final int CHAIN = 20_000;
  private static final Node NEXT = NodeFactory.createURI("urn:next");

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = SampleStore.open(folder);
    List<Triple> chain = new ArrayList<>();
    for (int i = 0; i < CHAIN; i++) {
      chain.add(Triple.create(link(i), NEXT, link(i + 1)));
    }
    store.replace(List.of(new DocumentTriples(Iris.document("chain.txt"), chain)));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Node link(int i) {
    return NodeFactory.createURI(Iris.document("chain.txt") + "#" + i);
  }

  /** Each would take hours; some do not heed that they are cancelled. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d ?g",
        "SELECT DISTINCT ?a ?d ?g WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT ?a (GROUP_CONCAT(STR(?f)) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY"
            + " ?a",
        "SELECT * WHERE { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(STR(?f) ="
            + " CONCAT(STR(?i), 'never')) } }",
        "SELECT * WHERE { ?a (!rec:said|!^rec:said)* ?b . ?b (!rec:said|!^rec:said)* ?c"
            + " FILTER(STR(?c) = 'never') }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = 'never') }",
        "CONSTRUCT { ?a ?e ?i } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = 'never') }",
        "ASK { FILTER(REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+x+)+\\\\1y')) }",
        "SELECT (REPLACE('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+x+)+\\\\1y', '') AS ?r)"
            + " WHERE { }",
        "SELECT (SUM(IF(REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+x+)+\\\\1y'), 1,"
            + " 2)) AS ?n) WHERE { }",
        "SELECT * WHERE { ?a ?b ?c FILTER EXISTS { ?a ?b ?c"
            + " FILTER(REGEX(CONCAT(STR(?c), 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),"
            + " '(x+x+)+\\\\1y')) } } ORDER BY REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',"
            + " '(x+x+)+\\\\1y')"
      })
  @Timeout(60)
  void timeIsHeldToTheSecond(String sparql) {
    QueryRunner runner = new QueryRunner(store, new Limits(Duration.ofSeconds(1), 0));
    long start = System.nanoTime();
    QueryException ended = catchThrowableOfType(QueryException.class, () -> runner.run(sparql));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(ended.kind()).isEqualTo(QueryException.Kind.TIMEOUT);
    assertThat(ended)
        .hasMessage("no answer within 1 s; narrow the question, or give more time with --timeout");
    assertThat(taken).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(working()).as("threads that work on").isEmpty();
  }

  /** The threads of questions that go on ten seconds after they were given up. */
  private static List<Thread> working() {
    List<Thread> questions =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("query"))
            .toList();
    for (Thread question : questions) {
      try {
        question.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return questions.stream().filter(Thread::isAlive).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REGEX('Prime Minister', 'minis', 'i')|true",
        "REGEX('Prime Minister', '^minis', 'i')|false",
        "REGEX('a.b', 'a.b', 'q')|true",
        "REGEX('axb', 'a.b', 'q')|false",
        "REPLACE('Kyiv, Kyiv', 'K(y)', '$1K') = 'yKiv, yKiv'|true",
        "REPLACE('Kyiv', 'x', 'y') = 'Kyiv'|true",
        "REPLACE('Kiew'@de, 'ew', 'jew') = 'Kijew'@de|true",
        "REGEX(CONCAT('a', 'b'), CONCAT('A', 'B'), CONCAT('i', ''))|true"
      })
  void regularExpressionsMeanWhatTheyMeanInSparql(String expression, boolean expected) {
    Answer.Rows rows =
        (Answer.Rows)
            new QueryRunner(store, Limits.DEFAULT)
                .run("SELECT (" + expression + " AS ?x) WHERE { }");
    assertThat(rows.rows().getFirst().get("x").getLiteralValue()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', 'a') AS ?x) WHERE { }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#replace>('a', 'a', 'b') AS ?x) WHERE { }"
      })
  void regularExpressionsByAnotherNameAreRefused(String sparql) {
    assertThatThrownBy(() -> new QueryRunner(store, Limits.DEFAULT).run(sparql))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("there is no function <http://www.w3.org/2005/xpath-functions#");
  }

  @Test
  void pathThatIsLongerThanAStackIsFollowedToItsEnd() {
    Answer.Rows rows =
        (Answer.Rows)
            new QueryRunner(store, new Limits(Duration.ofSeconds(60), 0))
                .run("SELECT (COUNT(*) AS ?n) WHERE { <%s> <urn:next>+ ?x }".formatted(link(0)));
    assertThat(rows.rows().getFirst().get("n").getLiteralValue()).isEqualTo(CHAIN);
  }

  @Test
  void questionOfMoreThanAMegabyteIsRefused() {
    assertThatThrownBy(
            () ->
                new QueryRunner(store, Limits.DEFAULT)
                    .run("SELECT * WHERE { ?s ?p ?o }" + " ".repeat(1 << 20)))
        .isInstanceOf(QueryException.class)
        .hasMessage("query: has 1048603 characters, at most 1048576 are read");
  }

  /** In a process of its own, with a small heap. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d ?g",
        "SELECT (GROUP_CONCAT(STR(?f)) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  @Timeout(120)
  void memoryIsBoundedAndNoTraceIsPrinted(String sparql, @TempDir Path own) throws Exception {
    SampleStore.open(own).close();
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Asker.class.getName(),
                own.resolve("store").toString(),
                sparql)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).startsWith("TOO_LARGE: the answer takes more memory than there is (");
    assertThat(said.strip().lines()).hasSize(1);
    assertThat(process.waitFor()).isZero();
  }

  /** Asks one question and prints why it has no answer. */
  static final class Asker {
    public static void main(String[] words) throws IOException {
      try (Store asked = Store.openExisting(Path.of(words[0]))) {
        new QueryRunner(asked, new Limits(Duration.ofSeconds(60), 0)).run(words[1]);
      } catch (QueryException ended) {
        System.out.println(ended.kind() + ": " + ended.getMessage());
        System.exit(0);
      }
    }
  }
}
