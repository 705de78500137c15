package org.onrecord.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.measure.Evaluation.Content;
import org.onrecord.measure.Evaluation.Kind;
import org.onrecord.text.Span;

final class EvaluationTest {
  private static final String TEXT = "He said one two. She said three four. They left.";

  private static Content content(Kind kind, int start, int end) {
    return new Content(kind, List.of(new Span(start, end)), new Span(0, 2));
  }

  @Test
  void contentsThatShareHalfTheirLettersArePaired() {
    Evaluation evaluation = new Evaluation(0.5);
    evaluation.add(
        "a", TEXT, List.of(content(Kind.SPEECH, 8, 15)), List.of(content(Kind.SPEECH, 8, 11)));
    assertThat(evaluation.of(Kind.SPEECH).recall()).isEqualTo(1);
    assertThat(evaluation.differences()).isEmpty();
  }

  @Test
  void aMissAndAnExtraAreBothReported() {
    Evaluation evaluation = new Evaluation(0.5);
    evaluation.add(
        "a", TEXT, List.of(content(Kind.SPEECH, 8, 15)), List.of(content(Kind.SPEECH, 26, 36)));
    assertThat(evaluation.differences())
        .extracting(Evaluation.Difference::missed)
        .containsExactly(true, false);
  }

  @Test
  void beliefsInTheGoldCountForPrecisionButNotForRecallOfSpeech() {
    Evaluation evaluation = new Evaluation(0.5);
    evaluation.add(
        "a",
        TEXT,
        List.of(content(Kind.SPEECH, 8, 15), content(Kind.OTHER, 26, 36)),
        List.of(content(Kind.SPEECH, 26, 36)));
    assertThat(evaluation.speech().precision()).isEqualTo(1);
    assertThat(evaluation.speech().recall()).isZero();
    assertThat(evaluation.all().recall()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void eachFoundContentIsPairedOnce() {
    Evaluation evaluation = new Evaluation(0.5);
    evaluation.add(
        "a",
        TEXT,
        List.of(content(Kind.DIRECT, 8, 15), content(Kind.DIRECT, 8, 15)),
        List.of(content(Kind.DIRECT, 8, 15)));
    assertThat(evaluation.of(Kind.DIRECT).recall()).isCloseTo(0.5, within(1e-9));
  }
}
