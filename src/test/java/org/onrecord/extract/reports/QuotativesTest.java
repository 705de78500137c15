package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link Quotatives}: any verb beside a quotation, a colon or a noun of speech before it. */
final class QuotativesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“Never!” beamed the envoy.# the envoy | beamed | Never!",
        "“The road is open,” she beamed.# she | beamed | The road is open,",
        "“The road is open,” Kern grinned, and left.# Kern | grinned | The road is open,",
        "“Never,” came the reply.# - | came | Never,",
        "“Never,” came shouts from the crowd.# the crowd | came | Never,",
        "He raised his hand and boomed: “No, never again.”# He | boomed | No, never again.",
        "They marched under the slogan “No road here.”# They | marched | No road here.",
      })
  void anyVerbBesideAQuotationSaysIt(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "“I know nothing,” Kern said in May. “The road is open,” he beamed.# Kern | said | I know"
            + " nothing, & he | beamed | The road is open,",
        "“The road is open,” Kern said, and grinned.# Kern | said | The road is open,",
        "“The road is open,” he told the hosts, sounding bewildered by the crowd.# he | told | The"
            + " road is open,",
      })
  void aQuotationThatACueHasIsNoOtherVerbsToo(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
