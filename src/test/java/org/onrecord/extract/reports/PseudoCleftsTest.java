package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link PseudoClefts}: “what he said is that”. */
final class PseudoCleftsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "What I said is, of course, that the road is open.# I | said | that the road is open",
        "What the envoy announced was that the road would open.# the envoy | announced | that the"
            + " road would open",
        "What we discussed is a return to the pact, and it’s an old pact.# we | discussed | a"
            + " return to the pact",
        "What Kern said in the piece that you read is that the road is open.# Kern | said | that the"
            + " road is open",
        "What I would say from here is that the road is open.# I | say | that the road is open",
        "What Kern said, and I was there, is that the road is open.# -",
        "What he told Minister Kern is that the road is open.# he | told | that the road is open",
        "The road leads to what the envoys called for all along, and that is a durable peace.# the"
            + " envoys | called for | a durable peace",
        "What we need is that the road is open.# -",
      })
  void whatBehindIsThatIsTheContent(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
