package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link ListedContents}: the items of a list are what its cue announces. */
final class ListedContentsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The council calls on all parties to:¶(a) open the road;¶(b) close the port; and¶(c) go"
            + " home.# The council | calls on | open the road & The council | calls on | close the"
            + " port & The council | calls on | go home",
        "The council listed:¶(a) a road;¶(b) a port.# The council | listed | a road & The council |"
            + " listed | a port",
      })
  void eachItemOfAListIsWhatTheCueBeforeItAnnounces(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The council met in:¶(a) a hall;¶(b) a port.# -",
      })
  void aListThatNothingAnnouncesIsNobodys(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
