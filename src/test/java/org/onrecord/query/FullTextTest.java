package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.SearchIndex;
import org.onrecord.store.Store;

/** {@code text:query} in SPARQL, on invented texts. */
final class FullTextTest {
  @TempDir private static Path folder;
  private static Store store;
  private static Store without;

  @BeforeAll
  static void open() {
    store = Store.open(folder.resolve("store"));
    InventedTexts.fill(store);
    SearchIndex.of(store).rebuild();
    without = Store.open(folder.resolve("without"));
    InventedTexts.fill(without);
  }

  @AfterAll
  static void close() {
    store.close();
    without.close();
  }

  private static List<String> answer(Store from, String sparql) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(AnswerFormat.CSV)
        .write(new QueryRunner(from, new Limits(Duration.ofSeconds(60), 0)).run(sparql), out);
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "pact, 1 3",
    "PACT, 1 3",
    "pact*, 1 3 4",
    "\\\"signs the pact\\\", 1",
    "\\\"the pact signs\\\", ''",
    "pact AND harbour, 3",
    "harbour OR signs, 1 2 3",
    "+harbour -pact, 2",
    "(pact OR boats) AND harbour, 2 3",
    "rules-based, 4",
    "p?ct, 1 3",
    "text:boats, 2"
  })
  void wordsPhrasesPrefixesAndOperatorsFindWhatHasThem(String words, String found)
      throws IOException {
    List<String> statements =
        answer(
            store,
            "SELECT (STRAFTER(STR(?s), '#s') AS ?n) { ?s text:query \""
                + words
                + "\" } ORDER BY ?n");
    assertThat(String.join(" ", statements)).isEqualTo(found);
  }

  @Test
  void hitsAreMarkedAndScoredAndJoinWithTheGraph() throws IOException {
    assertThat(
            answer(
                store,
                "SELECT ?marked ?at { (?s ?score ?marked) text:query"
                    + " (rec:text 'pact' 'highlight:s:[|e:]') . ?s rec:charStart ?at"
                    + " FILTER (?score > 0) } ORDER BY ?at"))
        .containsExactly("Norland signs the [pact].,1", "The harbour needs a [pact].,3");
  }

  @Test
  void statementAlreadyKnownIsAskedAlone() throws IOException {
    assertThat(
            answer(store, "SELECT ?t { ?s rec:charStart 3 ; rec:text ?t . ?s text:query 'pact' }"))
        .containsExactly("The harbour needs a pact.");
  }

  @Test
  void everyHitIsGivenUnlessALimitIs() throws IOException {
    assertThat(answer(store, "SELECT ?s { ?s text:query 'crowd' }")).hasSize(InventedTexts.CROWD);
    assertThat(answer(store, "SELECT ?s { ?s text:query ('crowd' 7) }")).hasSize(7);
    assertThat(answer(store, "SELECT (COUNT(*) AS ?n) { ?s text:query 'crowd' }"))
        .containsExactly(Integer.toString(InventedTexts.CROWD));
  }

  @Test
  void whatCannotBeSearchedForIsRefused() {
    assertThatThrownBy(() -> answer(store, "SELECT ?s { ?s text:query '\"open' }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("“\"open” cannot be searched for; write words, \"a phrase\", pre*");
    assertThatThrownBy(() -> answer(store, "SELECT ?s { ?s text:query (dct:title 'x') }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(
            "text:query searches the words of statements (rec:text), not"
                + " <http://purl.org/dc/terms/title>");
  }

  @Test
  void withoutAnIndexItIsRefusedWithAdvice() {
    assertThatThrownBy(() -> answer(without, "SELECT ?s { ?s text:query 'pact' }"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("missing or out of step with the store; 'onrecord reindex' makes it");
  }
}
