package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.rdf.SampleGraph;
import org.onrecord.store.DocumentTriples;
import org.onrecord.store.Store;
import org.onrecord.vocab.Rec;

/** Every named question on invented documents ({@code talks.ttl}); answers are written out. */
final class NamedQuestionsTest {
  /** Matches "--country" and "\"Ana Soto\"" of a command line. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private static Path folder;
  private static Store store;

  @BeforeAll
  static void open() throws IOException {
    store = Store.open(folder.resolve("store"));
    org.onrecord.search.SearchIndex.of(store);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(resource("talks.ttl")).lang(Lang.TURTLE).parse(graph);
    Map<String, List<Triple>> byDocument = new TreeMap<>();
    Node document = NodeFactory.createURI(Rec.IN_DOCUMENT);
    List<Triple> others = new ArrayList<>();
    for (Triple triple : graph.find().toList()) {
      graph
          .find(triple.getSubject(), document, Node.ANY)
          .mapWith(Triple::getObject)
          .nextOptional()
          .ifPresentOrElse(
              in -> byDocument.computeIfAbsent(in.getURI(), d -> new ArrayList<>()).add(triple),
              () -> others.add(triple));
    }
    store.loadRegister(
        "sample", Stream.concat(SampleGraph.register().stream(), others.stream()).toList());
    store.replace(
        byDocument.entrySet().stream()
            .map(entry -> new DocumentTriples(entry.getKey(), entry.getValue()))
            .toList());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(NamedQuestionsTest.class.getResourceAsStream(name), name);
  }

  /** What follows a line {@code $ question --option value} up to the next such line. */
  private static Map<String, List<String>> golden() throws IOException {
    Map<String, List<String>> golden = new LinkedHashMap<>();
    List<String> answer = new ArrayList<>();
    String text = new String(resource("answers.txt").readAllBytes(), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      if (line.startsWith("$ ")) {
        answer = new ArrayList<>();
        golden.put(line.substring(2), answer);
      } else if (!line.startsWith("#") || !golden.isEmpty()) {
        answer.add(line);
      }
    }
    return golden;
  }

  static Stream<Arguments> answers() throws IOException {
    return golden().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void questionIsAnsweredAsTheFileSays(String command, List<String> answer) throws IOException {
    assertThat(String.join("\n", ask(command))).isEqualTo(String.join("\n", answer));
  }

  @Test
  void everyBundledQuestionHasAnAnswerInTheFile() throws IOException {
    assertThat(golden().keySet().stream().map(line -> line.split(" ")[0]).distinct())
        .containsExactlyInAnyOrderElementsOf(
            QueryCatalogue.bundled().queries().stream().map(NamedQuery::name).toList());
  }

  @Test
  void everyQuestionHasAnExampleOfItsOwn() {
    for (NamedQuery query : QueryCatalogue.bundled().queries()) {
      assertThat(query.example()).as(query.name()).isPresent();
      assertThat(query.example().orElseThrow()).startsWith("onrecord ask " + query.name());
    }
  }

  private static List<String> ask(String command) throws IOException {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(command);
    while (found.find()) {
      words.add(found.group(1) == null ? found.group(2) : found.group(1));
    }
    List<String> given = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean option = words.get(i).startsWith("--");
      given.add(option ? words.get(i).substring(2).replace('-', '_') : words.get(i));
      if (option && (i + 1 == words.size() || words.get(i + 1).startsWith("--"))) {
        given.add("true");
      }
    }
    NamedQuery query = QueryCatalogue.bundled().find(words.getFirst()).orElseThrow();
    Answer answer =
        new QueryRunner(store, Limits.DEFAULT).run(query, Given.of(given.toArray(String[]::new)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(AnswerFormat.CSV).write(answer, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
