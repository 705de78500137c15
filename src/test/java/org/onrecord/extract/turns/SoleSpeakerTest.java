package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link SoleSpeaker}: the only label of a text in which one speaks. */
final class SoleSpeakerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Minister Jo Kern: Friends, thank you for coming. I am glad that we are here today.¶¶We"
            + " have a long road before us, my friends, and I know that we will walk it together. I"
            + " ask you to help me.# Minister Jo Kern {Jo Kern}: Friends, thank you for coming. I"
            + " am glad that we are here today. We have a long road before us, my friends, and I"
            + " know that we will walk it together. I ask you to help me.",
      })
  void aPersonsLabelBeforeASpeechIsTheSpeakers(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Weather: It rains in Oslo, and I am told that we shall have snow.¶¶We have a long road"
            + " before us, and I know that we will walk it.# -",
        "Minister Jo Kern: Road will open¶¶The road was opened on Monday. Crews came from the town."
            + " The mayor cut a ribbon, and children sang.# -",
      })
  void aHeadingOrAHeadlineIsNobodys(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
