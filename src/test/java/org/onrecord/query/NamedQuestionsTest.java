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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.store.Store;

/** Every named question on invented documents ({@code talks.ttl}); answers are written out. */
final class NamedQuestionsTest {
  @TempDir private static Path folder;
  private static Store store;

  @BeforeAll
  static void open() throws IOException {
    store = GoldenQuestions.store(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<Arguments> answers() throws IOException {
    return GoldenQuestions.golden().entrySet().stream()
        .map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void questionIsAnsweredAsTheFileSays(String command, List<String> answer) throws IOException {
    assertThat(String.join("\n", ask(command))).isEqualTo(String.join("\n", answer));
  }

  @Test
  void everyBundledQuestionHasAnAnswerInTheFile() throws IOException {
    assertThat(
            GoldenQuestions.golden().keySet().stream().map(line -> line.split(" ")[0]).distinct())
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
    GoldenQuestions.Asked asked = GoldenQuestions.Asked.of(command);
    Answer answer = new QueryRunner(store, Limits.DEFAULT).run(asked.query(), asked.given());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(AnswerFormat.CSV).write(answer, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
