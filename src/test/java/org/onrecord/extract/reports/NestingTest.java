package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.sources.Attribution;
import org.onrecord.model.Issue;
import org.onrecord.text.Span;

/** How deeply reports may lie in reports. */
final class NestingTest {
  private static Attribution of(int start, int end) {
    return Attribution.unattributed(new Span(start, end));
  }

  /** So many, each inside the one before. */
  private static List<Attribution> nested(int depth, int from) {
    List<Attribution> reports = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      reports.add(of(from + i, from + 100 - i));
    }
    return reports;
  }

  @Test
  void eightDeepAreKept() {
    Nesting nesting = Nesting.of(nested(8, 0));

    assertThat(nesting.kept()).hasSize(8);
    assertThat(nesting.issues()).isEmpty();
  }

  @Test
  void deeperOnesAreLeftOutWithOneIssueForEachOutermostReport() {
    List<Attribution> reports = nested(10, 0);
    reports.addAll(nested(9, 200));
    Nesting nesting = Nesting.of(reports);

    assertThat(nesting.kept()).hasSize(16);
    assertThat(nesting.issues())
        .extracting(Issue::code)
        .containsExactly("deep-nesting", "deep-nesting");
  }

  @Test
  void thoseBesideEachOtherDoNotCount() {
    List<Attribution> reports = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      reports.add(of(i * 10, i * 10 + 9));
    }

    assertThat(Nesting.of(reports).kept()).isEqualTo(reports);
  }
}
