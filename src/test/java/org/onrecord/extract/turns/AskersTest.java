package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link Askers}: organisations that ask. */
final class AskersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "MS. KERN: Good morning.¶¶RADIO FJORD: Will the port open?¶¶MS. KERN: In May.¶¶THE FJORD"
            + " POST: And the road?¶¶MS. KERN: Too.# MS. KERN: Good morning. & RADIO FJORD {Radio"
            + " Fjord}: Will the port open? & MS. KERN<2: In May. & THE FJORD POST: And the road? &"
            + " MS. KERN<4: Too.",
      })
  void outletsAskTheOneWhoAnswers(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
