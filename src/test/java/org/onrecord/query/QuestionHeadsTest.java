package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every named question has in common: by what it can be narrowed, and how its rows are cited.
 */
class QuestionHeadsTest {
  private static final List<String> COMMON =
      List.of("since", "until", "document", "min_confidence", "how", "depth");

  /** Questions about one statement that is given, or about the whole store, take none of them. */
  private static final Set<String> ABOUT_ONE_THING = Set.of("citation", "context", "dates");

  /** What has no meaning for a question, with the reason. */
  private static final Map<String, Set<String>> WITHOUT_MEANING =
      Map.ofEntries(
          // Documents and terms of office are nobody's words.
          Map.entry("documents", Set.of("min_confidence", "how", "depth")),
          Map.entry("coverage", Set.of("document", "min_confidence", "how", "depth")),
          Map.entry("officials-in-office", Set.of("document", "min_confidence", "how", "depth")),
          // Labels that stand for nobody known: how sure the link is cannot be asked.
          Map.entry("unresolved-speakers", Set.of("min_confidence", "how", "depth")),
          Map.entry("register-holes", Set.of("min_confidence", "how", "depth")),
          // One document has one day.
          Map.entry("utterances", Set.of("since", "until")),
          // Words that somebody else reports are deeper than his own by nature.
          Map.entry("reported-speech", Set.of("depth")),
          Map.entry("says-that-said", Set.of("depth")),
          Map.entry("who-quotes-whom", Set.of("depth")),
          Map.entry("press-against-record", Set.of("depth")));

  static Stream<NamedQuery> questions() {
    return QueryCatalogue.bundled().queries().stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionIsNarrowedByTimeDocumentConfidenceMannerAndDepth(NamedQuery question) {
    if (ABOUT_ONE_THING.contains(question.name())) {
      return;
    }
    List<String> expected = new ArrayList<>(COMMON);
    expected.removeAll(WITHOUT_MEANING.getOrDefault(question.name(), Set.of()));
    List<String> taken = question.parameters().stream().map(Parameter::name).toList();
    assertThat(COMMON.stream().filter(taken::contains))
        .as(question.name())
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void rowsThatShowWordsSayTheStatementItsDocumentAddressPlaceAndConfidence(NamedQuery question) {
    List<String> columns = QueryFactory.create(question.text()).getResultVars();
    if (columns.contains("said") || columns.contains("question") || columns.contains("quoted")) {
      assertThat(columns).as(question.name()).contains("source", "at", "url", "confidence");
      assertThat(columns)
          .as(question.name())
          .containsAnyOf("statement", "statement_iri", "sentence");
    }
  }
}
