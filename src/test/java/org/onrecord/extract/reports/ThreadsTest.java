package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link Threads}: whose a quotation is that no cue of its own sentence gives to anybody. */
final class ThreadsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“The road is open,” the envoy said. “The bridge is shut.”"
            + "# the envoy | said | The road is open, … The bridge is shut.",
        "The envoy said the road was open. “The bridge is shut.”"
            + "# The envoy | said | the road was open & The envoy | - | The bridge is shut.",
        "The envoy replied:¶¶“The bridge is shut.”# The envoy | replied | The bridge is shut.",
        "The envoy agreed. “The bridge is shut.”# The envoy | agreed | The bridge is shut.",
        "“Is the bridge shut today?” The envoy asked the board."
            + "# The envoy | asked | Is the bridge shut today?",
      })
  void aQuotationAloneGoesOnWithTheLastSpeaker(String text, String reports) {
    assertThat(Found.in(text).line()).isEqualTo(reports);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“The road is open,” the envoy said.¶¶It rained.¶¶“The bridge is shut today.”"
            + "# the envoy | said | The road is open, & - | - | The bridge is shut today.",
        "The envoy said the road was open. It rained. “The bridge is shut today.”"
            + "# The envoy | said | the road was open & - | - | The bridge is shut today.",
        "“The bridge is shut today.”# - | - | The bridge is shut today.",
        "He wrote a book “The Bridge of Old Oslo.”# -",
        "He would not say the words “Open Bridge of Old Oslo.”# He | say | the words “Open Bridge"
            + " of Old Oslo.”",
      })
  void whereSomethingStandsBetweenItIsNobodys(String text, String reports) {
    assertThat(Found.in(text).line()).isEqualTo(reports);
  }
}
