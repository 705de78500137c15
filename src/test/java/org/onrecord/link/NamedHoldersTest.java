package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link NamedHolders}: an office alone is whom the text names in it before. */
final class NamedHoldersTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Mara Quist and Rex Hollis met. The prime minister said that it rained.# The prime"
            + " minister=Mara Quist",
        "Prime Minister Quist spoke. The president said that it rained.# The president=-",
      })
  void anOfficeAloneIsWhomTheTextNamesInIt(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
