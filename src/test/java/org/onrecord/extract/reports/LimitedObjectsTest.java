package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link LimitedObjects}: of whom a cue may speak, and what it then says. */
final class LimitedObjectsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy praised the two ministers for the road.# The envoy | praised | the two ministers"
            + " for the road",
        "They blamed Norway for the flood.# They | blamed | Norway for the flood",
      })
  void whoIsPraisedOrBlamedIsTheContent(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
