package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "July 21, 2031 | 2031-07-21",
        "JULY 21st 2031 | 2031-07-21",
        "Sept. 3, 2031 | 2031-09-03",
        "Thursday, 21st of July, 2031 | 2031-07-21",
        "21 July 2031 | 2031-07-21",
        "21/Jul/2031 | 2031-07-21",
        "21-Jul-31 | 2031-07-21",
        "21-Jul-97 | 1997-07-21",
        "2031 July 21 | 2031-07-21",
        "2031-07-21T10:00:00Z | 2031-07-21",
        "2031/7/21 | 2031-07-21",
        "7/21/31 | 2031-07-21",
        "21.7.2031 | 2031-07-21",
        "21-07-2031 | 2031-07-21",
        "briefing-august-10-2031 | 2031-08-10",
        "7/7/2031 | 2031-07-07"
      })
  void aDayThatCanBeReadInOneWayIsFound(String text, String day) {
    List<WrittenDays.Found> found = WrittenDays.in(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().in(WrittenDays.Order.UNKNOWN)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "July 2031",
        "July 3-5, 2031",
        "3-5 July 2031",
        "2031-13-41",
        "12031-07-21",
        "31 June 2031",
        "10-12-14",
        "1/2",
        "version 1.2.3.4",
        "21 people in 2031",
        "20310721"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(WrittenDays.in(text)).isEmpty();
  }

  @Test
  void numbersThatCanBeReadInTwoWaysNeedAnOrder() {
    WrittenDays.Found found = WrittenDays.in("on 5/6/2031").getFirst();
    assertThat(found.in(WrittenDays.Order.UNKNOWN)).isNull();
    assertThat(found.in(WrittenDays.Order.MONTH_FIRST)).isEqualTo("2031-05-06");
    assertThat(found.in(WrittenDays.Order.DAY_FIRST)).isEqualTo("2031-06-05");
  }

  @Test
  void eightDigitsAreADayInNamesOnly() {
    assertThat(WrittenDays.inName("talks_20310721_final").getFirst().day()).isEqualTo("2031-07-21");
    assertThat(WrittenDays.inName("talks_203107211")).isEmpty();
  }
}
