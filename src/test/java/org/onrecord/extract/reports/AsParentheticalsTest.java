package org.onrecord.extract.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Found;

/** "as the envoy said" gives the envoy the clause that it belongs to, and no other. */
final class AsParentheticalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "We have the deal in hand, as Mr Brenn said, we move forward."
            + ";Mr Brenn | said | we move forward",
        "And now, as Mr Brenn said, we move forward.;Mr Brenn | said | we move forward",
        "Second, as Ms Orr has long said, the door is open.;Ms Orr | said | the door is open",
        "And as Ms Orr has said, as others have said, the door is open."
            + ";Ms Orr | said | the door is open",
        "The gate was shut because, as Ms Orr wrote, the fair had failed."
            + ";Ms Orr | wrote | the fair had failed",
        "I would add, as Ms Orr said, that the door is open.;Ms Orr | said | that the door is open",
        "As Ms Orr said, the talks failed.;Ms Orr | said | the talks failed",
      })
  void whatItOpensEndsWithItsClause(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The talks, as Ms Orr noted, have failed.;Ms Orr | noted | The talks … have failed",
        "The envoys met in Oslo and, as Ms Orr said, will meet again in May."
            + ";Ms Orr | said | The envoys met in Oslo and … will meet again in May",
        "The port is late, and the road, as Ms Orr said, is narrow, but it is ours."
            + ";Ms Orr | said | the road … is narrow",
        "And the power of our example, as Ms Orr likes to say, is our strength."
            + ";Ms Orr | say | the power of our example … is our strength",
        "In Oslo, as Ms Orr said, the road is closed.;Ms Orr | said | In Oslo … the road is closed",
      })
  void whatItPartsIsOneClause(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The road is open, as Ms Orr said on Monday.;Ms Orr | said | The road is open",
        "The fair was late, and Mr Vale kept the gate open, as Ms Orr wrote in May."
            + ";Ms Orr | wrote | Mr Vale kept the gate open",
        "I agree that the road must open, as Ms Orr said, and I thank her."
            + ";Ms Orr | said | the road must open",
        "The door is open, as Ms Orr has said, as others have said."
            + ";Ms Orr | said | The door is open",
      })
  void whatItClosesIsTheLastClause(String text, String report) {
    assertThat(Found.in(text).reports()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is not, as Ms Orr said, an accident.",
        "Is there a door, as Ms Orr suggested?",
        "The gate was shut because, as Ms Orr believes many know, the fair had failed.",
        "The gate of the old fair by the river was shut for the whole of the summer and all of the"
            + " autumn, as Ms Orr said, by mistake.",
      })
  void whatMayBeTheSpeakersAloneIsNotHers(String text) {
    assertThat(Found.in(text).reports()).noneMatch(report -> report.startsWith("Ms Orr | said"));
    assertThat(Found.in(text).reports()).noneMatch(report -> report.startsWith("Ms Orr | sugg"));
    assertThat(Found.in(text).reports()).noneMatch(report -> report.startsWith("Ms Orr | bel"));
  }
}
