package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Issuers}: who issues a statement, as its head or its first words list them. */
final class IssuersTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Joint Statement by the Governments of Norway and France¶¶We agreed that the ports would"
            + " open.# We=Norway; France",
        "We, the Foreign Ministers of Norway and France, agree that the ports should open. We"
            + " condemn the attack.# We, the Foreign Ministers of Norway and France=Odd Berle; Anne"
            + " Berle & We=Odd Berle; Anne Berle",
        "Joint Statement by Foreign Minister Odd Berle and Foreign Minister Anne Berle¶¶The"
            + " ministers welcomed the treaty. They agreed to meet in May.# The ministers=Odd"
            + " Berle; Anne Berle & They=Odd Berle; Anne Berle",
      })
  void whoeverIsListedIsWe(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
