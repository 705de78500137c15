package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link SpeechDetector}: the words of one speaker, told from prose about others. */
final class SpeechDetectorTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Remarks by Minister Jo Kern¶¶Friends, thank you for coming. I am glad that we are here"
            + " today. We have a long road before us, my friends, and I know that we will walk it"
            + " together. I ask you to help me, and I thank you, ladies and gentlemen, for your"
            + " patience. We will not fail, and I will not leave you. Thank you.# Jo Kern: Friends,"
            + " thank you for coming. I am glad that we are here today. We have a long road before"
            + " us, my friends, and I know that we will walk it together. I ask you to help me, and"
            + " I thank you, ladies and gentlemen, for your patience. We will not fail, and I will"
            + " not leave you. Thank you.",
      })
  void whoSaysIAndAddressesHearersSpeaks(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Remarks by Minister Jo Kern¶¶The minister said on Monday that the road was open. He said"
            + " that the port was closed and told reporters that the crews were on leave. The"
            + " ministry said it would report again. The mayor said that she was glad. The clerk"
            + " told the paper that the hall was cold, and the envoy added that it rained.# -",
      })
  void whatReportsOfOthersIsNobodysSpeech(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
