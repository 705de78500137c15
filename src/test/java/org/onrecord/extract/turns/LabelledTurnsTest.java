package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link LabelledTurns}: a document taken apart at its labels. */
final class LabelledTurnsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MR. TILLMAN: The port is shut.¶¶QUESTION: And the road?¶¶MR. TILLMN: It is"
            + " open.¶¶QUESTION: Thank you.¶¶MR. TILLMAN: Yes.# MR. TILLMAN: The port is shut. &"
            + " QUESTION: And the road? & MR. TILLMN {MR. TILLMAN}<2: It is open. & QUESTION: Thank"
            + " you. & MR. TILLMAN<4: Yes.",
      })
  void aLabelWithASlipIsTheOneItIsMeantFor(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MR. BRACKEN: The port is shut.¶¶QUESTION: And the road?¶¶MR. BLACKEN: It is"
            + " open.¶¶QUESTION: Thank you.¶¶MR. BRACKEN: Yes.# MR. BRACKEN: The port is shut. &"
            + " QUESTION: And the road? & MR. BLACKEN<2: It is open. & QUESTION: Thank you. & MR."
            + " BRACKEN<4: Yes.",
        "MR. TILLMAN: The port is shut.¶¶QUESTION: And the road?¶¶MRS. TILLMAN: It is"
            + " open.¶¶QUESTION: Thank you.¶¶MR. TILLMAN: Yes.# MR. TILLMAN: The port is shut. &"
            + " QUESTION: And the road? & MRS. TILLMAN<2: It is open. & QUESTION: Thank you. & MR."
            + " TILLMAN<4: Yes.",
      })
  void aNameThatDiffersByALetterIsAnothers(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
