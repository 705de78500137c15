package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link LabelEvidence}: which openings of lines are labels, by what comes back. */
final class LabelEvidenceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Question: Will it last?¶Answer: It will.¶Question: How long?¶Answer: A year.# Question:"
            + " Will it last? & Answer<1: It will. & Question: How long? & Answer<3: A year.",
        "PW: Will the port open?¶JK: In May.¶PW: And the road?¶JK: Too.# PW: Will the port open? &"
            + " JK<1: In May. & PW: And the road? & JK<3: Too.",
      })
  void whatComesBackAndAsksOrAnswersIsALabel(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Note: the port is shut.¶Note: the road is open.# -",
        "Departmental Committee on Lands: The port is shut.¶¶Reports of Committees: The road is"
            + " open.# -",
        "The port is shut.¶¶Jo Kern: We regret it.¶¶The road is open.# -",
      })
  void notesAndCommitteesAreNone(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
