package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Language;
import org.onrecord.text.Line;
import org.onrecord.text.Span;

/** {@link InsideLabels} and {@link StrongSpans}: labels inside lines, and what is printed bold. */
final class InsideLabelsTest {
  private static final Language ENGLISH = Language.english();
  private static final LabelScanner SCANNER = new LabelScanner(ENGLISH, new Asides(ENGLISH));

  private static String inside(String text) {
    return new InsideLabels(text, Line.all(text), SCANNER)
        .among(List.of(), List.of()).stream().map(Label::text).collect(Collectors.joining(", "));
  }

  @Test
  void labelsWithTitlesAreFoundWhereParagraphsRanTogether() {
    assertThat(
            inside(
                "Is it open? HON. A. KERN.- It is. MR. SPEAKER.- Order. HON. B. WEIR.- It was shut."
                    + " MR. SPEAKER.- Order. HON. A. KERN.- It is open.\n"))
        .contains("HON. A. KERN", "MR. SPEAKER", "HON. B. WEIR");
  }

  @Test
  void oneInsideALineOfATextWithoutLabelsIsNone() {
    assertThat(inside("We met them in Oslo. HON. A. KERN.- It is open.\n")).isEmpty();
    assertThat(inside("He said one thing: The road is open. Another: It is not.\n")).isEmpty();
  }

  @Test
  void aBoldPassageBeginsAtAPlaceOrBehindItsMarks() {
    StrongSpans strong = new StrongSpans(List.of(new Span(12, 20), new Span(2, 6)));

    assertThat(strong.at(0)).isEqualTo(new Span(2, 6));
    assertThat(strong.at(4)).isEqualTo(new Span(2, 6));
    assertThat(strong.at(6)).isNull();
    assertThat(strong.at(10)).isEqualTo(new Span(12, 20));
    assertThat(strong.at(20)).isNull();
  }
}
