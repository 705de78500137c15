package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link TwoPosts}: one person whom two nouns describe, and two whom one name each does. */
final class TwoPostsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "Former analyst and author Anna Kern said that it rained."
            + "# Former analyst and author Anna Kern=Anna Kern",
        "The analyst and author Anna Kern said that it rained."
            + "# The analyst and author Anna Kern=-",
        "Former analysts and author Anna Kern said that it rained."
            + "# Former analysts and author Anna Kern=-",
        "Paul Weir and author Anna Kern said that it rained."
            + "# Paul Weir and author Anna Kern=Paul Weir; Anna Kern",
      })
  void twoPostsBeforeOneNameAreOfOnePerson(String text, String sources) {
    assertThat(Linked.of(text, "2021-05-20").sources()).isEqualTo(sources);
  }
}
