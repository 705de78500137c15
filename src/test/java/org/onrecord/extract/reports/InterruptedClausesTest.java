package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link InterruptedClauses}: clauses that source and cue part. */
final class InterruptedClausesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The road, Kern said, is open.# Kern | said | The road … is open",
        "If the road closes, Kern said, the fair must wait.# Kern | said | If the road closes … the"
            + " fair must wait",
        "What's more, they note, the port is shut.# they | note | What's more … the port is shut",
        "Closing it, Kern said, would help.# Kern | said | Closing it … would help",
        "The port will reopen, Kern said, if it can.# Kern | said | The port will reopen … if it"
            + " can",
        "The port, Kern said, has failed, and those at the gate paid.# Kern | said | The port … has"
            + " failed, and those at the gate paid",
      })
  void bothPartsOfAClauseAreSaid(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
