package org.onrecord.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@link ContentEnds}, {@link ObjectEnds} and {@link ObjectCommas}: where what follows a cue has
 * ended, by the words behind it.
 */
final class EndsOfContentsTest {
  private static final ClausePlace PAST = new ClausePlace(false, false, false, false, true, false);
  private static final ClausePlace PRESENT =
      new ClausePlace(false, false, false, false, false, true);
  private static final ClausePlace FIRST = new ClausePlace(true, false, false, false, false, false);
  private static final ClausePlace GERUND =
      new ClausePlace(false, false, true, false, false, false);

  private static String clause(String text, String first, ClausePlace place) {
    Parsed in = Parsed.of(text);
    int from = in.item(first);
    return in.words(from, in.grammar().ends().ofClause(from, place));
  }

  private static String object(String text, String first, ClausePlace place) {
    Parsed in = Parsed.of(text);
    int from = in.item(first);
    return in.words(from, in.grammar().ends().ofObject(from, place));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The clerk said that the pier was shut, adding that it leaked.; that the pier was shut",
        "The clerk said that the pier was shut, leaking and old.; that the pier was shut, leaking"
            + " and old",
        "The clerk said that the pier was shut, as ferries waited outside.; that the pier was"
            + " shut",
        "The clerk said that the pier was shut as ferries waited outside.; that the pier was shut"
            + " as ferries waited outside",
        "The clerk said that the pier was shut and warned that it leaked.; that the pier was shut",
        "The clerk said that the pier was shut and leaked.; that the pier was shut and leaked",
        "The clerk said that the pier was shut, according to a guest.; that the pier was shut",
        "The clerk said that the pier was shut, compared with one in ten last year.; that the pier"
            + " was shut",
      })
  void aReportedClauseEndsWhereTheReporterGoesOn(String text, String content) {
    assertThat(clause(text, "that", PAST)).isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "(The guards say the road is open) The bus left.; the road is open",
        "(The guards say the road (of gravel) is open.) The bus left.; the road (of gravel) is"
            + " open",
      })
  void aBracketAroundTheReportEndsIt(String text, String content) {
    Parsed in = Parsed.of(text);
    int from = in.item("the", in.item("say"));

    assertThat(in.words(from, in.grammar().ends().ofClause(from, ClausePlace.MAIN)))
        .isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Guards say he drew a knife and dropped it.; he drew a knife and dropped it",
        "Guards say he drew a knife and say he dropped it.; he drew a knife",
      })
  void aPastFormIsNoSecondVerbOfAPresentReport(String text, String content) {
    assertThat(clause(text, "he", PRESENT)).isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "When the clerk said that the pier was shut, the guests left.; that the pier was shut",
        "When the clerk said that the pier was shut, old and wet, the guests left.; that the pier"
            + " was shut, old and wet",
      })
  void aClauseBeforeTheMainOneEndsWhereThatBegins(String text, String content) {
    assertThat(clause(text, "that", FIRST)).isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She promised to stay but left.; to stay",
        "She promised to stay and left.; to stay",
        "She promised to stay and pay.; to stay and pay",
        "She declined to comment for this story.; to comment",
        "She declined to pay for this dinner.; to pay for this dinner",
      })
  void aReportedInfinitiveGoesOnWithInfinitivesOnly(String text, String content) {
    assertThat(clause(text, "to", PAST)).isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The claim that the pier leaked was false.; that the pier leaked",
        "The claim that the pier, which is old, leaked was false.; that the pier, which is old,"
            + " leaked",
        "The claim that the pier leaked surprised us.; that the pier leaked",
        "The claim that the pier is old was false.; that the pier is old",
        "The claim that the pier was sold has hurt us.; that the pier was sold",
        "The claim that what the boy ate was bad angered us.; that what the boy ate was bad",
        "The claim that Tom was fond of selling old boats is false.; that Tom was fond of selling"
            + " old boats",
        "The claim that Tom is playing a game and would lose it has hurt us.; that Tom is playing"
            + " a game and would lose it",
        "The claim that the boats were 'in the port' is false.; that the boats were 'in the port'",
        "The claim that the pier leaked quickly has not pleased us.; that the pier leaked quickly",
        "She made the claim that the pier leaked.; that the pier leaked",
      })
  void aNounsClauseEndsBeforeTheVerbOfItsNoun(String text, String content) {
    Parsed in = Parsed.of(text);
    int from = in.item("that");

    assertThat(in.words(from, in.grammar().ends().ofNounClause(from, ClausePlace.MAIN)))
        .isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Her call for talks was heard.; for talks",
        "Her call for talks, the third, was heard.; for talks",
        "She renewed her call for talks that are fair.; for talks that are fair",
      })
  void aNounsObjectEndsBeforeTheVerbOfItsNoun(String text, String content) {
    Parsed in = Parsed.of(text);
    int from = in.item("for");

    assertThat(in.words(from, in.grammar().ends().ofNounObject(from, ClausePlace.MAIN)))
        .isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        // lists and what stands beside a noun
        "She praised the pilots, the cooks, and the guards.; the pilots, the cooks, and the guards",
        "She praised the pilots, the cooks left.; the pilots",
        "She praised the pilots, who saved the ship.; the pilots, who saved the ship",
        "She praised the pilots, including her brother.; the pilots, including her brother",
        "She praised the pilots, as well as their wives.; the pilots, as well as their wives",
        "She praised the pilots, according to the cook.; the pilots",
        "She praised the old, wet pier.; the old, wet pier",
        // another verb of the subject
        "She praised the pilots and left.; the pilots",
        "She praised the pilots, and left.; the pilots",
        "She praised the pilots and the cooks.; the pilots and the cooks",
        "She praised the pilots, not the cooks.; the pilots",
        // times and places of speaking
        "She praised the pilots on Monday.; the pilots",
        "She praised the pilots in an interview.; the pilots",
        "She praised the pilots last week.; the pilots",
        "She praised the pilots two days ago.; the pilots",
        "She praised the pilots of the ship.; the pilots of the ship",
        "She praised the pilots when they swam.; the pilots",
        "She praised the pilots because they swam.; the pilots because they swam",
        "She praised the pilots – all of them.; the pilots",
      })
  void anObjectEndsWhereTheSentenceSaysSomethingElse(String text, String object) {
    assertThat(object(text, "the", PAST)).isEqualTo(object);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "She accused Tom Brack, a baker, of theft.; Tom Brack, a baker, of theft",
        "She accused Tom Brack, a baker, on Monday.; Tom Brack, a baker",
        "She accused Tom Brack of theft, fraud and arson.; Tom Brack of theft, fraud and arson",
        "She accused Tom Brack of theft, fraud and left.; Tom Brack of theft",
      })
  void anObjectGoesOnBehindAParenthesis(String text, String object) {
    assertThat(object(text, "tom", PAST)).isEqualTo(object);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "They discussed plans to dig wells; roads for farms; and nets for fish. ~ plans to dig"
            + " wells; roads for farms; and nets for fish",
        "They discussed plans to dig wells; and left for home. ~ plans to dig wells",
        "They discussed plans to dig wells; the farms need roads. ~ plans to dig wells",
      })
  void semicolonsPartItemsOfAListOrSentences(String text, String object) {
    assertThat(object(text, "plans", PAST)).isEqualTo(object);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "The clerk left, calling the pier old and urging the guests to go.; the pier old",
        "The clerk left, calling the pier old and wet.; the pier old and wet",
      })
  void aParticipleEndsTheObjectOfAnother(String text, String object) {
    Parsed in = Parsed.of(text);
    int from = in.item("the", in.item("calling"));

    assertThat(in.words(from, in.grammar().ends().ofObject(from, GERUND))).isEqualTo(object);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The pier is shut.", "The pier is shut:", "The pier is shut,"})
  void theLastWordIsNoMark(String text) {
    Parsed in = Parsed.of(text);

    assertThat(in.sentence().word(in.grammar().ends().lastWord())).isEqualTo("shut");
  }
}
