package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.search.SearchIndex;
import org.onrecord.search.SearchSession;
import org.onrecord.search.SearchState;
import org.onrecord.store.Store;

/** What the index answers is what the graph answers, for invented documents and any parameters. */
final class IndexedQuestionTest {
  private static final int ROUNDS = Integer.getInteger("onrecord.rounds", 10);

  /** What parameters are given, by their names. */
  private static final Map<String, List<String>> VALUES = values();

  @TempDir private static Path folder;
  private static Store indexed;
  private static Store plain;

  private static Map<String, List<String>> values() {
    Map<String, List<String>> values = new HashMap<>();
    values.put("country", List.of("CL", "NO", "KE"));
    values.put("for", List.of("CL", "NO"));
    values.put("speaker", List.of("Ana Soto", "Ingrid Lund"));
    values.put("topic", List.of("fisheries", "trade"));
    values.put("organisation", List.of("Sea Council"));
    values.put("person", List.of("Ana Soto"));
    values.put("reporter", List.of("Ingrid Lund"));
    values.put("office", List.of("no-foreign-minister"));
    values.put(
        "words",
        List.of(
            "net", "NETS", "et", "the ", "s, the", "n", "é", "Ä", "quota-free", "-", "no such"));
    values.put("since", List.of("2031", "2031-05-03", "2032-02"));
    values.put("until", List.of("2031", "2032-01-15"));
    values.put("how", List.of("turn", "indirect"));
    values.put("depth", List.of("0", "1"));
    values.put("min_confidence", List.of("0.8", "0.81", "1"));
    values.put("per", List.of("month", "year"));
    values.put("by", List.of("country", "speaker", "office"));
    values.put("with", List.of("country", "organisation", "person"));
    values.put("document", List.of("talks/3.txt", "talks/4.txt"));
    values.put("act", List.of("urge"));
    values.put("naming", List.of("CL", "Ana Soto"));
    return values;
  }

  @BeforeAll
  static void open() {
    plain = Store.open(folder.resolve("plain"));
    InventedTalks.fill(plain);
    indexed = Store.open(folder.resolve("indexed"));
    SearchIndex.of(indexed);
    InventedTalks.fill(indexed);
    assertThat(SearchIndex.of(indexed).state()).isEqualTo(SearchState.IN_STEP);
    assertThat(SearchIndex.of(plain).state()).isEqualTo(SearchState.MISSING);
  }

  @AfterAll
  static void close() {
    plain.close();
    indexed.close();
  }

  static Stream<NamedQuery> questions() {
    return QueryCatalogue.bundled().queries().stream()
        .filter(query -> query.parameters().stream().anyMatch(p -> VALUES.containsKey(p.name())));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void indexAnswersAsTheGraphDoes(NamedQuery question) throws IOException {
    Random random = new Random(question.name().hashCode());
    for (int i = 0; i < ROUNDS; i++) {
      Given given = given(question, random);
      Limits limits =
          new Limits(Duration.ofSeconds(20), random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 500);
      assertThat(answer(indexed, question, given, limits))
          .as(question.name() + " " + given.values() + " " + limits.maxRows())
          .isEqualTo(answer(plain, question, given, limits));
    }
  }

  private static Given given(NamedQuery question, Random random) {
    List<String> given = new ArrayList<>();
    for (Parameter parameter : question.parameters()) {
      List<String> values = VALUES.getOrDefault(parameter.name(), List.of());
      if (!values.isEmpty() && (parameter.required() || random.nextInt(4) == 0)) {
        given.add(parameter.name());
        given.add(values.get(random.nextInt(values.size())));
        if (parameter.name().equals("country") && random.nextInt(3) == 0) {
          given.add(parameter.name());
          given.add(values.get(random.nextInt(values.size())));
        }
      }
    }
    return Given.of(given.toArray(String[]::new));
  }

  private static String answer(Store store, NamedQuery question, Given given, Limits limits)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(AnswerFormat.CSV)
        .write(new QueryRunner(store, limits).run(question, given), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void questionsOfTheseNamesAreAnsweredFromTheIndex() {
    Set<String> answered = new TreeSet<>();
    for (NamedQuery question : QueryCatalogue.bundled().queries()) {
      if (isAnsweredFromTheIndex(question)) {
        answered.add(question.name());
      }
    }
    assertThat(answered)
        .containsExactly(
            "anonymous",
            "co-mentioned",
            "compare",
            "countries-by-speaker",
            "denied-or-hedged",
            "matrix",
            "mentions-over-time",
            "office-on",
            "organisations",
            "people",
            "reported-speech",
            "same-words",
            "search",
            "speakers",
            "speech-acts",
            "statements",
            "statements-by",
            "topics-by-country",
            "who-said-what");
  }

  private static Given required(NamedQuery question) {
    Map<String, List<String>> required = new HashMap<>();
    question.parameters().stream()
        .filter(Parameter::required)
        .forEach(
            parameter ->
                required.put(
                    parameter.name(),
                    List.of(
                        VALUES
                            .getOrDefault(parameter.name(), List.of("https://example.org/x"))
                            .getFirst())));
    return new Given(required);
  }

  private static boolean isAnsweredFromTheIndex(NamedQuery question) {
    return indexed.read(
        dataset -> {
          Map<Var, Set<Node>> given =
              new ParameterValues(new NameResolver(dataset.getDefaultGraph()))
                  .of(question, required(question));
          Set<Var> unset = new HashSet<>();
          question.parameters().forEach(parameter -> unset.add(Var.alloc(parameter.name())));
          unset.removeAll(given.keySet());
          Query asked =
              UnsetParameters.removedFrom(
                  QueryGuard.parse(question.name(), question.text()), unset);
          try (SearchSession session = new SearchSession(SearchIndex.of(indexed), dataset)) {
            return new IndexedQuestion(
                        given,
                        session,
                        dataset.getDefaultGraph(),
                        Limits.DEFAULT,
                        part -> List.of())
                    .of(asked)
                != asked;
          }
        });
  }
}
