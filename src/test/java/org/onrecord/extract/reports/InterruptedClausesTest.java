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
        "The pier is sound, Kern said, and he left the room.# Kern | said | The pier is sound",
        "The pier is sound, Kern said, noting the cost.# Kern | said | The pier is sound & Kern |"
            + " noting | the cost",
      })
  void whatTheSpeakerDoesBesidesIsNot(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The firm had no debts, Kern added, and had passed all checks.# Kern | added | The firm had"
            + " no debts … and had passed all checks",
        "The pier may not be new, they say, but it is still sound.# they | say | The pier may not"
            + " be new … but it is still sound",
        "It was, Kern said, one of the worst days.# Kern | said | It was … one of the worst days",
        "That's why, Kern added, guests often leave.# Kern | added | That's why … guests often"
            + " leave",
        "The records indicate, Kern said in an interview, that the fund failed.# Kern | said | The"
            + " records indicate … that the fund failed",
        "Get serious about the coast, the young say, and require every guest to pay.# the young |"
            + " say | Get serious about the coast … and require every guest to pay",
      })
  void aSecondHalfIsSaidToo(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

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
