package org.onrecord.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;

/** Whether a label that comes once is a slip of another, or another's. */
final class NearNamesTest {
  private static final NearNames NAMES = new NearNames(Language.english());

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource({
    "MR BLACK, MR BRACK, true",
    "MR KERN, MRS KERN, true",
    "ANNA KERN, ANNE KERN, true",
    "MR KENR, MR KERN, false",
    "MR WRTH, MR WIRTH, false",
    "ANNA KRN, ANNA KERN, false",
    "QUESTON, QUESTION, false",
    "MR KERN, KERN, false",
    "MR KERN (NORLAND), MR KERN, false",
  })
  void lettersThatMakeAnotherNameAreNoSlip(String once, String often, boolean two) {
    assertThat(NAMES.areTwo(once, often)).isEqualTo(two);
  }
}
