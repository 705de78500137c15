package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Partners}: with whom somebody says what is reported. */
final class PartnersTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Prime Minister Quist talked with President de Vaubert about the treaty.# Prime Minister"
            + " Quist=Mara Quist; Luc de Vaubert",
        "Prime Minister Quist talked with a nurse about President de Vaubert.# Prime Minister"
            + " Quist=Mara Quist",
        "Prime Minister Quist talked about relations with President de Vaubert.# Prime Minister"
            + " Quist=Mara Quist",
      })
  void whoIsNamedBehindWithSaysItToo(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
