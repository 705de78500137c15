package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** What somebody is called, where an object ends, and which paragraphs share a subject. */
final class ObjectsOfReportsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Kern called him a liar.; Kern | called | him a liar",
        "Kern called the plan unfair.; Kern | called | the plan unfair",
        "Kern called the plan “a mistake”.; Kern | called | the plan “a mistake”",
        "Kern called the storm that hit the coast “a warning”.; Kern | called | the storm that hit"
            + " the coast “a warning”",
        "Kern called the head of the office a liar.; Kern | called | the head of the office a liar",
      })
  void anObjectAndWhatItIsCalledAreReported(String text, String report) {
    assertThat(Found.in(text).reports()).containsExactly(report);
  }

  @Test
  void whoIsOnlyCalledIsNotCalledAnything() {
    assertThat(Found.in("Kern called him on Monday.").reports()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Kern condemned the raid, the blockade, and the arrests.; the raid, the blockade, and the"
            + " arrests",
        "Kern condemned the raid, which killed two men.; the raid, which killed two men",
        "Kern condemned the raid, and left the room.; the raid",
        "Kern condemned the raid, adding that it was cruel.; the raid",
        "Kern condemned the raid, and the envoy said it was cruel.; the raid",
      })
  void anObjectGoesOnBehindACommaUntilTheReporterSpeaksAgain(String text, String words) {
    assertThat(Found.in(text).words().getFirst()).isEqualTo(words);
  }

  @Test
  void paragraphsThatBeginWithAVerbShareTheSubjectBefore() {
    assertThat(
            Found.in(
                    """
                    The Ministers:

                    - condemned the raid;

                    - welcomed the truce.

                    It rained.
                    """)
                .reports())
        .containsExactly(
            "The Ministers | condemned | the raid", "The Ministers | welcomed | the truce");
  }

  @Test
  void paragraphsBehindSomethingElseDoNot() {
    assertThat(Found.in("The Ministers:\n\nIt rained.\n\n- condemned the raid;\n").reports())
        .isEmpty();
  }
}
