package org.onrecord.extract.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.reports.QuotationFinder;
import org.onrecord.extract.turns.Turns;
import org.onrecord.language.Language;
import org.onrecord.model.Discourse;
import org.onrecord.model.Discourse.Referent;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.text.Span;

/** The noun phrases before a pronoun or a description that it may go back to. */
final class ReferentsTest {
  private static final QuotationFinder FINDER = new QuotationFinder(Language.english());

  private static Discourse discourse(String text) {
    Document document = Document.ofText("article", text);
    Turns turns =
        new Turns(
            DocumentKind.ARTICLE,
            List.of(),
            List.of(new Span(0, text.length())),
            document.metadata(),
            List.of());
    return FINDER.find(document, turns).discourse();
  }

  /** What the last source that may go back may go back to; "-" for nothing, "none" without one. */
  private static String before(String printed) {
    String text = printed.replace('¶', '\n');
    return discourse(text).referents().entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getKey))
        .map(
            last ->
                last.getValue().isEmpty()
                    ? "-"
                    : last.getValue().stream()
                        .map(r -> line(text, r))
                        .collect(Collectors.joining(" & ")))
        .orElse("none");
  }

  private static String line(String text, Referent referent) {
    return referent.span().of(text)
        + ' '
        + referent.kind().name().toLowerCase(Locale.ROOT)
        + (referent.sex() == Discourse.Sex.UNKNOWN ? "" : " " + referent.sex())
        + (referent.sentence() == 0 ? "" : " -" + referent.sentence())
        + (referent.subject() ? " subject" : "")
        + (referent.source() ? " source" : "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Anna Kern met Carl Lund. She said that it rained."
            + "|Anna Kern named FEMALE -1 subject & Carl Lund named MALE -1",
        "The mayor met the officials. He said that it rained."
            + "|The mayor described -1 subject & the officials group -1",
        "The spokeswoman left. She said that it rained.|The spokeswoman described FEMALE -1"
            + " subject",
        "Anna Kern said that it rained. She left. She said that it snowed."
            + "|She pronoun FEMALE -1 subject & Anna Kern named FEMALE -1 subject source",
        "With Anna Kern, she said that it rained.|Anna Kern named FEMALE subject",
        "Anna Kern and Carl Lund left. They said that it rained."
            + "|Anna Kern named FEMALE -1 subject & Carl Lund named MALE -1 subject",
        "Kern’s harbour was shut. The road was open. He said that it rained.|-",
      })
  void phrasesAreGivenNearestSentenceFirstInTheirOrder(String text, String expected) {
    assertThat(before(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“Anna Kern was late,” a farmer said. He said that it rained.|a farmer described -1 subject"
            + " source",
        "MS LUND: It rains.¶He said that it rained.|-",
        "His rival, Maria Lund, left. He said that it rained.|Maria Lund named FEMALE -1 subject",
        "Maria Lund, a lawyer, left. She said that it rained.|Maria Lund named FEMALE -1 subject",
      })
  void quotedNamesLabelsAndAppositionsAreLeftOut(String text, String expected) {
    assertThat(before(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Kern left. The candidate said that it rained.|Anna Kern named FEMALE -1 subject",
        "Anna Kern left. The survey showed that it rained.|none",
        "Anna Kern left. A candidate said that it rained.|none",
        "Anna Kern said that it rained.|none",
        "Anna Kern left. They said that it rained.|Anna Kern named FEMALE -1 subject",
      })
  void pronounsAndDefiniteDescriptionsGoBack(String text, String expected) {
    assertThat(before(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} others between")
  @CsvSource({"0, true", "2, true", "3, false"})
  void threeSentencesBackAreLookedThrough(int between, boolean found) {
    String text = "Anna Kern left. " + "It rained. ".repeat(between) + "She said that it rained.";

    assertThat(before(text).startsWith("Anna Kern")).isEqualTo(found);
  }
}
