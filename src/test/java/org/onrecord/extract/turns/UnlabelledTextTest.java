package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.labels.Label;
import org.onrecord.extract.labels.LabelWords;
import org.onrecord.extract.labels.LineKinds;
import org.onrecord.language.Language;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Extraction;
import org.onrecord.model.Issue;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/**
 * {@link UnlabelledText}, {@link DocumentFrame} and {@link Untaken}: a text in which no labels take
 * turns, the page around it, and what in it only looks like a label.
 */
final class UnlabelledTextTest {
  private static final Language ENGLISH = Language.english();
  private static final DocumentFrame FRAME = new DocumentFrame(ENGLISH, new LineKinds(ENGLISH));

  private static final String SPEECH =
      """
      Remarks by Foreign Minister Anna Kern

      Oslo, 4 March 2031

      Good morning, everyone. I want to thank you for coming to our harbour today. We are proud of \
      it, and I know that you are too. My government has worked on it for years. We will go on.

      I believe that our ships will sail again. I ask you to be patient with us. Thank you.
      """;

  private static Extraction extracted(String text) {
    return Extractor.english().extract(Document.ofText("talk", text));
  }

  @Test
  void aSpeechIsOneTurnOfWhomTheTitleNames() {
    Extraction speech = extracted(SPEECH);

    assertThat(speech.kind()).isEqualTo(DocumentKind.SPEECH);
    assertThat(speech.utterances().getFirst().speaker().label()).isEqualTo("Anna Kern");
  }

  @Test
  void aReportOfASpeechIsAnArticle() {
    Extraction article =
        extracted(
            """
            Minister opens harbour

            OSLO, 4 March - The foreign minister, Anna Kern, said on Monday that the harbour was \
            open. She thanked the workers. "We will go on," she said. Ships will sail in May.
            """);

    assertThat(article.kind()).isEqualTo(DocumentKind.ARTICLE);
  }

  private static List<String> body(String text, List<Issue> issues) {
    return FRAME.body(text, Line.all(text), issues).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void furnitureOfThePageIsLeftOutAndTold() {
    List<Issue> issues = new ArrayList<>();

    assertThat(body("The road is open.\nShare this article\nIt was shut.\n", issues))
        .containsExactly("The road is open.", "It was shut.");
    assertThat(issues).extracting(Issue::code).containsExactly("page-furniture");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "26 Apr. 2031 -¶Dear friends, the road is open.; Dear friends, the road is open.",
        "(As delivered)¶Dear friends, the road is open.; Dear friends, the road is open.",
        "Dear friends,¶the road is open.; Dear friends,¶the road is open.",
      })
  void theHeadOfASpeechIsNoneOfItsWords(String printed, String words) {
    String text = printed.replace('¶', '\n');
    List<Span> body = List.of(new Span(0, text.length()));

    assertThat(FRAME.afterHead(text, Line.all(text), body, new ArrayList<>()))
        .extracting(s -> s.of(text))
        .containsExactly(words.replace('¶', '\n'));
  }

  private static Label label(String words, Label.Look look, Label.Form form) {
    return new Label(
        0, new Span(0, words.length()), words, words.length() + 1, form, look, 0, true, false);
  }

  private static List<Issue> untaken(Label... labels) {
    return new Untaken(new LabelWords(ENGLISH)).inProse(List.of(labels));
  }

  @Test
  void manyOpeningsLikeLabelsOrOneOfAPersonMakeOneDoubt() {
    Label person = label("Ms Kern", Label.Look.TITLED, Label.Form.COLON);
    Label thing = label("Harbour Street", Label.Look.NAME, Label.Form.COLON);

    assertThat(untaken(person)).extracting(Issue::code).containsExactly("label-not-taken");
    assertThat(untaken(thing)).isEmpty();
    assertThat(untaken(thing, thing, thing, thing)).hasSize(1);
    assertThat(untaken()).isEmpty();
  }
}
