package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;
import org.onrecord.model.Utterance;

/** {@link Polls}: who speaks where a poll does. */
final class PollsTest {
  private static String last(String text) {
    List<Utterance> found = Linked.of(text, "2031-03-03").findings().utterances();
    Speaker speaker = found.getLast().speaker();
    String names =
        speaker.named().stream().map(Speaker.Member::name).collect(Collectors.joining("; "));
    return names.isEmpty() ? "-" : names;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Kern leads, according to a New York Times/CBS News poll.|New York Times; CBS News",
        "A Washington Post-ABC News poll found that Orr is ahead.|Washington Post; ABC News",
        "A Reuters/Nordmeter survey says that the road is popular.|Reuters; Nordmeter",
        "The latest CNN national poll shows that Orr led.|CNN",
        "An Iowa poll shows that Orr led.|-",
        "One in four voters in a Reuters poll said that Orr led.|-",
        "Reuters saw a poll. Kern said that Orr led.|-",
        "A CNN poll was taken in May. The poll found that Orr led.|CNN",
        "A CNN poll and a Reuters poll were taken in May. The poll found that Orr led.|-",
      })
  void aPollSpeaksForThoseWhoTookIt(String text, String takers) {
    assertThat(last(text)).isEqualTo(takers);
  }
}
