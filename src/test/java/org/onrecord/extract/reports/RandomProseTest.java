package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.Extractor;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentKind;
import org.onrecord.model.Utterance;
import org.onrecord.text.Span;

/**
 * Random sentences of cues, sources, contents and marks, which no writer would write: nothing
 * fails, and the words of every report lie in the text and are some.
 */
class RandomProseTest {
  private static final int TEXTS = 600;

  private static final List<String> PIECES =
      List.of(
          "according to",
          "in the words of",
          "in the view of",
          "according",
          "Berg",
          "Minister Dana Orlov",
          "the minister",
          "he",
          "they",
          "who",
          "I",
          "said",
          "says",
          "told",
          "had said",
          "would say",
          "saying",
          "urged",
          "asked whether",
          "denied",
          "it was said",
          "is said to have said",
          "welcomed",
          "discussed",
          "with",
          "that",
          "and",
          "but",
          "or",
          "because",
          "although",
          "if",
          "to",
          "of",
          "on Monday",
          "the deal",
          "the fish are back",
          "was signed",
          "tin is dear",
          "not",
          "on tin",
          "in Lima",
          "LIMA (Nord) —",
          "“the fish are back”",
          "“the fish",
          "are back”",
          "\"tin is dear\"",
          "\"",
          "'",
          "’s",
          "’",
          "(",
          ")",
          "—",
          "-",
          ",",
          ",",
          ",",
          ";",
          ":",
          ".",
          "?",
          "…",
          "\n",
          "\n\n",
          "- ",
          "1.",
          "\u00a0",
          "\ufffd",
          "\ud83d\ude00");

  private static final Extractor EXTRACTOR = Extractor.english();

  static List<Integer> seeds() {
    return IntStream.range(0, TEXTS).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyReportHasWordsOfTheText(int seed) {
    String text = text(new Random(seed));
    Document document = Document.ofText("prose", text).withKind(DocumentKind.ARTICLE);
    for (Utterance utterance : EXTRACTOR.extract(document).utterances()) {
      int end = 0;
      for (Span span : utterance.spans()) {
        assertThat(span.of(document.text().text())).as(text).isNotBlank();
        assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
    }
  }

  /** Words a blank apart, marks mostly behind the word before; one piece may come back and back. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 4 + random.nextInt(40);
    String often = PIECES.get(random.nextInt(PIECES.size()));
    for (int i = 0; i < pieces; i++) {
      String piece = random.nextInt(4) == 0 ? often : PIECES.get(random.nextInt(PIECES.size()));
      boolean mark = !Character.isLetterOrDigit(piece.charAt(0)) && random.nextInt(3) > 0;
      text.append(text.isEmpty() || mark ? "" : " ").append(piece);
    }
    return text.toString();
  }
}
