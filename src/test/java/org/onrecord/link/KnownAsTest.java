package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link KnownAs}: by what words a person is known. */
final class KnownAsTest {
  private static final String DAY = "2021-05-20";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Jo Kern, a retired neurosurgeon, came. Ada Varga, a lawyer, left. The neurosurgeon said"
            + " that it rained.# The neurosurgeon=Jo Kern",
        "Senator Jo Kern came. Governor Ada Varga left. The governor said that it rained.# The"
            + " governor=Ada Varga",
        "Senator Jo Kern came. Senator Ada Varga left. The senator said that it rained.# The"
            + " senator=-",
      })
  void whatStandsBesideANameCallsItsBearerLater(String text, String expected) {
    assertThat(Linked.of(text, DAY).sources()).isEqualTo(expected);
  }
}
