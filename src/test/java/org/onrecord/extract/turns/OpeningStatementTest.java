package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link OpeningStatement}: what stands before the first label. */
final class OpeningStatementTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Remarks by Minister Jo Kern¶¶Friends, thank you for coming. I am glad that we are here"
            + " today, and I thank all of you for the long road that we have walked together. I am"
            + " sure that we shall not fail.¶¶QUESTION: Is the port open?¶¶MINISTER KERN:"
            + " No.¶¶QUESTION: And the road?¶¶MINISTER KERN: Yes.# Jo Kern: Friends, thank you for"
            + " coming. I am glad that we are here today, and I thank all of you for the long road"
            + " that we have walked together. I am sure that we shall not fail. & QUESTION: Is the"
            + " port open? & MINISTER KERN<2: No. & QUESTION: And the road? & MINISTER KERN<4:"
            + " Yes.",
        "We regret that the port is shut.¶¶QUESTION: Is the port open?¶¶MINISTER KERN:"
            + " No.¶¶QUESTION: And the road?¶¶MINISTER KERN: Yes.# QUESTION: Is the port open? &"
            + " MINISTER KERN<1: No. & QUESTION: And the road? & MINISTER KERN<3: Yes.",
      })
  void whatAnAuthorSaysBeforeTheFirstQuestionIsHis(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
