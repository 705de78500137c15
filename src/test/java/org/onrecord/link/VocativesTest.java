package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Vocatives}: whom a question calls where two may answer. */
final class VocativesTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "PRIME MINISTER QUIST: Good morning.¶¶PRESIDENT DE VAUBERT: Good morning.¶¶QUESTION: A"
            + " question for President de Vaubert: you said that it rained.¶¶PRIME MINISTER QUIST:"
            + " I did.# you=Luc de Vaubert",
        "PRIME MINISTER QUIST: Good morning.¶¶PRESIDENT DE VAUBERT: Good morning.¶¶QUESTION: Madam"
            + " Prime Minister, you said that it rained.¶¶PRESIDENT DE VAUBERT: I did.# you=Mara"
            + " Quist",
        "PRIME MINISTER QUIST: Good morning.¶¶PRESIDENT DE VAUBERT: Good morning.¶¶QUESTION: Both"
            + " of you said that it rained.¶¶PRIME MINISTER QUIST: I did.# Both of you=-",
      })
  void whoIsCalledIsYou(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
