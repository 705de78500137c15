package org.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Language;

/** Which days a time in a question takes in, and which times are told to be none. */
final class PeriodsTest {
  private static final Periods PERIODS = new Periods(Language.english());

  /** "first/last (words)" with a star for no bound; "! what is wrong"; "-" where no time stands. */
  private static String read(String question) {
    List<Word> words = Word.of(question);
    return PERIODS
        .at(words, 0)
        .map(
            found -> {
              Piece.Time time = found.time();
              String days =
                  (time.since() == null ? "*" : time.since())
                      + "/"
                      + (time.until() == null ? "*" : time.until());
              return (time.problem() == null ? days : "!") + " (" + found.length() + ")";
            })
        .orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "since May 2021; 2021-05-01/* (3)",
        "until May 2021; */2021-05-31 (3)",
        "before May 2021; */2021-04-30 (3)",
        "after May 2021; 2021-06-01/* (3)",
        "after 31 December 2020; 2021-01-01/* (4)",
        "before 1 March 2020; */2020-02-29 (4)",
      })
  void sinceAndUntilTakeInWhatTheyNameAndBeforeAndAfterDoNot(String question, String read) {
    assertThat(read(question)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "between May and July 2021; 2021-05-01/2021-07-31 (5)",
        "from 1 March to 15 April 2021; 2021-03-01/2021-04-15 (7)",
        "2019 to 2020; 2019-01-01/2020-12-31 (3)",
        "from June 2021 on; 2021-06-01/* (4)",
        "between July and May 2021; ! (5)",
        "between May and July; ! (4)",
      })
  void aRangeGoesFromTheFirstDayOfOneToTheLastOfTheOther(String question, String read) {
    assertThat(read(question)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "in 2021; 2021-01-01/2021-12-31 (2)",
        "on 3 June 2021; 2021-06-03/2021-06-03 (4)",
        "in February 2020; 2020-02-01/2020-02-29 (3)",
        "on 30 February 2021; ! (4)",
        "in June; ! (2)",
        "May; -",
        "Oslo; -",
      })
  void aNamedTimeIsItsFirstToItsLastDay(String question, String read) {
    assertThat(read(question)).isEqualTo(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "yesterday; ! (1)",
        "last August; ! (2)",
        "three weeks ago; ! (3)",
        "in the summer of 2021; ! (5)",
        "before the summit; ! (3)",
      })
  void whatDependsOnTodayOrOnAnEventIsNoTime(String question, String read) {
    assertThat(read(question)).isEqualTo(read);
  }
}
