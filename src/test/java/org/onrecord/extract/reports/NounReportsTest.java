package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Found;

/** {@link NounReports}: claims, positions and comments with the name of whose they are. */
final class NounReportsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "His statement on Wednesday that shocked them was short.# -",
        "They read the report by Coastnews that she wrote.# -",
        "The claims by the mayor that you made so much of are old.# -",
        "Her claim to the house in the valley was old.# -",
      })
  void whatOnlyTellsOfTheNounIsNoClauseOfIts(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "His statement on Wednesday that the coast was lost shocked them.# His | statement | that"
            + " the coast was lost",
        "They read a report by Coastnews that he invented the tale.# Coastnews | report | that he"
            + " invented the tale",
        "Her assertion during the debate that the coast hates us was wrong.# Her | assertion | that"
            + " the coast hates us",
        "There was anxiety among the clerks that the fund would fail.# the clerks | anxiety | that"
            + " the fund would fail",
        "Her pledge to be neutral in the talks was old.# Her | pledge | to be neutral in the talks",
        "Kern's aside that the men who built it, whom Ama loved, were well fed hurt.# Kern | aside"
            + " | that the men who built it, whom Ama loved, were well fed",
        "During the war the US position was if you hid a thief, you were one.# the US | position |"
            + " if you hid a thief, you were one",
      })
  void aNounReportsAcrossWhatPartsItFromItsClause(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy's claim that the road was open is false.# The envoy | claim | that the road was"
            + " open",
        "The US position is that the road is open.# The US | position | that the road is open",
        "The envoy's “forty percent” comment was noted.# The envoy | comment | forty percent",
        "There is no assurance that the road is open.# - | assurance | that the road is open",
      })
  void aNounOfSpeechReportsForWhoseItIs(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\u0001',
      value = {
        "The envoy's new claim about the road is false.# -",
        "The idea that the road was open is old.# -",
        "The fact that the road was open is known.# -",
      })
  void aNounOfNoSpeechReportsNothing(String text, String expected) {
    assertThat(Found.in(text).line()).isEqualTo(expected);
  }
}
