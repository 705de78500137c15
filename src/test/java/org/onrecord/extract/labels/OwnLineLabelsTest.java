package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link OwnLineLabels}: labels that have a line to themselves. */
final class OwnLineLabelsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Ms. Kern (Norland)¶The port is shut. We regret it.¶¶Mr. Varga (Westland)¶The road is open."
            + " We are glad.¶¶Ms. Kern (Norland)¶We thank the delegate.# Ms. Kern (Norland): The"
            + " port is shut. We regret it. & Mr. Varga (Westland): The road is open. We are glad."
            + " & Ms. Kern (Norland): We thank the delegate.",
        "The President¶I call the delegate of Norland.¶¶Ms. Kern (Norland)¶The port is shut.¶¶The"
            + " President¶I thank her.# The President: I call the delegate of Norland. & Ms. Kern"
            + " (Norland): The port is shut. & The President: I thank her.",
      })
  void namesOrRolesAloneAboveSpeechAreLabels(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Oslo Harbour¶The port is shut.¶¶Bergen Harbour¶The road is open.# -",
      })
  void headingsAboveProseAreNone(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
