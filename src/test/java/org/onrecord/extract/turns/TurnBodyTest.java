package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link TurnBody}: what of the text between two labels is said. */
final class TurnBodyTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MR. KERN: The port is shut. (Laughter.)¶¶It opens in May.¶¶(Applause.)¶¶QUESTION: And the"
            + " road?¶¶MR. KERN: (In Norse.)¶¶QUESTION: Thank you.# MR. KERN: The port is shut. …"
            + " It opens in May. & QUESTION: And the road? & MR. KERN<2: (In Norse.) & QUESTION:"
            + " Thank you.",
        "MR. KERN: The port is shut.¶¶QUESTION: And the road?¶¶MR. KERN: It is open.¶¶END¶¶Contact:"
            + " press office, Oslo# MR. KERN: The port is shut. & QUESTION: And the road? & MR."
            + " KERN<2: It is open.",
        "MR. KERN: [Interruption.] The port is shut. [Hon. Members: “Go on!”]¶¶QUESTION: And the"
            + " road?¶¶MR. KERN: It is open.# MR. KERN: The port is shut. & QUESTION: And the road?"
            + " & MR. KERN<2: It is open.",
      })
  void notesAndThePagesEndAreNoWords(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
