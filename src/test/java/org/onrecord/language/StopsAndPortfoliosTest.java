package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@link SentenceStops} and {@link PortfolioTitles}: where a stop ends, and titles with what they
 * are of.
 */
final class StopsAndPortfoliosTest {
  private static final SentenceStops STOPS = Language.english().sentenceStops();

  private static final PortfolioTitles TITLES =
      new PortfolioTitles(
          Set.of("trade", "fisheries", "affairs"),
          Set.of("minister", "secretary"),
          Set.of("deputy", "under", "state"),
          Set.of("for", "of"),
          Set.of("foreign", "and", "the"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "He left., true",
    "He met Mr., false",
    "He met J., false",
    "He met 12., true",
    "He met both (there)., true",
  })
  void aStopBehindAnAbbreviationOrALetterEndsNothing(String text, boolean ends) {
    assertThat(STOPS.ends(text, 0, text.length() - 1)).isEqualTo(ends);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "minister for foreign trade, true",
    "minister of trade and fisheries, true",
    "under secretary for foreign affairs, true",
    "fisheries secretary, true",
    "deputy minister, true",
    "minister, true",
    "minister for, false",
    "minister for gold, false",
    "trade for minister, false",
    "happy minister, false",
  })
  void aTitleMayTellOfWhatItsBearerIsInCharge(String words, boolean title) {
    assertThat(TITLES.matches(words)).isEqualTo(title);
  }
}
