package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between a cue and its content is skipped. */
final class AdjunctsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "He said Tuesday that it rained.; that",
        "He said on Tuesday in an interview with the paper that it rained.; that",
        "He said last week that it rained.; that",
        "He said once more and without reservation that it rained.; that",
        "He said in that regard that it rained.; that",
        "He said after the vote that it rained.; that",
        "He said also that it rained.; that",
        "He said that it rained.; that",
        "He said the road was open.; the",
        "He said to reporters that it rained.; that",
        "He said after voting that it rained.; after",
      })
  void timesPlacesAndOccasionsAreSkipped(String text, String next) {
    Parsed parsed = Parsed.of(text);
    int behind = parsed.grammar().adjuncts().after(parsed.item("said") + 1);

    assertThat(parsed.sentence().word(behind)).isEqualTo(next);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "He said, twice and loudly, that it rained.; that",
        "He said, that it rained, that it snowed.; ,",
        "He said, twice, it rained.; ,",
        "He said that it rained.; that",
      })
  void anAsideBetweenCommasIsSkippedBeforeThat(String text, String next) {
    Parsed parsed = Parsed.of(text);
    int behind = parsed.grammar().adjuncts().afterAside(parsed.item("said") + 1);

    assertThat(parsed.sentence().word(behind)).isEqualTo(next);
  }
}
