package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link FrontedContents}: what stands before source and cue, and what does not. */
final class FrontedContentsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“The road is open,” Kern said.# Kern | said | The road is open,",
        "The talks failed, Kern said on Monday.# Kern | said | The talks failed",
        "The talks failed, Kern told reporters on Monday.# Kern | told | The talks failed",
        "“The road is open,” Kern told the guests, “and wide.”# Kern | told | The road is open, …"
            + " and wide.",
        "“The road is open,” he said, but “when it rains hard, it floods.”# he | said | The road is"
            + " open, … when it rains hard, it floods.",
        "The plan is, as Kern put it, “a gift”.# Kern | put it | a gift",
        "“The road is open,” Kern said, and left.# Kern | said | The road is open,",
      })
  void whatStandsBeforeSourceAndCueIsTheContent(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Speaking on “The Long Hour,” Kern said that the road was open.# Kern | said | that the"
            + " road was open",
        "When the road opened, Kern said that it was wide.# Kern | said | that it was wide",
        "“The road is open,” said by Kern.# -",
        "“Not yet.” Kern left.# -",
      })
  void whatOnlyLeadsToTheCueIsNoContent(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
