package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** Another's words end where whoever tells them goes on with his own. */
class ReporterAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You said that Kenya was open, but I'm wondering how.|that Kenya was open",
        "I know you'll say it is part of the agenda, and I'm interested in Peru.|it is part of the"
            + " agenda",
        "She told us that the road was safe, but I still doubt it.|that the road was safe",
        "You said that you and I had met in Peru.|that you and I had met in Peru",
        "They said that I was late, and I should go.|that I was late, and I should go",
        "I said that it was late, and I was tired.|that it was late, and I was tired",
        "Kern said that Peru was open, and Chile was closed.|that Peru was open, and Chile was"
            + " closed",
      })
  void theReporterSpeaksAgain(String text, String content) {
    assertThat(Found.in(text).utterances())
        .extracting(u -> u.spans().getFirst().of(text))
        .contains(content);
  }
}
