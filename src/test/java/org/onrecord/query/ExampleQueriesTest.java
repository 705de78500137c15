package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.store.Store;

final class ExampleQueriesTest {
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
  void thereAreThirtyAndTheIndexNamesThemAll() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries/examples"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .map(name -> name.substring(0, name.length() - 3)))
          .containsExactlyInAnyOrderElementsOf(names())
          .hasSize(30);
    }
  }

  private static List<String> names() {
    return ExampleQueries.all().stream().map(ExampleQueries.Example::name).toList();
  }

  static List<ExampleQueries.Example> examples() {
    return ExampleQueries.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachIsAtMostTenLinesOfKnownTermsAndRunsAnywhere(ExampleQueries.Example example) {
    assertThat(example.sparql().lines().count()).isLessThanOrEqualTo(10);
    assertThat(UnknownTerms.in(example.sparql())).isEmpty();
    assertThat(QueryFactory.create(example.declared()).isSelectType()).isTrue();
    assertThat(run(example.name())).isNotEmpty();
  }

  @Test
  void questionsOfTheSampleAreAnsweredRightly() {
    assertThat(run("country-by-country")).containsExactly("from,of,statements", "Norway,Chile,2");
    assertThat(run("asked-not-named")).containsExactly("country,questions");
    assertThat(run("named-together")).containsExactly("one,other,statements");
    assertThat(run("manners"))
        .containsExactly(
            "kind,manner,utterances",
            "article,DirectQuotation,1",
            "article,IndirectQuotation,1",
            "transcript,IndirectQuotation,1",
            "transcript,Turn,2");
    assertThat(run("denied-or-hedged"))
        .containsExactly(
            "modality,who,cue,words",
            "belief,Critics,believe,Norway is late",
            "negated,The Chilean minister,say,the pact is dead");
    assertThat(run("out-of-office")).containsExactly("who,utterances,first,last");
    assertThat(run("who-quotes-whom"))
        .containsExactly("reporter,quoted,times", "Example Press,Carla Ibáñez,1");
    assertThat(run("unresolved"))
        .containsExactly("label,times,maybe", "The Chilean minister,1,Ana Soto; Pablo Reyes");
  }

  private static List<String> run(String name) {
    String sparql = ExampleQueries.find(name).orElseThrow().sparql();
    Answer answer = new QueryRunner(store, new Limits(Duration.ofSeconds(60), 0)).run(sparql);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new AnswerWriter(AnswerFormat.CSV).write(answer, out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
