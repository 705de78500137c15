package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link AccordingTo}: whose words they are, and what is only followed. */
final class AccordingToTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "According to a May study by the Vike Centre based on data from 2014, voters who are young"
            + " stay home.# a May study by the Vike Centre based on data from 2014 | According to |"
            + " voters who are young stay home",
        "According to recently printed papers, the road is open.# printed papers | According to |"
            + " the road is open",
      })
  void theSourceGoesOnUpToTheCommaBeforeItsClause(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "According to the ministry, the road is open.# the ministry | According to | the road is"
            + " open",
        "The road is open, according to the ministry.# the ministry | according to | The road is"
            + " open",
        "The road, according to the ministry, is open.# the ministry | according to | The road … is"
            + " open",
        "And, according to the ministry, the road is open.# the ministry | according to | the road"
            + " is open",
        "The plan is, in the words of the envoy, “a gift”.# the envoy | in the words of | a gift",
        "Most want a road, with a third of them undecided, according to a poll.# a poll | according"
            + " to | with a third of them undecided",
      })
  void theContentStandsBehindBeforeOrAround(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "In a poll, most voters want a road.# a poll | In | most voters want a road",
        "According to results of a poll conducted in May, most voters want a road.# results of a"
            + " poll conducted in May | According to | most voters want a road",
        "In a poll, Kern said that most voters want a road.# Kern | said | that most voters want a"
            + " road",
      })
  void aPollFindsWhereNobodyElseSpeaks(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The boats were sorted according to size.# -",
        "They acted according to the law.# -",
      })
  void whatIsFollowedIsNoSource(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
