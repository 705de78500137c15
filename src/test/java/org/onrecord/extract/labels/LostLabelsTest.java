package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link LostLabels}: labels without their colon, or inside a line. */
final class LostLabelsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MR. KERN: The port is shut.¶¶QUESTION: And the road?¶¶MR. KERN It is open.¶¶QUESTION: And"
            + " the bridge?¶¶MR. KERN: No.# MR. KERN: The port is shut. & QUESTION: And the road? &"
            + " MR. KERN<2: It is open. & QUESTION: And the bridge? & MR. KERN<4: No.",
        "MR. KERN: The port is shut. QUESTION: And the road?¶¶MR. KERN: It is open.¶¶QUESTION: And"
            + " the bridge?¶¶MR. KERN: No.# MR. KERN: The port is shut. & QUESTION: And the road? &"
            + " MR. KERN<2: It is open. & QUESTION: And the bridge? & MR. KERN<4: No.",
      })
  void aLabelKnownFromElsewhereMayLoseItsColonOrItsLine(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MR. KERN: The port is shut.¶¶QUESTION: And the road?¶¶Mr. Kern is said to know.¶¶MR. KERN:"
            + " It is open.# MR. KERN: The port is shut. & QUESTION: And the road? Mr. Kern is said"
            + " to know. & MR. KERN<2: It is open.",
      })
  void aNameThatGoesOnInSmallLettersIsNoLabel(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
