package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Spans} and {@link Coverage}: places looked up in lists that are in text order. */
final class SpansTest {
  private static final List<Span> SORTED =
      List.of(new Span(2, 4), new Span(4, 9), new Span(4, 6), new Span(10, 12));

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 1", "4, 1", "5, 3", "10, 3", "11, 4"})
  void theFirstThatStartsAtAnOffsetOrBehindItIsFound(int offset, int index) {
    assertThat(Spans.firstFrom(SORTED, Function.identity(), offset)).isEqualTo(index);
  }

  @Test
  void withinAreThoseUpToTheFirstThatEndsBeyond() {
    assertThat(Spans.within(SORTED, Function.identity(), new Span(2, 9)))
        .containsExactly(new Span(2, 4), new Span(4, 9), new Span(4, 6));
    assertThat(Spans.within(SORTED, Function.identity(), new Span(2, 8)))
        .containsExactly(new Span(2, 4));
    assertThat(Spans.within(SORTED, Function.identity(), new Span(5, 9))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, false",
    "0, 3, true",
    "3, 3, true",
    "8, 10, true",
    "9, 10, false",
    "11, 20, true",
    "12, 20, false",
  })
  void coverageOverlapsWhatSharesALetterWithAPassage(int start, int end, boolean overlaps) {
    Coverage coverage = new Coverage(List.of(new Span(10, 12), new Span(4, 9), new Span(2, 4)));

    assertThat(coverage.overlaps(new Span(start, end))).isEqualTo(overlaps);
  }

  @Test
  void nothingIsCoveredByNoPassages() {
    assertThat(new Coverage(List.of()).overlaps(new Span(0, 9))).isFalse();
  }

  @Test
  void aLongPassageCoversBehindShorterOnesInside() {
    assertThat(new Coverage(List.of(new Span(0, 20), new Span(2, 4))).overlaps(new Span(10, 11)))
        .isTrue();
  }
}
