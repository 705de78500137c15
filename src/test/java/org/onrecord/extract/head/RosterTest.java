package org.onrecord.extract.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link Roster}: what the whole text tells of whom a label means. */
final class RosterTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MS. ANNA KERN: The port is shut.¶¶MR. VARGA: And the road?¶¶MS. KERN: It is open.¶¶MR."
            + " VARGA: Good.# MS. ANNA KERN {Anna Kern}: The port is shut. & MR. VARGA: And the"
            + " road? & MS. KERN {Anna Kern}<2: It is open. & MR. VARGA: Good.",
        "MINISTER ANNA KERN: The port is shut.¶¶MR. BEN KERN: And the road?¶¶MS. KERN: It is"
            + " open.¶¶MR. BEN KERN: Good.# MINISTER ANNA KERN {Anna Kern}: The port is shut. & MR."
            + " BEN KERN {Ben Kern}: And the road? & MS. KERN {Anna Kern}<2: It is open. & MR. BEN KERN {Ben"
            + " Kern}: Good.",
        "THE CHAIR (MS. ANNA KERN): The port is shut.¶¶MR. VARGA: And the road?¶¶THE CHAIR: It is"
            + " open.¶¶MR. VARGA: Good.# THE CHAIR (MS. ANNA KERN) {Anna Kern}: The port is shut. &"
            + " MR. VARGA: And the road? & THE CHAIR {Anna Kern}<2: It is open. & MR. VARGA: Good.",
      })
  void aFullNameInALabelTellsWhomItsPartsMean(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
