package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/**
 * {@link Headlines}, {@link Antecedents}, {@link FrontedStart} and {@link AwaitedContents}:
 * contents behind a name, before their relative clause, before their cue, and still to come.
 */
final class HeadlinesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Anna Kern: Road will be open by May#Anna Kern | : | Road will be open by May",
        "Road works: The bridge will be shut by May#-",
        "Anna Kern: a life in pictures#-",
      })
  void aHeadlineMayPutANameBeforeWhatIsSaid(String text, String report) {
    assertThat(Found.in(text).line()).isEqualTo(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The issues that you raised are old.; you | raised | The issues",
        "The plan which the envoy condemned is old.; the envoy | condemned | The plan",
        "The day that the envoy raised taxes is past.; -",
      })
  void aRelativeClauseHasItsContentBeforeIt(String text, String report) {
    assertThat(Found.in(text).line()).isEqualTo(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "And the road is open, the envoy said.# the envoy | said | the road is open",
        "They disagreed — it was late, he said.# he | said | it was late",
        "It rained; the road is open, the envoy said.# the envoy | said | the road is open",
        "OSLO, 4 March (Agency) — The road is open, the envoy said."
            + "# the envoy | said | The road is open",
      })
  void aContentBeforeItsCueBeginsBehindWhatIsNoPartOfIt(String text, String report) {
    assertThat(Found.in(text).line()).isEqualTo(report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy replied:¶¶“The road is open today.”# The envoy | replied | The road is open"
            + " today.",
        "The envoy agreed.¶¶It rained.¶¶“The road is open today.”"
            + "# - | - | The road is open today.",
      })
  void aCueThatEndsInAColonAwaitsAParagraph(String text, String report) {
    assertThat(Found.in(text).line()).isEqualTo(report);
  }
}
