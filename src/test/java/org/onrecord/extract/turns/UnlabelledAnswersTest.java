package org.onrecord.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Talk;

/** {@link UnlabelledAnswers}: answers below questions that alone have a label. */
final class UnlabelledAnswersTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Doorstep by Minister Jo Kern¶¶Q. Will the port open?¶It opens in May.¶¶Q. And the"
            + " road?¶The road too.# Q: Will the port open? & Jo Kern<1: It opens in May. & Q: And"
            + " the road? & Jo Kern<3: The road too.",
        "Doorstep by Minister Jo Kern¶¶Q. Will the port open?¶¶It opens in May.¶¶Q. And the"
            + " road?¶¶The road too.# Q: Will the port open? & Jo Kern<1: It opens in May. & Q: And"
            + " the road? & Jo Kern<3: The road too.",
      })
  void whatStandsBelowAQuestionAnswersIt(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Doorstep¶¶Q. The port is shut.¶It opens in May.¶¶Q. The road is shut.¶The road too.# Q:"
            + " The port is shut. It opens in May. & Q: The road is shut. The road too.",
        "Q. Will the port open?¶It opens in May.¶¶Q. And the road?¶The road too.¶¶MS. KERN: We"
            + " shall see.# Q: Will the port open? It opens in May. & Q: And the road? The road"
            + " too. & MS. KERN<2: We shall see.",
      })
  void whereNothingAsksOrOthersHaveLabelsNothingIsParted(String text, String expected) {
    assertThat(Talk.of(text).line()).isEqualTo(expected);
  }
}
